import { use } from 'react';
import type { TimedReport } from '#src/content/coverage/coverage-list.ts';
import { offsetWords } from '#src/content/words/lag-words.ts';
import { outletWords } from '#src/content/words/outlet-words.ts';
import { timeWords } from '#src/content/words/time-words.ts';
import type { PlainKey } from '#src/messages/catalogue.ts';
import { t } from '#src/messages/messages.ts';
import { reportFragment } from '#src/url/paths.ts';
import { ForeignText } from '../../foreign-text.tsx';
import { Link } from '../../page-link.tsx';
import { ReadingContext } from '../../reading-context.ts';
import css from './order-table.module.css';

type OrderTableProps = {
  /** In order of publication. */
  readonly reports: readonly TimedReport[];
  /** Show times relative to the lead. */
  readonly measured: boolean;
};

const tiers: Readonly<Record<TimedReport['role'], PlainKey>> = {
  lead: 'evidence.asLead',
  event: 'evidence.asEvent',
  background: 'evidence.asBackground',
};

/**
 * The strip's facts in rows, each linked to its report on the page, which has its `<time>`.
 * Header cells are found by their places: all of the first row, the first of the others.
 */
export function OrderTable({ reports, measured }: OrderTableProps) {
  const { timeZone } = use(ReadingContext);
  return (
    <table className={css['table']}>
      <caption className="unseen">{t('evidence.tableCaption')}</caption>
      <thead>
        <tr>
          <th>{t('evidence.outlet')}</th>
          <th>{t('evidence.published')}</th>
          <th>{t('evidence.listedAs')}</th>
        </tr>
      </thead>
      <tbody>
        {reports.map((report) => {
          const { id, role, outlet, offset, time, under, uncertain } = report;
          return (
            <tr key={id} data-role={markOf(report)}>
              <th>
                {role === 'lead' ? (
                  <ForeignText of={outlet} alone>
                    {outletWords(outlet)}
                  </ForeignText>
                ) : (
                  <Link to={{ hash: reportFragment(id) }}>
                    <ForeignText of={outlet} alone>
                      {outletWords(outlet)}
                    </ForeignText>
                  </Link>
                )}
              </th>
              <td>
                {role === 'lead' || !measured ? null : <b>{offsetWords(offset)}</b>}
                {timeWords(time, timeZone)}
                {uncertain ? <span> {t('evidence.orderUncertain')}</span> : null}
              </td>
              <td>{t(under ? 'evidence.asElsewhere' : tiers[role])}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** What styles mark a report by; background is the rule and has none. */
function markOf({ role, under }: TimedReport): string | undefined {
  if (under) return 'elsewhere';
  return role === 'background' ? undefined : role;
}
