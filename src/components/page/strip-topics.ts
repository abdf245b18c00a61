import type { TopicEntry } from '#src/content/bundle/bundle.ts';

/**
 * With fewer main topics than this, a strip of them alone would say nothing: the topics below them
 * stand there too.
 */
const FEW = 5;

/**
 * The topics a strip shows, in the order given: those without a parent, and the rest as well where
 * those are few.
 */
export function stripTopics(topics: readonly TopicEntry[]): readonly TopicEntry[] {
  const main = topics.filter(({ parent }) => parent === undefined);
  return main.length < FEW ? topics : main;
}
