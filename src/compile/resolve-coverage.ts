import type { CoverageReport } from '#src/content/address-file.ts';
import { offsetMinutes, tierOf } from '#src/content/coverage.ts';
import { reportId } from '#src/content/story-id.ts';
import type { Article, RefusedFile, Report } from './article.ts';
import type { Clock } from './clock.ts';
import { compareText } from './problem.ts';

/** A report in the coverage of one story. */
export type Covering = {
  readonly report: Report;
  readonly id: string;
  /** Milliseconds; what it is sorted by. */
  readonly time: number;
  readonly future: boolean;
  readonly offset: number;
  readonly tier: CoverageReport['tier'];
  /** Slug of the story it leads. */
  readonly story?: string;
};

/** An article as a story: the lead with its coverage, in order of publication. */
export type Draft = {
  readonly article: Article;
  readonly time: number;
  readonly future: boolean;
  readonly day: string;
  readonly coverage: readonly Covering[];
};

type Archive = {
  /** The articles that are stories. */
  readonly leads: readonly Article[];
  readonly removed: readonly Article[];
  readonly refused: readonly RefusedFile[];
};

/**
 * Makes stories of articles, newest first, then by slug. Coverage holds each report once, without the lead itself and without what
 * was taken down; a report that leads a story of its own names it (the earliest, where several files have the same address).
 */
export function resolveCoverage({ leads, removed, refused }: Archive, clock: Clock): Draft[] {
  const stories = indexStories(leads);
  const gone = new Set([...removed.flatMap(({ keys }) => keys), ...refused.flatMap(({ removedKeys }) => removedKeys)]);
  // A file that is out for readers outweighs another one that took the same address down.
  for (const key of stories.keys()) gone.delete(key);
  const drafts = leads.map((article) => {
    const time = clock.sortTime(article);
    const coverage = coverageOf(article, { stories, gone, clock });
    return { article, time, future: clock.isFuture(article), day: clock.dayOf(time), coverage };
  });
  return drafts.sort((a, b) => b.time - a.time || compareText(a.article.slug, b.article.slug));
}

/** The slug of the story that each key leads. */
function indexStories(leads: readonly Article[]): Map<string, string> {
  const stories = new Map<string, string>();
  for (const { keys, slug } of leads.toSorted((a, b) => a.time - b.time || compareText(a.slug, b.slug))) {
    for (const key of keys) if (!stories.has(key)) stories.set(key, slug);
  }
  return stories;
}

type Known = { readonly stories: ReadonlyMap<string, string>; readonly gone: ReadonlySet<string>; readonly clock: Clock };

function coverageOf(article: Article, { stories, gone, clock }: Known): Covering[] {
  const seen = new Set<string>(article.keys);
  const lead = clock.sortTime(article);
  const coverage: Covering[] = [];
  for (const report of article.related) {
    const repeated = report.keys.some((key) => seen.has(key) || gone.has(key));
    for (const key of report.keys) seen.add(key);
    if (repeated) continue;
    const time = clock.sortTime(report);
    const offset = offsetMinutes(lead, time);
    const story = report.keys.map((key) => stories.get(key)).find((slug) => slug !== undefined && slug !== article.slug);
    const id = reportId(report.keys[0]);
    coverage.push({
      report,
      id,
      time,
      future: clock.isFuture(report),
      offset,
      tier: tierOf(offset),
      ...(story !== undefined && { story }),
    });
  }
  return coverage.sort((a, b) => a.time - b.time || compareText(a.id, b.id));
}

/** Distinct reports in the coverage of all these stories. */
export function countReports(drafts: readonly Draft[]): number {
  return new Set(drafts.flatMap(({ coverage }) => coverage.map(({ id }) => id))).size;
}
