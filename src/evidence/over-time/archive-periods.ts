import { FIRST_YEAR } from '#src/content/coverage/right-date.ts';
import { dayName, dayNumber } from '#src/content/time/day-number.ts';
import { monthsFrom } from './period-days.ts';

/** Up to this many months are shown singly; longer archives by years. */
const MOST_MONTHS = 60;

const FIRST_DAY = dayNumber(`${FIRST_YEAR}-01-01`) ?? 0;

/**
 * Counts stories by periods from the oldest to the newest of the archive, without a gap: all
 * months, `2021-12`, or in a long archive all years, `2021`. `days` are those of all stories,
 * newest first, and `numbers` are stories. Stories with an impossible date are in no period.
 */
export function countPeriods(
  days: Int32Array,
  numbers: Iterable<number>,
): { readonly period: string; readonly stories: number }[] {
  const oldest = days.findLast((day) => day >= FIRST_DAY);
  const newest = days[0];
  if (oldest === undefined || newest === undefined) return [];
  const months = monthsFrom(dayName(oldest), dayName(newest));
  const length = months.length > MOST_MONTHS ? 'YYYY'.length : 'YYYY-MM'.length;
  const stories = new Map(months.map((month) => [month.slice(0, length), 0]));
  for (const [day, count] of countDays(days, numbers)) {
    const period = dayName(day).slice(0, length);
    const held = stories.get(period);
    // A story before the oldest valid date has no period here.
    if (held !== undefined) stories.set(period, held + count);
  }
  return [...stories].map(([period, count]) => ({ period, stories: count }));
}

/** Stories by day: naming the day of each of a hundred thousand would take a tenth of a second. */
function countDays(days: Int32Array, numbers: Iterable<number>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const number of numbers) {
    const day = days[number] ?? 0;
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return counts;
}
