import { localDate } from './zone-offsets.ts';

const MS_PER_DAY = 86_400_000;

/**
 * Days from 1970-01-01 to a day `YYYY-MM-DD`; undefined for any other text and for days that do not
 * exist (30 February).
 */
export function dayNumber(day: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
  const ms = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(ms)) return undefined;
  const number = ms / MS_PER_DAY;
  // Engines differ on 30 February: some refuse it, some give 1 or 2 March.
  return dayName(number) === day ? number : undefined;
}

/** The day `number` days after 1970-01-01, as `YYYY-MM-DD`. */
export function dayName(number: number): string {
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
}

/**
 * Returns a function from milliseconds since 1970 to the day, `YYYY-MM-DD`, in a zone (IANA) with
 * known offsets.
 */
export function daysIn(timeZone: string): (time: number) => string {
  return (time) => dayName(Math.floor(localDate(time, timeZone).getTime() / MS_PER_DAY));
}
