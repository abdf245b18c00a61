import type { Dropped } from '#src/content/bundle/ledger-file.ts';
import { isRightMoment } from '#src/content/coverage/right-date.ts';
import type { Article, Hidden, RefusedFile } from '../articles/article.ts';
import { compareText } from '../problem.ts';
import type { Texts } from '../reports/read-texts.ts';
import type { Clock } from '../site/clock.ts';
import { noVerdicts, type Verdicts } from '../verdicts/verdicts.ts';
import { compareTexts } from './compare-texts.ts';
import type { Draft } from './draft.ts';
import { listCoverage } from './list-coverage.ts';

type Archive = {
  /** Articles that are stories. */
  readonly leads: readonly Article[];
  readonly removed: readonly Hidden[];
  readonly refused: readonly RefusedFile[];
};

/**
 * Makes stories of articles, newest first, then by slug. Coverage has each report once, without the
 * lead itself and removed reports. A report that leads a story names that story (the earliest, if
 * several files have the address). `joinEvents` adds what other stories have of the event.
 */
export function resolveCoverage(
  { leads, removed, refused }: Archive,
  clock: Clock,
  texts: Texts,
  verdicts: Verdicts = noVerdicts,
): Draft[] {
  const stories = indexStories(leads);
  const gone = new Set([
    ...removed.flatMap(({ keys }) => keys),
    ...refused.flatMap(({ removedKeys }) => removedKeys),
  ]);
  // A published file outweighs another file that removed the same address.
  for (const key of stories.keys()) gone.delete(key);
  const drafts = leads.map((article) => {
    const time = clock.sortTime(article);
    const future = clock.isFuture(article);
    const { listed, dropped } = listCoverage(article, { stories, gone, clock });
    const { copyOf, coverage } = compareTexts({ article, time, future }, listed, texts, verdicts);
    return {
      article,
      time,
      future,
      isDated: article.seen === undefined && isRightMoment(time, future),
      day: clock.dayOf(time),
      copyOf,
      coverage,
      elsewhere: [],
      sameEvent: [],
      dropped,
    };
  });
  return drafts.sort((a, b) => b.time - a.time || compareText(a.article.slug, b.article.slug));
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
export function countReports(drafts: readonly Draft[]): number {
  return new Set(drafts.flatMap(({ coverage }) => coverage.map(({ id }) => id))).size;
}

/** What was left out of the coverage of these stories, by slug. */
export function droppedOf(drafts: readonly Draft[]): Map<string, Dropped> {
  const some = drafts.filter(({ dropped }) => Object.values(dropped).some((count) => count > 0));
  return new Map(some.map(({ article, dropped }) => [article.slug, dropped]));
}
