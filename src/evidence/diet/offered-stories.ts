import type { Columns } from '#src/content/bundle/columns.ts';
import { dayNumber } from '#src/content/time/day-number.ts';
import { daysOf } from '../over-time/period-days.ts';

/** Numbers of the stories that reading is compared with, the newest first. */
export type OfferedStories = {
  /** Those of the month or, if the archive has none of it, all. */
  readonly from: 'month' | 'archive';
  readonly numbers: readonly number[];
};

/** What the archive offered in a month, `2021-12`; days are those of the site. */
export function offeredStories({ days }: Pick<Columns, 'days'>, month: string): OfferedStories {
  const span = daysOf(month);
  const [first, last] = [dayNumber(span.from) ?? 0, dayNumber(span.to) ?? -1];
  const numbers: number[] = [];
  days.forEach((day, number) => {
    if (day >= first && day <= last) numbers.push(number);
  });
  if (numbers.length > 0) return { from: 'month', numbers };
  return { from: 'archive', numbers: [...days.keys()] };
}
