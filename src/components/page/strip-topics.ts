import type { TopicEntry } from '#src/content/bundle/bundle.ts';

/** With fewer main topics, the strip also shows the topics below them. */
const FEW = 5;

/**
 * The topics of a strip, in the given order: those without a parent, and the rest if those are few.
 */
export function stripTopics(topics: readonly TopicEntry[]): readonly TopicEntry[] {
  const main = topics.filter(({ parent }) => parent === undefined);
  return main.length < FEW ? topics : main;
}
