import { useId } from 'react';
import type { FeedQuery, Filter } from '#src/content/order/filter.ts';
import { t } from '#src/messages/messages.ts';
import type { Facets } from '#src/story-list/facets.ts';
import { filterDay } from '../filter-names.ts';
import { type Period, periodOf, periodsOf } from '../periods.ts';
import css from './date-filter.module.css';
import { DateInput } from './date-input.tsx';

type DateFilterProps = {
  readonly query: FeedQuery;
  readonly onChange: (query: FeedQuery) => void;
  /** Days of the oldest and the newest story, `YYYY-MM-DD`. */
  readonly oldest: string | undefined;
  readonly newest: string | undefined;
  readonly months: Facets['months'] | undefined;
};

const option = ({ key, name, stories }: Period, words = name) => (
  <option key={key} value={key}>
    {t('feed.periodCount', { period: words, n: stories })}
  </option>
);

/** Days for a feed: a month or a year of the archive, or any first and last day. */
export function DateFilter({ query, onChange, oldest, newest, months = [] }: DateFilterProps) {
  const id = useId();
  const periods = periodsOf(months);
  const chosen = periodOf(query.filter, periods);
  const choose = (from: string | undefined, to: string | undefined): void => {
    const { from: _from, to: _to, ...rest } = query.filter;
    const days: Pick<Filter, 'from' | 'to'> = { ...(from && { from }), ...(to && { to }) };
    onChange({ ...query, filter: { ...rest, ...days } });
  };
  const choosePeriod = (key: string): void => {
    const period = periods
      .flatMap(({ year, months: list }) => [year, ...list])
      .find((each) => each.key === key);
    choose(period?.first, period?.last);
  };
  const { from, to } = query.filter;
  return (
    <div className={css['dates']}>
      <label htmlFor={id}>{t('feed.period')}</label>
      <select
        id={id}
        className={css['period']}
        value={chosen}
        onChange={(event) => choosePeriod(event.target.value)}
      >
        <option value="">{t('feed.anyTime')}</option>
        {chosen === 'days' ? <option value="days">{t('feed.customDates')}</option> : null}
        {periods.map(({ year, months: list }) => (
          <optgroup key={year.key} label={year.name}>
            {list.length > 1 ? option(year, t('feed.wholeYear', { year: year.name })) : null}
            {list.map((month) => option(month))}
          </optgroup>
        ))}
      </select>
      <DateInput
        label={t('feed.firstDay')}
        value={from}
        min={oldest}
        max={to ?? newest}
        onChange={(day) => choose(day, to)}
      />
      <DateInput
        label={t('feed.lastDay')}
        value={to}
        min={from ?? oldest}
        max={newest}
        onChange={(day) => choose(from, day)}
      />
      {oldest && newest ? (
        <p className={css['span']}>
          {t('feed.archiveSpan', { from: filterDay(oldest), to: filterDay(newest) })}
        </p>
      ) : null}
    </div>
  );
}
