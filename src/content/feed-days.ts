import type { Columns } from './columns.ts';
import { dayName } from './day.ts';

/** The stories of one day, in the order of the feed. `day` is `YYYY-MM-DD` in the site's zone. */
export type FeedDay = { readonly day: string; readonly numbers: Int32Array };

/** Splits story numbers that are ordered by day (`orderStories` with `byDay`) into days. The lists are views of `ordered`. */
export function splitByDay(columns: Columns, ordered: Int32Array): FeedDay[] {
  const days: FeedDay[] = [];
  let start = 0;
  for (let at = 1; at <= ordered.length; at += 1) {
    const day = columns.days[ordered[start] ?? -1] ?? 0;
    if (at < ordered.length && columns.days[ordered[at] ?? -1] === day) continue;
    days.push({ day: dayName(day), numbers: ordered.subarray(start, at) });
    start = at;
  }
  return days;
}
