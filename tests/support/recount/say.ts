/*
 * Words that pages put around numbers, written again in the plainest way.
 */

/** `1 story`, `3,039 stories`. */
export function many(count: number, one: string, others = `${one}s`): string {
  return `${plain(count)} ${count === 1 ? one : others}`;
}
/** A number with its thousands apart. */
export const plain = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
export const stories = (count: number): string => many(count, 'story', 'stories');

/** A part in percent, rounded; never 100 or 0 for what is less or more. */
export function share(some: number, all: number): string {
  if (some === all) return '100%';
  const percent = (100 * some) / all;
  return percent > 0 && percent < 0.5 ? 'under 1%' : `${Math.min(99, Math.round(percent))}%`;
}

const HOUR_MINUTES = 60;
const DAY_MINUTES = 24 * HOUR_MINUTES;
const MONTH_MINUTES = 30.44 * DAY_MINUTES;
const YEAR_MINUTES = 365.25 * DAY_MINUTES;

/** A length of time in whole units, none rounded up. */
function span(minutes: number): string {
  const of = (unit: number, word: string): string => many(Math.floor(minutes / unit), word);
  if (minutes < HOUR_MINUTES) return `${Math.floor(minutes)} min`;
  if (minutes < DAY_MINUTES || minutes <= 72 * HOUR_MINUTES)
    return `${Math.floor(minutes / HOUR_MINUTES)} h`;
  if (minutes < 14 * DAY_MINUTES) return of(DAY_MINUTES, 'day');
  if (minutes < 2 * MONTH_MINUTES) return of(7 * DAY_MINUTES, 'week');
  return minutes < 2 * YEAR_MINUTES ? of(MONTH_MINUTES, 'month') : of(YEAR_MINUTES, 'year');
}

/** The same with its noun in full: `23 hours`. */
export const spanInFull = (minutes: number): string =>
  span(minutes).replace(/^(\d+) (h|min)$/, (_, count: string, unit: string) =>
    many(Number(count), unit === 'h' ? 'hour' : 'minute'),
  );

/** Where a report stands beside its lead. */
export function beside(minutes: number): string {
  return minutes === 0
    ? 'at the same time'
    : `${span(Math.abs(minutes))} ${minutes < 0 ? 'before' : 'after'}`;
}

/** The bands of quality, best first, as pages name them. */
export const bands: readonly (readonly [
  name: string,
  holds: (quality: number | null) => boolean,
])[] = [
  ['100 or more', (quality) => quality !== null && quality >= 100],
  ['75 to 99', (quality) => quality !== null && quality >= 75 && quality < 100],
  ['50 to 74', (quality) => quality !== null && quality >= 50 && quality < 75],
  ['25 to 49', (quality) => quality !== null && quality >= 25 && quality < 50],
  ['under 25', (quality) => quality !== null && quality < 25],
  ['without a quality', (quality) => quality === null],
];

/** Items by a key, in the order in which keys come first. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
