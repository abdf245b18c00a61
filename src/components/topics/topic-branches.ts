import type { TopicEntry } from '#src/content/bundle/bundle.ts';

/** A topic with the topics that are part of it. */
export type TopicBranch = { readonly topic: TopicEntry; readonly parts: readonly TopicBranch[] };

/**
 * The topics as trees, each level in the order given. A topic whose parent is not in the list
 * stands at the top.
 */
export function topicBranches(topics: readonly TopicEntry[]): TopicBranch[] {
  const parts = new Map<string, TopicBranch[]>(topics.map(({ slug }) => [slug, []]));
  const roots: TopicBranch[] = [];
  for (const topic of topics) {
    const above = topic.parent === undefined ? undefined : parts.get(topic.parent);
    (above ?? roots).push({ topic, parts: parts.get(topic.slug) ?? [] });
  }
  return roots;
}
