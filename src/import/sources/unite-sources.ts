import { addressKey } from './feed-address.ts';
import type { FeedSource } from './source.ts';

/** A source as listed: `quality` is undefined if the list does not say. */
export type ListedSource = Omit<FeedSource, 'quality'> & { readonly quality: number | undefined };

/** As many as an article may have (data/README.md). */
export const MOST_TOPICS = 50;

export type United = {
  readonly sources: readonly ListedSource[];
  /** Indexes of the sources that repeat the address of an earlier one. */
  readonly repeated: readonly number[];
};

/**
 * Each address once, in the order of first appearance: the first entry counts, with what only a
 * later one says and the topics of all.
 */
export function uniteSources(listed: readonly ListedSource[]): United {
  const byKey = new Map<string, ListedSource>();
  const repeated: number[] = [];
  for (const [at, source] of listed.entries()) {
    const key = addressKey(source.address);
    const first = byKey.get(key);
    if (first) repeated.push(at);
    byKey.set(key, first ? unite(first, source) : source);
  }
  return { sources: [...byKey.values()], repeated };
}

const unite = (first: ListedSource, second: ListedSource): ListedSource => ({
  ...first,
  name: first.name ?? second.name,
  topics: [...new Set([...first.topics, ...second.topics])].slice(0, MOST_TOPICS),
  quality: first.quality ?? second.quality,
  language: first.language ?? second.language,
  family: first.family ?? second.family,
  role: first.role ?? second.role,
  keep: first.keep ?? second.keep,
});
