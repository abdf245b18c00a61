import { localDate } from '../time/zone-offsets.ts';

const HOUR_MINUTES = 60;
const DAY_MINUTES = 24 * HOUR_MINUTES;
const MONTH_MINUTES = 30.44 * DAY_MINUTES;
const YEAR_MINUTES = 365.25 * DAY_MINUTES;

/** Clocks differ; a story up to this many minutes ahead of the reader's clock is "just now". */
const CLOCK_SKEW = 5;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const two = (number: number): string => String(number).padStart(2, '0');

/**
 * Date and hour of an ISO 8601 `time` in a zone; empty if the text is no time. Without Intl:
 * engines differ in words, commas and zones, and a prerendered page must equal the one made in the
 * browser.
 */
function told(time: string, timeZone: string): { date: string; hour: string } {
  const local = localDate(Date.parse(time), timeZone);
  if (Number.isNaN(local.getTime())) return { date: '', hour: '' };
  const month = MONTHS[local.getUTCMonth()]?.slice(0, 3);
  return {
    date: `${local.getUTCDate()} ${month} ${local.getUTCFullYear()}`,
    hour: `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}`,
  };
}

/** An ISO 8601 `time` in a zone: `30 Dec 2021, 14:05`. Empty if the text is no time. */
export function timeWords(time: string, timeZone: string): string {
  const { date, hour } = told(time, timeZone);
  return date && `${date}, ${hour}`;
}

/** Hour and minute of an ISO 8601 `time` in a zone: `14:05`. Empty if the text is no time. */
export function hourWords(time: string, timeZone: string): string {
  return told(time, timeZone).hour;
}

/** Date of an ISO 8601 `time` in a zone: `30 Dec 2021`. Empty if the text is no time. */
export function dateWords(time: string, timeZone: string): string {
  return told(time, timeZone).date;
}

/** A day, `YYYY-MM-DD`, in full: `Thursday 30 December 2021`. The text itself if it is no day. */
export function dayWords(day: string): string {
  const noon = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(noon.getTime())) return day;
  return `${WEEKDAYS[noon.getUTCDay()]} ${noon.getUTCDate()} ${MONTHS[noon.getUTCMonth()]} ${noon.getUTCFullYear()}`;
}

function whole(amount: number, one: string, many = `${one}s`): string {
  const rounded = Math.max(1, Math.floor(amount));
  return `${rounded} ${rounded === 1 ? one : many}`;
}

/**
 * A duration in minutes, not negative, in the unit that suits it: `12 min`, `2 h`, `3 days`,
 * `5 weeks`.
 */
export function spanWords(minutes: number): string {
  if (minutes < HOUR_MINUTES) return whole(minutes, 'min', 'min');
  if (minutes < DAY_MINUTES) return whole(minutes / HOUR_MINUTES, 'h', 'h');
  if (minutes < 14 * DAY_MINUTES) return whole(minutes / DAY_MINUTES, 'day');
  if (minutes < 2 * MONTH_MINUTES) return whole(minutes / DAY_MINUTES / 7, 'week');
  if (minutes < 2 * YEAR_MINUTES) return whole(minutes / MONTH_MINUTES, 'month');
  return whole(minutes / YEAR_MINUTES, 'year');
}

/**
 * How long ago `time` was at `now`: `2 h ago`, `just now`. Undefined if it is in the future by more
 * than clocks differ: either the source or the reader's clock is wrong, so only the absolute time
 * is shown.
 */
export function relativeWords(time: string, now: Date): string | undefined {
  const minutes = (now.getTime() - new Date(time).getTime()) / 60_000;
  if (Number.isNaN(minutes) || minutes < -CLOCK_SKEW) return undefined;
  return minutes < 1 ? 'just now' : `${spanWords(minutes)} ago`;
}
