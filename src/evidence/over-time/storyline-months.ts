import type { StorylineMember } from '#src/content/bundle/storyline-file.ts';
import { monthsFrom } from './period-days.ts';

/** A month of a storyline's picture. `x` is the middle of its place in percent of the width. */
export type LineMonth = {
  readonly month: string;
  readonly x: number;
  readonly stories: readonly StorylineMember[];
};

/** A word below the picture, at `x` percent. */
export type MonthMark = {
  readonly month: string;
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
};

/** Every month from the first story of a line to its last, also those without stories. */
export function lineMonths(stories: readonly StorylineMember[]): LineMonth[] {
  const days = stories.map(({ day }) => day).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  return monthsFrom(first, last).map((month, at, { length }) => ({
    month,
    x: Math.round(((at + 0.5) / length) * 10_000) / 100,
    stories: stories.filter(({ day }) => day.startsWith(month)),
  }));
}

/** Months between words, at least. */
const APART = 5;

/**
 * The months named below the picture: the first, the last, and each January that is far enough from
 * both.
 */
export function monthMarks(months: readonly LineMonth[]): MonthMark[] {
  const last = months.length - 1;
  return months.flatMap(({ month, x }, at): MonthMark[] => {
    if (last === 0) return [{ month, x, anchor: 'middle' }];
    if (at === 0) return [{ month, x, anchor: 'start' }];
    if (at === last) return [{ month, x, anchor: 'end' }];
    return month.endsWith('-01') && at >= APART && last - at >= APART
      ? [{ month, x, anchor: 'middle' }]
      : [];
  });
}
