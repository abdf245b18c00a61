import { NONE } from './bundle.ts';
import type { Columns } from './columns.ts';
import type { Sort } from './filter.ts';

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

/** What an order looks at first, as one number for each story of `numbers`, highest first. What ties stands by time, which is the story's number. */
function weigh(columns: Columns, numbers: Int32Array, sort: Sort): ArrayLike<number> {
  const { count, minutes, heat, reports, outlets, sources } = columns;
  if (sort === 'latest') return minutes;
  if (sort === 'quality') return columns.quality;
  const weights = new Float64Array(count);
  const newest = minutes[0] ?? 0;
  for (const n of numbers) {
    if (sort === 'covered') weights[n] = (reports[n] ?? 0) * SECOND_LIMIT + (outlets[n] ?? 0);
    else if (sort === 'outlets') weights[n] = (sources[n] ?? 0) * SECOND_LIMIT + (outlets[n] ?? 0);
    else weights[n] = topScore(heat[n] ?? NONE, newest - (minutes[n] ?? 0));
  }
  return weights;
}

/**
 * The story numbers in the order asked for, as a new list. Every order is total: the same stories come out in the same
 * order whatever order they came in. With `byDay` the newest day stands first and `sort` orders the stories of each day.
 */
export function orderStories(columns: Columns, numbers: Int32Array, sort: Sort, byDay: boolean): Int32Array {
  const { days } = columns;
  const weights = weigh(columns, numbers, sort);
  // Two stories without heat weigh -Infinity each, and the difference is NaN: no difference, like 0.
  const byWeight = (a: number, b: number) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b;
  return numbers.toSorted(byDay ? (a, b) => (days[b] ?? 0) - (days[a] ?? 0) || byWeight(a, b) : byWeight);
}
