import { Fragment, type ReactNode } from 'react';
import { type DatedLead, hasRightDate } from '#src/content/coverage/right-date.ts';
import { useShown } from '../device/use-shown.ts';
import type { RowReport } from './event-reports.ts';
import type { Original } from './originals.ts';
import { ReportRow } from './report-row.tsx';
import css from './report-rows.module.css';

type ReportRowsProps = {
  readonly story: DatedLead;
  readonly reports: readonly RowReport[];
  /** An item at the lead's time, between earlier and later reports; first if that is unknown. */
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
  const isShown = useShown();
  const leadAt = hasRightDate(story) ? reports.findLastIndex(({ offset }) => offset < 0) + 1 : 0;
  return (
    <ol className={css['rows']}>
      {leadAt === 0 ? lead : null}
      {reports.map((report, at) => (
        <Fragment key={report.id}>
          {report.id === marked || isShown(report) ? (
            <li>
              <ReportRow
                lead={story}
                report={report}
                original={originalOf(report)}
                headline={headlineOf?.(report)}
                marked={report.id === marked}
              />
            </li>
          ) : null}
          {at + 1 === leadAt ? lead : null}
        </Fragment>
      ))}
    </ol>
  );
}
