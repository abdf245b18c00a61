import type { OutletEntry } from '#src/content/bundle/list-files.ts';
import { noFilter } from '#src/content/order/filter.ts';
import { defaultFeed } from '#src/content/order/order.ts';
import { numberWords } from '#src/content/words/count-words.ts';
import { monthTitle, shortMonthTitle } from '#src/content/words/date-titles.ts';
import type { OutletActivity } from '#src/evidence/over-time/outlet-activity.ts';
import { daysOf } from '#src/evidence/over-time/period-days.ts';
import { t } from '#src/messages/messages.ts';
import { feedHref } from '#src/url/feeds/feed-href.ts';
import { EvidencePart } from '../evidence/evidence-part.tsx';
import { PeriodColumns } from '../plots/period-columns.tsx';
import { useHasScript } from '../reading-context.ts';
import { ScriptLink } from '../script-link.tsx';
import css from './outlet-months.module.css';

type OutletMonthsProps = {
  readonly outlet: OutletEntry;
  readonly periods: OutletActivity['periods'];
};

const isYear = (period: string): boolean => period.length === 4;
const periodWords = (period: string): string => (isYear(period) ? period : monthTitle(period));

/** `Mar 2020` */
function shortWords(period: string): string {
  if (isYear(period)) return period;
  return t('lists.shortMonth', { month: shortMonthTitle(period), year: period.slice(0, 4) });
}

/** The words of both scales, for stories that the outlet leads and for others. */
const words = {
  month: {
    unit: 'lists.month',
    led: { title: 'lists.perMonth', caption: 'lists.ledByMonth', label: 'lists.ledMonths' },
    followed: {
      title: 'lists.othersPerMonth',
      caption: 'lists.followedByMonth',
      label: 'lists.followedMonths',
    },
  },
  year: {
    unit: 'lists.year',
    led: { title: 'lists.perYear', caption: 'lists.ledByYear', label: 'lists.ledYears' },
    followed: {
      title: 'lists.othersPerYear',
      caption: 'lists.followedByYear',
      label: 'lists.followedYears',
    },
  },
} as const;

/**
 * How many stories an outlet has in each month of the archive: drawn once a script runs. The
 * numbers are in a table of the months with stories, linked to the stories that it leads; without a
 * picture it is open.
 */
export function OutletMonths({ outlet, periods }: OutletMonthsProps) {
  const isDrawn = useHasScript();
  const [first] = periods;
  if (!first) return null;
  const { unit, led, followed } = words[isYear(first.period) ? 'year' : 'month'];
  const { title, caption, label } = outlet.stories > 0 ? led : followed;
  const total = periods.reduce((sum, { stories }) => sum + stories, 0);
  return (
    <EvidencePart title={t(title)}>
      {isDrawn ? (
        <PeriodColumns
          label={t(label, { n: total })}
          columns={periods.map(({ period, stories }) => ({
            name: shortWords(period),
            count: stories,
          }))}
        />
      ) : null}
      <details className={css['numbers']} open={!isDrawn}>
        <summary>{t('lists.showTable')}</summary>
        <table className={css['table']}>
          <caption className="unseen">{t(caption)}</caption>
          <thead className="unseen">
            <tr>
              <th>{t(unit)}</th>
              <th>{t('lists.stories')}</th>
            </tr>
          </thead>
          <tbody>
            {periods
              .filter(({ stories }) => stories > 0)
              .map(({ period, stories }) => (
                <tr key={period}>
                  <th>
                    {outlet.stories > 0 ? (
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
