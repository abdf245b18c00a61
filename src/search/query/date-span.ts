import { dayName, dayNumber } from '#src/content/time/day-number.ts';
import type { DateOperator } from './search-node.ts';

/** Days since 1970, both included; open where undefined. */
export type DateSpan = { readonly from: number | undefined; readonly to: number | undefined };

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const LENGTH = /^P(\d{1,4})([DWMY])$/;

/**
 * The days of `date:2021`, `date:2021-03`, `date:2021-03-05`, `date:2021-03/2021-06` (an end can be
 * left out), `date:P1W` (that long up to `newest`), `before:` and `after:` a date. ISO 8601; a
 * length is counted back from the newest story, as everything here is. Undefined if it is none.
 */
export function dateSpanOf(
  operator: DateOperator,
  text: string,
  newest: number,
): DateSpan | undefined {
  if (operator === 'date') return spanOf(text, newest);
  const days = periodOf(text);
  if (!days) return undefined;
  return operator === 'before'
    ? { from: undefined, to: days.from - 1 }
    : { from: days.to + 1, to: undefined };
}

function spanOf(text: string, newest: number): DateSpan | undefined {
  const length = LENGTH.exec(text);
  if (length) return { from: back(newest, Number(length[1]), length[2] ?? '') + 1, to: newest };
  if (!text.includes('/')) return periodOf(text);
  const [first = '', last = '', ...more] = text.split('/');
  const [from, to] = [periodOf(first), periodOf(last)];
  const isSpan = more.length === 0 && (from ?? first === '') && (to ?? last === '') && (from ?? to);
  if (!isSpan) return undefined;
  if (from && to && from.from > to.to) return { from: to.from, to: from.to };
  return { from: from?.from, to: to?.to };
}

/** The days of a year, a month or a day. */
function periodOf(text: string): { readonly from: number; readonly to: number } | undefined {
  const [, year = '', month, day] = DATE.exec(text) ?? [];
  const from = dayNumber(`${year}-${month ?? '01'}-${day ?? '01'}`);
  if (from === undefined) return undefined;
  if (day !== undefined) return { from, to: from };
  return { from, to: back(from, month === undefined ? -12 : -1, 'M') - 1 };
}

/** The day so many days, weeks, months or years before another. */
function back(day: number, count: number, unit: string): number {
  if (unit === 'D' || unit === 'W') return day - count * (unit === 'W' ? 7 : 1);
  const [year = 0, month = 1, date = 1] = dayName(day).split('-').map(Number);
  const months = year * 12 + month - 1 - count * (unit === 'Y' ? 12 : 1);
  const first = firstOf(months);
  return Math.min(first + date - 1, firstOf(months + 1) - 1);
}

/** The first day of a month, counted from the year 0. */
const firstOf = (months: number): number =>
  Date.UTC(Math.floor(months / 12), ((months % 12) + 12) % 12, 1) / 86_400_000;
