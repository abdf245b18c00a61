const HOUR = 60;
const DAY = 24 * HOUR;
const MONTH = 30.44 * DAY;
const YEAR = 365.25 * DAY;

/** Clocks differ; a story up to this many minutes ahead of the reader's clock counts as just now. */
const CLOCK_SKEW = 5;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** British order (day, month as a word, year, 24 hours) reads the same to everyone; building a formatter is slow, so each is kept. */
function format(date: Date, options: Intl.DateTimeFormatOptions): string {
  const key = JSON.stringify(options);
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-GB', options);
    formatters.set(key, formatter);
  }
  return formatter.format(date);
}

/** Moment of an ISO 8601 `time` in a zone: `30 Dec 2021, 14:05`. Empty when the text is no time. */
export function timeWords(time: string, timeZone: string): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return '';
  return format(date, { timeZone, day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' });
}

/** Hour and minute of an ISO 8601 `time` in a zone: `14:05`. Empty when the text is no time. */
export function hourWords(time: string, timeZone: string): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return '';
  return format(date, { timeZone, hour: '2-digit', minute: '2-digit' });
}

/** Date of an ISO 8601 `time` in a zone: `30 Dec 2021`. Empty when the text is no time. */
export function dateWords(time: string, timeZone: string): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return '';
  return format(date, { timeZone, day: 'numeric', month: 'short', year: 'numeric' });
}

/** A day, `YYYY-MM-DD`, in full: `Thursday 30 December 2021`. The text itself when it is no day. */
export function dayWords(day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return format(date, { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

function whole(amount: number, one: string, many = `${one}s`): string {
  const rounded = Math.max(1, Math.floor(amount));
  return `${rounded} ${rounded === 1 ? one : many}`;
}

/** A length of time, in minutes and not negative, in the one unit that suits it: `12 min`, `2 h`, `3 days`, `5 weeks`. */
export function spanWords(minutes: number): string {
  if (minutes < HOUR) return whole(minutes, 'min', 'min');
  if (minutes < DAY) return whole(minutes / HOUR, 'h', 'h');
  if (minutes < 14 * DAY) return whole(minutes / DAY, 'day');
  if (minutes < 2 * MONTH) return whole(minutes / DAY / 7, 'week');
  if (minutes < 2 * YEAR) return whole(minutes / MONTH, 'month');
  return whole(minutes / YEAR, 'year');
}

/**
 * How long ago `time` was at `now`: `2 h ago`, `just now`. Undefined when it lies ahead by more than clocks differ, which
 * says that either the source or the reader's clock is wrong: the absolute time then stands alone.
 */
export function relativeWords(time: string, now: Date): string | undefined {
  const minutes = (now.getTime() - new Date(time).getTime()) / 60_000;
  if (Number.isNaN(minutes) || minutes < -CLOCK_SKEW) return undefined;
  return minutes < 1 ? 'just now' : `${spanWords(minutes)} ago`;
}

/** Where a report stands beside its lead; minutes, negative when it ran before: `2 h before`, `3 days after`, `same minute`. */
export function offsetWords(minutes: number): string {
  if (Math.abs(minutes) < 1 || Number.isNaN(minutes)) return 'same minute';
  return `${spanWords(Math.abs(minutes))} ${minutes < 0 ? 'before' : 'after'}`;
}
