import type { Article } from '../articles/article.ts';
import { apart, slugify } from '../articles/slugify.ts';
import { compareText, type Problem } from '../problem.ts';
import type { TopicSource } from '../site/read-topics.ts';
import { mostUsed, tally, type UseCounts } from './most-used.ts';
import { claimed, otherSpellings, sameName, setApart } from './topic-problems.ts';

/** A topic by its key: the slug that every spelling of its name gives. */
export type NamedTopic = {
  readonly key: string;
  readonly name: string;
  /** Its address: the `_id`, else the key. */
  readonly slug: string;
  readonly source: TopicSource | undefined;
};

export type NamedTopics = {
  readonly topics: readonly NamedTopic[];
  /** The key of a name. */
  readonly keyOf: (name: string) => string;
  readonly problems: readonly Problem[];
};

/** A story, for the topics that its article names. */
export type NamingStory = { readonly article: Pick<Article, 'path' | 'topics'> };

type Written = { readonly spellings: UseCounts<string>; readonly files: Map<string, string> };

/**
 * Finds the topics that articles and `topics/` name. All names with one slug are one topic, named
 * as in `topics/`, else as in most articles. Nothing depends on the order of files: an `_id` is the
 * topic's address unless another topic claims it too, and a topic whose name would give that same
 * address gets one that no name has.
 */
export function nameTopics(
  stories: readonly NamingStory[],
  sources: readonly TopicSource[],
): NamedTopics {
  const keyOf = createKeys();
  const written = collect(stories, keyOf);
  const described = describe(sources, keyOf);
  const problems: Problem[] = [];
  const holders = holdersOf(described);
  const topics = [...new Set([...described.keys(), ...[...written.keys()].sort(compareText)])].map(
    (key): NamedTopic => {
      const [source, ...same] = described.get(key) ?? [];
      const found = written.get(key);
      const name = source?.name ?? mostUsed(found?.spellings ?? new Map()) ?? key;
      problems.push(...sameName(source, same), ...otherSpellings(name, found?.files));
      const id = idOf(source);
      if (id !== undefined && holders.get(id) === key) return { key, name, slug: id, source };
      if (source && id !== undefined) problems.push(claimed(source, id));
      const [holder] = described.get(holders.get(key) ?? '') ?? [];
      if (holder) problems.push(setApart(holder, name, key));
      return { key, name, slug: holder ? apart(key) : key, source };
    },
  );
  return { topics, keyOf, problems };
}

const idOf = (source: TopicSource | undefined): string | undefined =>
  source?.id === undefined ? undefined : slugify(source.id);

/**
 * Who owns an address by `_id`: the topic whose name gives it too, else the only topic that claims
 * it.
 */
function holdersOf(described: ReadonlyMap<string, readonly TopicSource[]>): Map<string, string> {
  const claims = new Map<string, string[]>();
  for (const [key, [source]] of described) {
    const id = idOf(source);
    if (id !== undefined) add(claims, id, key);
  }
  const holders = new Map<string, string>();
  for (const [id, keys] of claims) {
    const [only] = keys;
    if (keys.includes(id)) holders.set(id, id);
    else if (only !== undefined && keys.length === 1) holders.set(id, only);
  }
  return holders;
}

/** Memoized, because names repeat in thousands of articles. */
function createKeys(): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const key = known.get(name) ?? slugify(name);
    known.set(name, key);
    return key;
  };
}

function collect(
  stories: readonly NamingStory[],
  keyOf: (name: string) => string,
): Map<string, Written> {
  const written = new Map<string, Written>();
  for (const { article } of stories) {
    for (const name of article.topics) {
      const key = keyOf(name);
      const { spellings, files } = written.get(key) ?? { spellings: new Map(), files: new Map() };
      written.set(key, { spellings, files });
      tally(spellings, name, name);
      const first = files.get(name);
      if (first === undefined || article.path < first) files.set(name, article.path);
    }
  }
  return written;
}

function describe(
  sources: readonly TopicSource[],
  keyOf: (name: string) => string,
): Map<string, TopicSource[]> {
  const described = new Map<string, TopicSource[]>();
  for (const source of sources) add(described, keyOf(source.name), source);
  return described;
}

function add<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
