import { dayWords } from './time-words.ts';

/** Of a day, `2020-12-09`: its number, its month, its year, as words. */
function partsOf(day: string): readonly [date: string, month: string, year: string] {
  const [, date = '', month = '', year = ''] = dayWords(day).split(' ');
  return [date, month, year];
}

/**
 * The days of an edition, from the first to the last: `9–28 December 2020`, `28 December 2020`, `30
 * November – 3 December 2020`, `28 December 2020 – 4 January 2021`.
 */
export function daySpanWords(from: string, to: string): string {
  const [date, month, year] = partsOf(from);
  const [lastDate, lastMonth, lastYear] = partsOf(to);
  const last = `${lastDate} ${lastMonth} ${lastYear}`;
  if (from === to) return last;
  if (year !== lastYear) return `${date} ${month} ${year} – ${last}`;
  return month === lastMonth ? `${date}–${last}` : `${date} ${month} – ${last}`;
}
