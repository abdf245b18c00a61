import { isRightMoment } from '#src/content/coverage/right-date.ts';
import { foldLetters } from '#src/content/text/fold-letters.ts';
import { type DayOfYear, readDay } from './read-day.ts';
import { zoneOffset } from './zone-offset.ts';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** No date is longer; it also bounds the patterns. */
const LONGEST = 100;

/**
 * The time that a feed states, in milliseconds since 1970, cut to the second. Reads RFC 822, 850,
 * 1123, 2822 and 3339, ISO 8601, asctime, seconds since 1970, and the forms between them that feeds
 * have. Undefined if the time is unknown, or cannot be true:
 * - without time of day or zone: both would be invented, and decide who was first
 *   (decisions/101-reading-feeds.md);
 * - a day that does not exist, a zone that is unknown or means several;
 * - before there was news on the web (the zeros of clocks: year 1, 1970), or more than a day after
 *   `now`.
 */
export function readTime(text: string, now: number): number | undefined {
  const time = text.trim().length > LONGEST ? undefined : parseTime(text);
  return isRightMoment(time, time !== undefined && time > now + DAY_MS) ? time : undefined;
}

/** `12:30`, `12:30:15.25`, `1:05 p.m.` */
const CLOCK =
  /(?<!\d)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?!\d)(?: ?([ap])(?:\.m\.?|m)(?!\p{L}))?/u;
/** Seconds since 1970, and milliseconds. */
const SECONDS = /^\d{9,10}(?:\.\d+)?$/;
const MILLISECONDS = /^\d{12,13}$/;

function parseTime(text: string): number | undefined {
  const plain = normalize(text);
  if (SECONDS.test(plain)) return Math.round(Number(plain) * 1000);
  if (MILLISECONDS.test(plain)) return Number(plain);
  const clock = CLOCK.exec(plain);
  const ofDay = clock ? timeOfDay(clock) : undefined;
  if (!clock || ofDay === undefined) return undefined;
  const before = plain.slice(0, clock.index).replace(BETWEEN, '');
  const after = plain.slice(clock.index + clock[0].length).trim();
  const day = readDay(before);
  if (day) return inZone(day, ofDay, after);
  // asctime, and Date.toString() of Java: the year is last.
  const [, zone = '', year = ''] = /^(.*?) ?(?<!\d)(\d{4})$/.exec(after) ?? [];
  const late = readDay(`${before} ${year}`);
  // Programs in China write CST for their own zone in this form.
  return late && zone !== 'cst' ? inZone(late, ofDay, zone) : undefined;
}

/** What may be between the date and the time of day. */
const BETWEEN = /(?:[t,]| -| at| um| à| a las)? *$/;

/** Lower case, ASCII digits and signs, single blanks, without comments in brackets. */
function normalize(text: string): string {
  return foldLetters(text)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(\d{8}t\d{2})(\d{2})(?=\D|$)/, '$1:$2')
    .replace(/^(\d{8}t\d{2})(\d{2})(\d{2})(?=\D|$)/, '$1:$2:$3');
}

/** Milliseconds since midnight. Hour 24 is the end of the day; second 60 is a leap second. */
function timeOfDay([, hours, minutes, seconds = '0', half]: RegExpExecArray): number | undefined {
  const [hour, minute, second] = [hours, minutes, seconds].map(Number);
  if (hour === undefined || minute === undefined || second === undefined) return undefined;
  const isPossible =
    minute < 60 && second <= 60 && (hour < 24 || (hour === 24 && minute + second === 0));
  if (!isPossible || (half !== undefined && (hour === 0 || hour > 12))) return undefined;
  const inDay = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  return ((inDay * 60 + minute) * 60 + second) * 1000;
}

function inZone({ year, month, day }: DayOfYear, ofDay: number, zone: string) {
  const local = Date.UTC(year, month - 1, day) + ofDay;
  const offset = zoneOffset(zone.replace(/^[ ,]+/, ''), local);
  return offset === undefined ? undefined : local - offset * MINUTE_MS;
}
