import { monthOf } from './month-names.ts';

export type CalendarDay = {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
};

/** `2024-05-01`, `2024/5/1`, `2024.05.01`, `20240501`, `2024年5月1日`. */
const YEAR_FIRST =
  /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|(\d{2})(\d{2})| ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일])$/;
/** `01.05.2024`. With slashes or dashes the day may be the month: unknown. */
const DOTTED = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/;
const ORDINAL = '(?:st|nd|rd|th|er|\\.|º|ª)?';
const MONTH = '(\\p{L}{3,})\\.?';
/** `1 May 2024`, `01-May-24`, `1st May, 2024`, `1 de mayo de 2024`. */
const DAY_FIRST = new RegExp(
  `^(\\d{1,2})${ORDINAL}(?: |-| de )${MONTH}(?:, ?| |-| de )(\\d{2,4})$`,
  'u',
);
/** `May 1, 2024`, `May 01 2024`, `May-01-2024`. */
const MONTH_FIRST = new RegExp(`^${MONTH}[ -](\\d{1,2})${ORDINAL}(?:, ?| |-)(\\d{4})$`, 'u');
/** The day of the week, in any language; it may be wrong, so it is not used. */
const WEEKDAY = /^[\p{L}\p{M}-]+\.?(?:, ?| )/u;

/**
 * The day of a date as feeds write it; undefined if the text is anything else, means two days
 * (`01/05/2024`), or names a day that does not exist. The text is normalised as in `readTime`.
 */
export function readDay(text: string): CalendarDay | undefined {
  return readDate(text) ?? readDate(text.replace(WEEKDAY, ''));
}

function readDate(text: string): CalendarDay | undefined {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) {
    const [, year, , ...parts] = yearFirst;
    const [month, day] = parts.filter((part) => part !== undefined);
    return existing(Number(year), Number(month), Number(day));
  }
  const [, day, month, year] = DOTTED.exec(text) ?? [];
  if (year !== undefined) return existing(Number(year), Number(month), Number(day));
  const named = DAY_FIRST.exec(text);
  if (named) return existing(fullYear(named[3]), monthOf(named[2] ?? ''), Number(named[1]));
  const american = MONTH_FIRST.exec(text);
  return american
    ? existing(Number(american[3]), monthOf(american[1] ?? ''), Number(american[2]))
    : undefined;
}

/** Years of two and three digits by RFC 2822 (4.3): 49 is 2049, 50 is 1950, 124 is 2024. */
function fullYear(written = ''): number {
  const year = Number(written);
  if (written.length === 2 && year < 50) return 2000 + year;
  return written.length < 4 ? 1900 + year : year;
}

function existing(year: number, month: number | undefined, day: number): CalendarDay | undefined {
  if (month === undefined || year < 1000) return undefined;
  const read = new Date(Date.UTC(year, month - 1, day));
  const isReal = read.getUTCMonth() === month - 1 && read.getUTCDate() === day;
  return isReal ? { year, month, day } : undefined;
}
