import type { Topic, TopicEntry } from '#src/content/bundle/bundle.ts';
import { contraryTo } from '../articles/text-language.ts';
import { compareText, type Problem } from '../problem.ts';
import type { TopicSource } from '../site/read-topics.ts';
import { type NamedTopic, type NamingStory, nameTopics } from './name-topics.ts';

/** Every topic of a story, and those above it. A topic's number is its index in `entries`. */
export type Topics = {
  readonly entries: readonly TopicEntry[];
  /** An article's topics without repeats, in its own order, with their numbers. */
  readonly of: (
    names: readonly string[],
  ) => readonly { readonly number: number; readonly topic: Topic }[];
  readonly problems: readonly Problem[];
};

type Merged = NamedTopic & {
  readonly lang: string | undefined;
  parent?: Merged;
  stories: number;
};

/**
 * Merges topics by the slug of their names (`name-topics.ts`) and joins them to their parents. A
 * topic counts the stories of the topics below it, each once. A parent that leads back to the topic
 * itself is ignored.
 */
export function mergeTopics(
  stories: readonly NamingStory[],
  sources: readonly TopicSource[],
  language: string,
): Topics {
  const named = nameTopics(stories, sources);
  const { keyOf } = named;
  const merged = new Map(
    named.topics.map((topic): [string, Merged] => [
      topic.key,
      { ...topic, lang: contraryTo(language, topic.name), stories: 0 },
    ]),
  );
  const problems = [...named.problems, ...joinParents(merged, keyOf)];
  for (const { article } of stories) {
    const counted = new Set(article.topics.flatMap((name) => lineage(merged.get(keyOf(name)))));
    for (const topic of counted) topic.stories += 1;
  }
  const { compare } = new Intl.Collator(language);
  const kept = [...merged.values()].filter(({ stories }) => stories > 0);
  kept.sort(
    (a, b) => b.stories - a.stories || compare(a.name, b.name) || compareText(a.slug, b.slug),
  );
  const numbers = new Map(kept.map(({ key }, number) => [key, number]));
  return {
    entries: kept.map(({ slug, name, lang, source, parent, stories }) => ({
      slug,
      name,
      lang,
      ...(source?.shortname !== undefined &&
        source.shortname !== name && { shortname: source.shortname }),
      ...(parent && { parent: parent.slug }),
      stories,
    })),
    of: (names) => {
      const own = [...new Set(names.map(keyOf))].map((key) => ({
        number: numbers.get(key),
        merged: merged.get(key),
      }));
      return own.flatMap(({ number, merged: topic }) =>
        number === undefined || !topic
          ? []
          : [{ number, topic: { slug: topic.slug, name: topic.name, lang: topic.lang } }],
      );
    },
    problems,
  };
}

function joinParents(
  merged: ReadonlyMap<string, Merged>,
  keyOf: (name: string) => string,
): Problem[] {
  const problems: Problem[] = [];
  for (const topic of merged.values()) {
    const { source } = topic;
    if (source?.parent === undefined) continue;
    const { name, line } = source.parent;
    const parent = merged.get(keyOf(name));
    const warn = (message: string): void => {
      problems.push({ path: source.path, line, field: 'parent', message, refused: false });
    };
    if (!parent)
      warn(
        `names a topic that does not exist (${JSON.stringify(name)}); write the name of an existing topic`,
      );
    else if (lineage(parent).includes(topic))
      warn('leads back to the topic itself and is ignored; remove it from one of the topics');
    else topic.parent = parent;
  }
  return problems;
}

/** A topic and those above it. */
function lineage(topic: Merged | undefined): Merged[] {
  const above: Merged[] = [];
  for (let at = topic; at; at = at.parent) above.push(at);
  return above;
}
