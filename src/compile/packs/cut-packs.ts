import { compareText } from '../problem.ts';

/** Most stories of a pack, in which a link to one of them may have to look it up. */
export const MOST_STORIES = 64;

/** Some neighbours in the order of slugs; `first` is where they begin in it. */
export type PackCut<T> = { readonly first: string; readonly stories: readonly T[] };

const MONTH = 'YYYY-MM'.length;
const DAY = 'YYYY-MM-DD'.length;

/**
 * Cuts an archive into packs: by the month in their slugs, and a month of more stories by days, a
 * day of more by slugs. A new day is behind all others, so it changes no other pack but the last.
 */
export function cutPacks<T>(stories: readonly T[], slugOf: (story: T) => string): PackCut<T>[] {
  const sorted = stories.toSorted((a, b) => compareText(slugOf(a), slugOf(b)));
  const days = runsOf(sorted, (story) => slugOf(story).slice(0, DAY));
  const packs: T[][] = [];
  let month: string | undefined;
  for (const day of days) {
    const [first] = day;
    const own = first === undefined ? '' : slugOf(first).slice(0, MONTH);
    const last = packs.at(-1);
    if (last && own === month && last.length + day.length <= MOST_STORIES) last.push(...day);
    else packs.push(...chunksOf(day));
    month = own;
  }
  return packs.map((stories, number) => ({
    first: firstOf(packs[number - 1]?.at(-1), stories[0], slugOf),
    stories,
  }));
}

function runsOf<T>(sorted: readonly T[], keyOf: (story: T) => string): T[][] {
  const runs: T[][] = [];
  for (const story of sorted) {
    const run = runs.at(-1);
    if (run?.[0] !== undefined && keyOf(run[0]) === keyOf(story)) run.push(story);
    else runs.push([story]);
  }
  return runs;
}

function chunksOf<T>(day: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(day.length / MOST_STORIES) }, (_, at) =>
    day.slice(at * MOST_STORIES, (at + 1) * MOST_STORIES),
  );
}

/** The month, or as much of the slug as comes behind the one before. */
function firstOf<T>(
  before: T | undefined,
  first: T | undefined,
  slugOf: (story: T) => string,
): string {
  if (first === undefined) return '';
  const [last, slug] = [before === undefined ? '' : slugOf(before), slugOf(first)];
  let length = MONTH;
  while (length < slug.length && slug.slice(0, length) <= last) length += 1;
  return slug.slice(0, length);
}
