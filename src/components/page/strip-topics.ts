import type { TopicEntry } from '#src/content/bundle/bundle.ts';
import { topicPath } from '#src/url/paths.ts';

/** With fewer main topics, the strip also shows the topics below them. */
const FEW = 5;

/**
 * The topics of a strip, in the given order: those without a parent, and the rest if those are few.
 */
export function stripTopics(topics: readonly TopicEntry[]): readonly TopicEntry[] {
  const main = topics.filter(({ parent }) => parent === undefined);
  return main.length < FEW ? topics : main;
}

/** The strip is on every page of a site, and the list of topics is one step away. */
const AHEAD = 12;

/**
 * Those of a strip that stand on the page at `path` as it is made ahead: the first, or all where
 * the page is of one of the others (`isCurrent`).
 */
export const aheadOfStrip = (
  topics: readonly TopicEntry[],
  isCurrent: (slug: string) => boolean,
): readonly TopicEntry[] =>
  topics.slice(AHEAD).some(({ slug }) => isCurrent(slug)) ? topics : topics.slice(0, AHEAD);

/** The same, of the manifest's topics, by the page's path below the site's base. */
export const aheadTopics = (topics: readonly TopicEntry[], path: string): readonly TopicEntry[] =>
  aheadOfStrip(stripTopics(topics), (slug) => path.startsWith(topicPath(slug)));
