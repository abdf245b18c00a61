import type { CoverageReport, Story } from '#src/content/address-file.ts';
import { countWords } from '#src/content/count-words.ts';
import { EVENT_HOURS } from '#src/content/coverage.ts';
import css from './coverage.module.css';
import { LeadLine } from './lead-line.tsx';
import { ReportList } from './report-list.tsx';

type CoverageProps = {
  /** The story they belong to, whose place among them is shown. */
  readonly lead: Pick<Story, 'time' | 'outlet'>;
  /** In order of publication. */
  readonly reports: readonly CoverageReport[];
  /** Id of the report to mark: the address that was followed led to it. */
  readonly marked?: string | undefined;
};

const tiers = [
  ['event', 'Same event', `Within ${EVENT_HOURS} hours of the lead`],
  ['background', 'Background', 'Earlier and later, on the same matter'],
] as const;

/** Who else reports a story: the same event first, then what lies weeks around it, each in order of publication. */
export function Coverage({ lead, reports, marked }: CoverageProps) {
  if (reports.length === 0) return null;
  const outlets = new Set(reports.map(({ outlet }) => outlet.domain)).size;
  const filled = tiers
    .map(([tier, title, note]) => ({ tier, title, note, list: reports.filter((report) => report.tier === tier) }))
    .filter(({ list }) => list.length > 0);
  return (
    <section className={css['coverage']} aria-labelledby="coverage">
      <h2 id="coverage" className={css['title']}>
        Coverage{' '}
        <span className={css['count']}>
          {countWords(reports.length, 'report')} from {countWords(outlets, 'outlet')}
        </span>
      </h2>
      <div className={css['tiers']}>
        {filled.map(({ tier, title, note, list }) => (
          <section key={tier} className={css['tier']} aria-labelledby={tier}>
            <h3 id={tier} className={css['name']}>
              {title} <span className={css['count']}>{countWords(list.length, 'report')}</span>
            </h3>
            <p className={css['note']}>{note}</p>
            <ReportList reports={list} lead={tier === 'event' ? <LeadLine lead={lead} /> : undefined} marked={marked} />
          </section>
        ))}
      </div>
    </section>
  );
}
