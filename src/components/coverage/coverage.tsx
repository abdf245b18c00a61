import { Link } from 'react-router';
import type { CoverageReport, Story } from '#src/content/bundle/story-file.ts';
import { countWords, coverageWords } from '#src/content/words/count-words.ts';
import { evidencePath } from '#src/url/fragments.ts';
import css from './coverage.module.css';
import { LeadLine } from './lead-line.tsx';
import { createOriginals } from './originals.ts';
import { ReportList } from './report-list.tsx';

type CoverageProps = {
  /** The story with this coverage; its own place in it is shown. */
  readonly lead: Pick<Story, 'slug' | 'time' | 'future' | 'outlet' | 'copyOf' | 'uncertain'>;
  /** In order of publication. */
  readonly reports: readonly CoverageReport[];
  /** Id of the report to mark: the address leads to it. */
  readonly marked?: string | undefined;
};

const tiers = [
  ['event', 'Same event', 'Near the lead in time, and on its subject'],
  ['background', 'Background', 'Earlier, later, or on another matter'],
] as const;

/**
 * Who else reports a story: the same event first, then the background, each in order of
 * publication.
 */
export function Coverage({ lead, reports, marked }: CoverageProps) {
  if (reports.length === 0) return null;
  const outlets = new Set(reports.map(({ outlet }) => outlet.domain)).size;
  const reprints = [lead, ...reports].filter(({ copyOf }) => copyOf !== undefined).length;
  const originalOf = createOriginals(lead, reports);
  const filled = tiers
    .map(([tier, title, note]) => ({
      tier,
      title,
      note,
      list: reports.filter((report) => report.tier === tier),
    }))
    .filter(({ list }) => list.length > 0);
  return (
    <section className={css['coverage']} aria-labelledby="coverage">
      <h2 id="coverage" className={css['title']}>
        Coverage{' '}
        <span className={css['count']}>
          {coverageWords(reports.length, outlets)}
          {reprints > 0 ? `, ${countWords(reprints, 'reprint')}` : ''}
        </span>
      </h2>
      <div className={css['tiers']}>
        {filled.map(({ tier, title, note, list }) => (
          <section key={tier} className={css['tier']} aria-labelledby={tier}>
            <h3 id={tier} className={css['name']}>
              {title} <span className={css['count']}>{countWords(list.length, 'report')}</span>
            </h3>
            <p className={css['note']}>
              {note}.{' '}
              <Link to={evidencePath('tiers')} className={css['how']} data-print="no">
                How is this told?
              </Link>
            </p>
            <ReportList
              story={lead}
              reports={list}
              lead={
                tier === 'event' ? <LeadLine lead={lead} original={originalOf(lead)} /> : undefined
              }
              originalOf={originalOf}
              marked={marked}
            />
          </section>
        ))}
      </div>
    </section>
  );
}
