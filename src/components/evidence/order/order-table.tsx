import { use } from 'react';
import { Link } from 'react-router';
import type { TimedReport } from '#src/content/coverage/coverage-list.ts';
import { offsetWords } from '#src/content/words/lag-words.ts';
import { outletWords } from '#src/content/words/outlet-words.ts';
import { timeWords } from '#src/content/words/time-words.ts';
import { reportFragment } from '#src/url/paths.ts';
import { ForeignText } from '../../foreign-text.tsx';
import { ReadingContext } from '../../reading-context.ts';
import { MarkShape } from './mark-shape.tsx';
import css from './order-table.module.css';

type OrderTableProps = {
  /** In order of publication. */
  readonly reports: readonly TimedReport[];
  /** Show times relative to the lead. */
  readonly measured: boolean;
};

const tiers = { lead: 'the lead', event: 'same event', background: 'background' } as const;

/** The strip's facts in rows, each linked to its report on the page. */
export function OrderTable({ reports, measured }: OrderTableProps) {
  const { timeZone } = use(ReadingContext);
  return (
    <table className={css['table']}>
      <caption className="unseen">The lead and the other reports in order of publication</caption>
      <thead>
        <tr>
          <th scope="col">Outlet</th>
          <th scope="col">Published</th>
          <th scope="col">As</th>
        </tr>
      </thead>
      <tbody>
        {reports.map((report) => {
          const { id, role, outlet, offset, time, under, uncertain } = report;
          return (
            <tr key={id} data-role={role}>
              <th scope="row">
                {role === 'lead' ? (
                  <ForeignText>{outletWords(outlet)}</ForeignText>
                ) : (
                  <Link to={{ hash: reportFragment(id) }}>
                    <ForeignText>{outletWords(outlet)}</ForeignText>
                  </Link>
                )}
              </th>
              <td>
                {role === 'lead' || !measured ? null : <b>{offsetWords(offset)}</b>}
                <time dateTime={time}>{timeWords(time, timeZone)}</time>
                {uncertain ? ' (order uncertain)' : null}
              </td>
              <td className={css['tier']}>
                <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
                  <MarkShape report={report} />
                </svg>
                {tiers[role]}
                {under ? ', under another story' : null}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
