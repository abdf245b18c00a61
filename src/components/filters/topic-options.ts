import type { TopicEntry } from '#src/content/bundle/bundle.ts';
import type { Facets } from '#src/story-list/facets.ts';
import type { Option } from './options.ts';

/**
 * Topics as a tree, line by line: each followed by those below it, siblings in the order of the
 * list.
 */
export function topicOptions(topics: readonly TopicEntry[], facets: Facets | undefined): Option[] {
  const slugs = new Set(topics.map(({ slug }) => slug));
  const below = new Map<string | undefined, [TopicEntry, number][]>();
  topics.forEach((topic, number) => {
    const parent = topic.parent !== undefined && slugs.has(topic.parent) ? topic.parent : undefined;
    below.set(parent, [...(below.get(parent) ?? []), [topic, number]]);
  });
  const options: Option[] = [];
  const placed = new Set<number>();
  const place = (entries: readonly (readonly [TopicEntry, number])[], depth: number): void => {
    for (const [{ slug, name, lang, stories }, number] of entries) {
      if (placed.has(number)) continue;
      placed.add(number);
      options.push({
        key: slug,
        name,
        lang,
        depth,
        stories: facets ? (facets.topics[number] ?? 0) : stories,
      });
      place(below.get(slug) ?? [], depth + 1);
    }
  };
  place(below.get(undefined) ?? [], 0);
  // Topics in a cycle cannot be reached from a root.
  place(
    [...topics.entries()].map(([number, topic]) => [topic, number] as const),
    0,
  );
  return options;
}
