import { NONE } from './bundle.ts';
import type { Columns } from './columns.ts';
import { type FeedQuery, noFilter, type Sort } from './filter.ts';

/** Hours in which a story of the order "top" loses half the weight of its heat. Chosen in decisions/020-top-order.md. */
export const HALF_LIFE_HOURS = 48;

/**
 * What the order "top" sorts by, highest first: `log2(heat + 1) - age / HALF_LIFE_HOURS`, the logarithm of the heat with its
 * weight halved every HALF_LIFE_HOURS, so that the stories of old archives still differ. `ageMinutes` is how much older
 * the story is than the newest of the archive. A story without heat (NONE) has the lowest score there is.
 */
export function topScore(heat: number, ageMinutes: number): number {
  return heat === NONE ? Number.NEGATIVE_INFINITY : Math.log2(heat + 1) - ageMinutes / 60 / HALF_LIFE_HOURS;
}

/** Whether an order reads best under day headings: those that follow time do, those that look for extremes do not. */
export function groupsByDay(sort: Sort): boolean {
  return sort === 'top' || sort === 'latest';
}

/** What `/` shows: every story, top first, under day headings. */
export const defaultFeed: FeedQuery = { filter: noFilter, sort: 'top', byDay: groupsByDay('top') };

/** What an order compares, most important first, each highest first; story numbers (ascending) settle what is left. */
function keysOf(columns: Columns, sort: Sort): ArrayLike<number>[] {
  const { minutes, heat, quality, reports, outlets, count } = columns;
  if (sort === 'latest') return [minutes];
  if (sort === 'covered') return [reports, outlets, minutes];
  if (sort === 'quality') return [quality, minutes];
  const newest = minutes.reduce((a, b) => Math.max(a, b), 0);
  const scores = new Float64Array(count);
  for (let n = 0; n < count; n += 1) scores[n] = topScore(heat[n] ?? NONE, newest - (minutes[n] ?? 0));
  return [scores, minutes];
}

/**
 * The story numbers in the order asked for, as a new list. Every order is total: the same stories come out in the same
 * order whatever order they came in. With `byDay` the newest day stands first and `sort` orders the stories of each day.
 */
export function orderStories(columns: Columns, numbers: Int32Array, sort: Sort, byDay: boolean): Int32Array {
  const keys = byDay ? [columns.days, ...keysOf(columns, sort)] : keysOf(columns, sort);
  return numbers.toSorted((a, b) => {
    for (const key of keys) {
      const [x, y] = [key[a] ?? 0, key[b] ?? 0];
      if (x !== y) return y > x ? 1 : -1;
    }
    return a - b;
  });
}
