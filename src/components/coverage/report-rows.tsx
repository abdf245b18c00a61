import { Fragment, type ReactNode } from 'react';
import type { Story } from '#src/content/bundle/story-file.ts';
import type { RowReport } from './event-reports.ts';
import type { Original } from './originals.ts';
import { ReportRow } from './report-row.tsx';
import css from './report-rows.module.css';

type ReportRowsProps = {
  readonly story: Pick<Story, 'time' | 'future'>;
  readonly reports: readonly RowReport[];
  /** An item at the lead's time, between earlier and later reports. */
  readonly lead?: ReactNode;
  readonly originalOf: (report: RowReport) => Original | undefined;
  readonly headlineOf?: (report: RowReport) => ReactNode;
  readonly marked: string | undefined;
};

/** Reports in rows, in the order given. */
export function ReportRows({
  story,
  reports,
  lead,
  originalOf,
  headlineOf,
  marked,
}: ReportRowsProps) {
  const leadAt = reports.findLastIndex(({ offset }) => offset < 0) + 1;
  return (
    <ol className={css['rows']}>
      {leadAt === 0 ? lead : null}
      {reports.map((report, at) => (
        <Fragment key={report.id}>
          <li>
            <ReportRow
              lead={story}
              report={report}
              original={originalOf(report)}
              headline={headlineOf?.(report)}
              marked={report.id === marked}
            />
          </li>
          {at + 1 === leadAt ? lead : null}
        </Fragment>
      ))}
    </ol>
  );
}
