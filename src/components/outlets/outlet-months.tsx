import type { OutletEntry } from '#src/content/bundle/list-files.ts';
import { noFilter } from '#src/content/order/filter.ts';
import { defaultFeed } from '#src/content/order/order.ts';
import { countWords, numberWords } from '#src/content/words/count-words.ts';
import { monthWords } from '#src/evidence/over-time/calendar.ts';
import type { OutletActivity } from '#src/evidence/over-time/outlet-activity.ts';
import { daysOf } from '#src/evidence/over-time/period-days.ts';
import { feedHref } from '#src/url/feeds/feed-href.ts';
import { EvidencePart } from '../evidence/evidence-part.tsx';
import { PeriodColumns } from '../plots/period-columns.tsx';
import { ScriptLink } from '../script-link.tsx';
import css from './outlet-months.module.css';

type OutletMonthsProps = {
  readonly outlet: OutletEntry;
  readonly periods: OutletActivity['periods'];
};

const isYear = (period: string): boolean => period.length === 4;
const periodWords = (period: string): string => (isYear(period) ? period : monthWords(period));

/** `Mar 2020` */
const shortWords = (period: string): string =>
  periodWords(period).replace(/^(\w{3})\w*/, isYear(period) ? '$&' : '$1');

/**
 * How many stories an outlet has in each month of the archive; the numbers are in a table, linked
 * to the stories that it leads.
 */
export function OutletMonths({ outlet, periods }: OutletMonthsProps) {
  const [first] = periods;
  if (!first) return null;
  const per = isYear(first.period) ? 'year' : 'month';
  const what = outlet.stories > 0 ? 'stories it leads' : 'stories in whose coverage it stands';
  const total = periods.reduce((sum, { stories }) => sum + stories, 0);
  return (
    <EvidencePart
      title={`${outlet.stories > 0 ? 'Stories' : 'Stories of others'} per ${per}`}
      figure="outlets"
    >
      <PeriodColumns
        label={`${countWords(total, 'story', 'stories')} by ${per}, the ${what}; the numbers stand in the table below`}
        columns={periods.map(({ period, stories }) => ({
          name: shortWords(period),
          count: stories,
        }))}
      />
      <details className={css['numbers']}>
        <summary>As a table</summary>
        <table className={css['table']}>
          <caption className="unseen">
            By {per}: {what}
          </caption>
          <thead className="unseen">
            <tr>
              <th scope="col">{per}</th>
              <th scope="col">Stories</th>
            </tr>
          </thead>
          <tbody>
            {periods.map(({ period, stories }) => (
              <tr key={period}>
                <th scope="row">
                  {outlet.stories > 0 && stories > 0 ? (
                    <ScriptLink
                      to={feedHref({
                        ...defaultFeed,
                        filter: { ...noFilter, outlets: [outlet.domain], ...daysOf(period) },
                      })}
                    >
                      {periodWords(period)}
                    </ScriptLink>
                  ) : (
                    periodWords(period)
                  )}
                </th>
                <td>{numberWords(stories)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </EvidencePart>
  );
}
