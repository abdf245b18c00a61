import { dayName, dayNumber } from '#src/content/time/day-number.ts';

const isYear = (period: string): boolean => period.length === 'YYYY'.length;

/** First and last day, `YYYY-MM-DD`, of a year, `2021`, or of a month, `2021-12`. */
export function daysOf(period: string): { readonly from: string; readonly to: string } {
  if (isYear(period)) return { from: `${period}-01-01`, to: `${period}-12-31` };
  const from = `${period}-01`;
  const start = dayNumber(from) ?? 0;
  // The 32nd day is in the next month, whatever this one's length.
  const next = dayName(start + 31).slice(0, 7);
  return { from, to: dayName((dayNumber(`${next}-01`) ?? start) - 1) };
}

/** Every month from one day's to another's, both included, without a gap. */
export function monthsFrom(oldest: string, newest: string): string[] {
  const [first, last] = [monthNumber(oldest), monthNumber(newest)];
  return Array.from({ length: last - first + 1 }, (_, months) => monthName(first + months));
}

const monthNumber = (day: string): number =>
  Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const monthName = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
