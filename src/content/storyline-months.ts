import type { StorylineMember } from './storyline-file.ts';

/** A month of a storyline's picture. `x` is the middle of its place in percent of the width. */
export type LineMonth = { readonly month: string; readonly x: number; readonly stories: readonly StorylineMember[] };

/** A word below the picture, at `x` percent. */
export type MonthMark = { readonly month: string; readonly x: number; readonly anchor: 'start' | 'middle' | 'end' };

/** Every month from the first story of a line to its last, those without stories too. */
export function lineMonths(stories: readonly StorylineMember[]): LineMonth[] {
  const numbers = stories.map(({ day }) => monthNumber(day));
  const first = Math.min(...numbers);
  const count = numbers.length === 0 ? 0 : Math.max(...numbers) - first + 1;
  return Array.from({ length: count }, (_, at) => {
    const month = monthName(first + at);
    return {
      month,
      x: Math.round(((at + 0.5) / count) * 10_000) / 100,
      stories: stories.filter(({ day }) => day.startsWith(month)),
    };
  });
}

/** Months between words, at least. */
const APART = 5;

/** The months that are named below the picture: the first, the last, and each January that is far enough from both. */
export function monthMarks(months: readonly LineMonth[]): MonthMark[] {
  const last = months.length - 1;
  return months.flatMap(({ month, x }, at): MonthMark[] => {
    if (last === 0) return [{ month, x, anchor: 'middle' }];
    if (at === 0) return [{ month, x, anchor: 'start' }];
    if (at === last) return [{ month, x, anchor: 'end' }];
    return month.endsWith('-01') && at >= APART && last - at >= APART ? [{ month, x, anchor: 'middle' }] : [];
  });
}

const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const monthName = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
