import { NONE } from './bundle.ts';
import type { Columns } from './columns.ts';
import type { Sort } from './filter.ts';
import { sortByWeight } from './sort-by-weight.ts';

/** Hours in which a story of the order "top" loses half the weight of its heat. Chosen in decisions/020-top-order.md. */
export const HALF_LIFE_HOURS = 48;

/**
 * What the order "top" sorts by, highest first: `log2(heat + 1) - age / HALF_LIFE_HOURS`, the logarithm of the heat with its
 * weight halved every HALF_LIFE_HOURS, so that the stories of old archives still differ. `ageMinutes` is how much older
 * the story is than the newest of the archive. A story without heat (NONE is -1) has the logarithm of 0, which is -Infinity.
 */
export function topScore(heat: number, ageMinutes: number): number {
  return Math.log2(heat + 1) - ageMinutes / 60 / HALF_LIFE_HOURS;
}

/** What is looked at first weighs more than any number of what is looked at second. */
const SECOND_LIMIT = 1 << 20;

/** What an order looks at first, highest first. What ties stands by time, which is the story's number. */
function weightOf({ minutes, heat, quality, reports, outlets, sources }: Columns, sort: Sort): (n: number) => number {
  const newest = minutes[0] ?? 0;
  if (sort === 'latest') return (n) => minutes[n] ?? 0;
  if (sort === 'quality') return (n) => quality[n] ?? NONE;
  if (sort === 'covered') return (n) => (reports[n] ?? 0) * SECOND_LIMIT + (outlets[n] ?? 0);
  if (sort === 'outlets') return (n) => (sources[n] ?? 0) * SECOND_LIMIT + (outlets[n] ?? 0);
  return (n) => topScore(heat[n] ?? NONE, newest - (minutes[n] ?? 0));
}

/**
 * The story numbers in the order asked for, as a new list. Every order is total: the same stories come out in the same
 * order whatever order they came in. With `byDay` the newest day stands first and `sort` orders the stories of each day.
 */
export function orderStories(columns: Columns, numbers: Int32Array, sort: Sort, byDay: boolean): Int32Array {
  const { days } = columns;
  const sorted = sortByWeight(numbers.toSorted(), weightOf(columns, sort));
  return byDay ? sortByWeight(sorted, (n) => days[n] ?? 0) : sorted;
}
