import type { Filter } from '#src/content/order/filter.ts';
import { monthTitle } from '#src/content/words/date-titles.ts';
import { daysOf } from '#src/evidence/over-time/period-days.ts';
import type { Facets } from '#src/story-list/facets.ts';

/**
 * A range of days to select at once. `key` is `2021` or `2021-12`; `first` and `last` are days,
 * both included.
 */
export type Period = {
  readonly key: string;
  readonly name: string;
  readonly first: string;
  readonly last: string;
  readonly stories: number;
};

function monthPeriod({ month, stories }: Facets['months'][number]): Period {
  const { from: first, to: last } = daysOf(month);
  return { key: month, name: monthTitle(month), first, last, stories };
}

/** The years of an archive, newest first, each with its months that have stories. */
export function periodsOf(
  months: Facets['months'],
): { readonly year: Period; readonly months: readonly Period[] }[] {
  const years = new Map<string, Period[]>();
  for (const month of months) {
    const year = month.month.slice(0, 4);
    const list = years.get(year);
    if (list) list.push(monthPeriod(month));
    else years.set(year, [monthPeriod(month)]);
  }
  return [...years].map(([key, list]) => {
    const stories = list.reduce((sum, period) => sum + period.stories, 0);
    const { from: first, to: last } = daysOf(key);
    return { year: { key, name: key, first, last, stories }, months: list };
  });
}

/** The key of the period that equals a filter's days; '' for no days, 'days' for others. */
export function periodOf({ from, to }: Filter, periods: ReturnType<typeof periodsOf>): string {
  if (from === undefined && to === undefined) return '';
  const all = periods.flatMap(({ year, months }) => [year, ...months]);
  return all.find(({ first, last }) => first === from && last === to)?.key ?? 'days';
}
