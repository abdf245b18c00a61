import type { Topic, TopicEntry } from '#src/content/bundle.ts';
import { mostUsed, type Tally, tally } from './most-used.ts';
import { compareText, type Problem } from './problem.ts';
import type { TopicSource } from './read-topics.ts';
import type { Draft } from './resolve-coverage.ts';
import { slugify } from './slugify.ts';

/** Every topic of a story, and those above it. A topic's number is its place in `entries`. */
export type Topics = {
  readonly entries: readonly TopicEntry[];
  /** The topics of an article, without repeats, in its own order, with their numbers. */
  readonly of: (names: readonly string[]) => readonly { readonly number: number; readonly topic: Topic }[];
  readonly problems: readonly Problem[];
};

type Merged = {
  readonly key: string;
  readonly name: string;
  readonly slug: string;
  readonly source?: TopicSource;
  parent?: Merged;
  stories: number;
};

/**
 * Merges topics by name, whatever its case: a name of `topics/` stands as written there, any other as most articles write it. A
 * topic counts the stories of the topics below it, each once. A parent that leads back to the topic itself is left out.
 */
export function mergeTopics(drafts: readonly Draft[], sources: readonly TopicSource[]): Topics {
  const merged = nameTopics(drafts, sources);
  const problems = joinParents(merged);
  for (const { article } of drafts) {
    const counted = new Set(article.topics.flatMap((name) => lineage(merged.get(keyOf(name)))));
    for (const topic of counted) topic.stories += 1;
  }
  const kept = [...merged.values()].filter(({ stories }) => stories > 0);
  kept.sort((a, b) => b.stories - a.stories || compareText(a.name, b.name) || compareText(a.slug, b.slug));
  const numbers = new Map(kept.map(({ key }, number) => [key, number]));
  return {
    entries: kept.map(({ slug, name, source, parent, stories }) => ({
      slug,
      name,
      ...(source?.shortname !== undefined && source.shortname !== name && { shortname: source.shortname }),
      ...(parent && { parent: parent.slug }),
      stories,
    })),
    of: (names) => {
      const own = [...new Set(names.map(keyOf))].map((key) => ({ number: numbers.get(key), merged: merged.get(key) }));
      return own.flatMap(({ number, merged: topic }) =>
        number === undefined || !topic ? [] : [{ number, topic: { slug: topic.slug, name: topic.name } }],
      );
    },
    problems,
  };
}

function keyOf(name: string): string {
  return name.toLowerCase();
}

function nameTopics(drafts: readonly Draft[], sources: readonly TopicSource[]): Map<string, Merged> {
  const written = new Map<string, Tally<string>>();
  for (const name of drafts.flatMap(({ article }) => article.topics)) {
    const spellings: Tally<string> = written.get(keyOf(name)) ?? new Map();
    written.set(keyOf(name), spellings);
    tally(spellings, name, name);
  }
  const merged = new Map<string, Merged>();
  const taken = new Set<string>();
  const add = (name: string, source?: TopicSource): void => {
    const key = keyOf(name);
    if (merged.has(key)) return;
    merged.set(key, { key, name, slug: freeSlug(slugify(source?.id ?? name), taken), stories: 0, ...(source && { source }) });
  };
  for (const source of sources) add(source.name, source);
  for (const [key, spellings] of [...written].sort(([a], [b]) => compareText(a, b))) add(mostUsed(spellings) ?? key);
  return merged;
}

function freeSlug(wanted: string, taken: Set<string>): string {
  let slug = wanted;
  for (let next = 2; taken.has(slug); next += 1) slug = `${wanted}-${next}`;
  taken.add(slug);
  return slug;
}

function joinParents(merged: ReadonlyMap<string, Merged>): Problem[] {
  const problems: Problem[] = [];
  for (const topic of merged.values()) {
    const { source } = topic;
    if (source?.parent === undefined) continue;
    const { name, line } = source.parent;
    const parent = merged.get(keyOf(name));
    const warn = (message: string): void => {
      problems.push({ path: source.path, line, field: 'parent', message, refused: false });
    };
    if (!parent) warn(`names a topic that is not there (${JSON.stringify(name)}); write a name that another topic has`);
    else if (lineage(parent).includes(topic))
      warn('leads back to the topic itself and is left out; take it out of one of the topics');
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
