import { useState } from 'react';
import type { Story } from '#src/content/bundle/story-file.ts';
import { hasRightDate } from '#src/content/coverage/right-date.ts';
import { compareReports } from '#src/evidence/headlines/compare-headlines.ts';
import { t } from '#src/messages/messages.ts';
import { HiddenHere } from '../device/hidden-here.tsx';
import { HowLink } from '../evidence/how-link.tsx';
import { Sentences } from '../sentences.tsx';
import { CompareSwitch } from './compare-switch.tsx';
import { ComparedHeadline } from './compared-headline.tsx';
import css from './coverage.module.css';
import { eventReports, type RowReport } from './event-reports.ts';
import { LeadLine } from './lead-line.tsx';
import { createOriginals } from './originals.ts';
import { ReportRows } from './report-rows.tsx';

type CoverageProps = {
  readonly story: Story;
  /** Id of the report to mark: the address leads to it. */
  readonly marked?: string | undefined;
};

/** Rows shown at first; the rest of a long list opens below. */
const OPEN = 20;
/** Fewer than this many more are not worth folding. */
const WORTH_FOLDING = 5;

/**
 * Who else reports the event of a story, in order of publication, also under other stories. Nothing
 * if nobody does.
 */
export function Coverage({ story, marked }: CoverageProps) {
  const [isCompared, setCompared] = useState(false);
  const reports = eventReports(story);
  if (reports.length === 0) return null;
  const lead = { ...story, id: story.slug };
  const comparison = compareReports([lead, ...reports]);
  const originalOf = createOriginals(story, [...story.coverage, ...(story.elsewhere ?? [])]);
  const headlineOf = ({ id }: Pick<RowReport, 'id'>) => {
    const runs = comparison?.runsOf.get(id);
    return runs && <ComparedHeadline runs={runs} isCompared={isCompared} />;
  };
  const all = [lead, ...reports];
  const outlets = new Set(all.map(({ outlet }) => outlet.domain)).size;
  const open = reports.length < OPEN + WORTH_FOLDING ? reports.length : OPEN;
  const [first, rest] = [reports.slice(0, open), reports.slice(open)];
  const rows = { story, originalOf, headlineOf, marked };
  const leadLine = <LeadLine lead={story} copied={originalOf(story)} headline={headlineOf(lead)} />;
  const isLeadBelow = hasRightDate(story) && rest.some(({ offset }) => offset < 0);
  return (
    <section className={css['coverage']} aria-labelledby="coverage">
      <h2 id="coverage" className={css['title']} tabIndex={-1}>
        {t('story.coverage')}{' '}
        <span className={css['count']}>
          {t('story.reportsFromOutlets', { reports: all.length, outlets })}
        </span>
      </h2>
      {comparison ? <CompareSwitch comparison={comparison} onChange={setCompared} /> : null}
      <ReportRows {...rows} reports={first} lead={isLeadBelow ? undefined : leadLine} />
      {rest.length === 0 ? null : (
        <details className={css['rest']} open={rest.some(({ id }) => id === marked)}>
          <summary>{t('story.moreReports', { n: rest.length })}</summary>
          <ReportRows {...rows} reports={rest} lead={isLeadBelow ? leadLine : undefined} />
        </details>
      )}
      <HiddenHere stories={reports} />
      {story.elsewhere === undefined ? null : (
        <p className={css['note']}>
          <Sentences>
            {t('story.foundElsewhere', { n: story.elsewhere.length })}
            <HowLink figure="elsewhere" />
          </Sentences>
        </p>
      )}
    </section>
  );
}
