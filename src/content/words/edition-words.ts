import { t } from '#src/messages/messages.ts';
import { dayParts, longDateWords } from './time-words.ts';

/**
 * The days of an edition, from the first to the last: `9–28 December 2020`, `28 December 2020`, `30
 * November – 3 December 2020`, `28 December 2020 – 4 January 2021`.
 */
export function daySpanWords(from: string, to: string): string {
  const [first, last] = [dayParts(from), dayParts(to)];
  if (!(first && last) || from === to) return longDateWords(to);
  if (first.year !== last.year)
    return t('site.dateSpan', { from: longDateWords(from), to: longDateWords(to) });
  const { day: lastDay, month: lastMonth, year } = last;
  const { day, month } = first;
  return month === lastMonth
    ? t('site.daysOfMonth', { day, lastDay, month, year })
    : t('site.daysOfYear', { day, month, lastDay, lastMonth, year });
}
