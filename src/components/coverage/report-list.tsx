import { Fragment, type ReactNode } from 'react';
import type { CoverageReport, Story } from '#src/content/bundle/story-file.ts';
import { countWords } from '#src/content/words/count-words.ts';
import { outletWords } from '#src/content/words/outlet-words.ts';
import { ForeignText } from '../foreign-text.tsx';
import { groupByOutlet } from './group-by-outlet.ts';
import type { Original } from './originals.ts';
import { ReportItem } from './report-item.tsx';
import css from './report-list.module.css';

type ReportListProps = {
  readonly story: Pick<Story, 'time' | 'future'>;
  /** One tier, in order of publication. */
  readonly reports: readonly CoverageReport[];
  /** Shown at the lead's time, between earlier and later reports. */
  readonly lead?: ReactNode;
  /** The original of a report that is a copy. */
  readonly originalOf: (report: CoverageReport) => Original | undefined;
  readonly marked: string | undefined;
};

/** Up to this many reports are shown in full; longer lists fold to one report per outlet. */
const SHORT = 8;

/** A tier's reports; a long list shows one per outlet and folds the others. */
export function ReportList({ story, reports, lead, originalOf, marked }: ReportListProps) {
  const groups =
    reports.length > SHORT
      ? groupByOutlet(reports)
      : reports.map((first) => ({ first, others: [] }));
  const leadAt = groups.findLastIndex(({ first }) => first.offset < 0) + 1;
  return (
    <ol className={css['list']}>
      {leadAt === 0 ? lead : null}
      {groups.map(({ first, others }, at) => (
        <Fragment key={first.id}>
          <li>
            <ReportItem
              lead={story}
              report={first}
              original={originalOf(first)}
              marked={first.id === marked}
            />
            {others.length === 0 ? null : (
              <details className={css['more']} open={others.some(({ id }) => id === marked)}>
                <summary>
                  {countWords(others.length, 'more report')} from{' '}
                  <ForeignText>{outletWords(first.outlet)}</ForeignText>
                </summary>
                <ol className={css['list']}>
                  {others.map((report) => (
                    <li key={report.id}>
                      <ReportItem
                        lead={story}
                        report={report}
                        original={originalOf(report)}
                        marked={report.id === marked}
                      />
                    </li>
                  ))}
                </ol>
              </details>
            )}
          </li>
          {at + 1 === leadAt ? lead : null}
        </Fragment>
      ))}
    </ol>
  );
}
