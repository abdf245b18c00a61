import type { Card, Topic } from '#src/content/bundle/bundle.ts';

/** A block of stories on one topic. */
export type TopicBlock<C> = { readonly topic: Topic; readonly cards: readonly C[] };

/** A topic with fewer stories has no block. */
const LEAST = 3;

/**
 * Divides stories into one block for each topic that has LEAST of them or more, the largest first,
 * and the rest. A story is in one place only; the order inside a block is that of `cards`.
 */
export function topicBlocks<C extends Pick<Card, 'topics'>>(
  cards: readonly C[],
): { readonly blocks: readonly TopicBlock<C>[]; readonly rest: readonly C[] } {
  const blocks: TopicBlock<C>[] = [];
  let rest = cards;
  for (;;) {
    const topic = largestTopic(rest);
    if (!topic) return { blocks, rest };
    const isOn = ({ topics }: C): boolean => topics.some(({ slug }) => slug === topic.slug);
    blocks.push({ topic, cards: rest.filter(isOn) });
    rest = rest.filter((card) => !isOn(card));
  }
}

/** The topic with the most stories, of those with LEAST; of equals the one that is named first. */
function largestTopic(cards: readonly Pick<Card, 'topics'>[]): Topic | undefined {
  const counts = new Map<string, { readonly topic: Topic; readonly stories: number }>();
  for (const topic of cards.flatMap(({ topics }) => topics))
    counts.set(topic.slug, { topic, stories: (counts.get(topic.slug)?.stories ?? 0) + 1 });
  const [largest] = [...counts.values()].sort((a, b) => b.stories - a.stories);
  return largest && largest.stories >= LEAST ? largest.topic : undefined;
}
