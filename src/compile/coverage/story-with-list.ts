import type { Article, Hidden, RefusedFile } from '../articles/article.ts';
import { compareText } from '../problem.ts';
import type { Clock } from '../site/clock.ts';
import type { Draft, Listed } from './draft.ts';
import { listCoverage } from './list-coverage.ts';

export type LeadsAndGone = {
  /** Articles that are stories. */
  readonly leads: readonly Article[];
  readonly removed: readonly Hidden[];
  readonly refused: readonly RefusedFile[];
};

/** A story with what its file lists, before any text is compared. */
export type StoryWithList = Pick<Draft, 'article' | 'time' | 'future' | 'dropped'> & {
  readonly coverage: readonly Listed[];
};

/**
 * Stories of articles, newest first, then by slug. Coverage has each report once, without the lead
 * itself and removed reports. A report that leads a story names that story (the earliest, if
 * several files have the address).
 */
export function listStories(
  { leads, removed, refused }: LeadsAndGone,
  clock: Clock,
): StoryWithList[] {
  const stories = indexStories(leads);
  const gone = new Set([
    ...removed.flatMap(({ keys }) => keys),
    ...refused.flatMap(({ removedKeys }) => removedKeys),
  ]);
  // A published file outweighs another file that removed the same address.
  for (const key of stories.keys()) gone.delete(key);
  const listed = leads.map((article): StoryWithList => {
    const { listed: coverage, dropped } = listCoverage(article, { stories, gone, clock });
    const [time, future] = [clock.sortTime(article), clock.isFuture(article)];
    return { article, time, future, dropped, coverage };
  });
  return listed.sort((a, b) => b.time - a.time || compareText(a.article.slug, b.article.slug));
}

function indexStories(leads: readonly Article[]): Map<string, string> {
  const stories = new Map<string, string>();
  for (const { keys, slug } of leads.toSorted(
    (a, b) => a.time - b.time || compareText(a.slug, b.slug),
  )) {
    for (const key of keys) if (!stories.has(key)) stories.set(key, slug);
  }
  return stories;
}

/** Distinct reports in the coverage of all these stories. */
export function countReports(stories: readonly Pick<StoryWithList, 'coverage'>[]): number {
  const ids = new Set<string>();
  for (const { coverage } of stories) for (const { id } of coverage) ids.add(id);
  return ids.size;
}
