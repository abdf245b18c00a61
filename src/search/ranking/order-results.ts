import type { SearchOrder } from '#src/content/order/search-orders.ts';
import type { SearchLeaf, SearchNode } from '../query/search-node.ts';
import { hasEach, inBoth, isIn, type StorySet, those } from '../story-set.ts';
import { evaluate, type LeafMatches } from './evaluate.ts';
import type { MatchedWord } from './leaf-match.ts';
import { byFit, byNumber, fitOf } from './rank-stories.ts';
import type { Searched } from './searched.ts';

/** What was found for a search. */
export type Found = {
  readonly matches: LeafMatches;
  /** Stories of the whole archive. */
  readonly total: number;
  /** The stories of a leaf. */
  readonly of: (leaf: SearchLeaf) => StorySet;
  readonly isWhole: boolean;
  /** Those that meet it. */
  readonly stories: StorySet;
};

type Results = { readonly stories: StorySet; readonly words: readonly MatchedWord[] };
type Ordering = {
  readonly order?: SearchOrder;
  readonly reports?: (story: number) => number;
};

/** Puts results, given newest first, into an order. */
export async function orderStories(
  { reader, parts }: Searched,
  { stories, words }: Results,
  { order = 'fit', reports = () => 0 }: Ordering,
): Promise<Int32Array> {
  if (order === 'newest' || stories.length === 0) return stories;
  if (order === 'oldest') return stories.toReversed();
  if (order === 'covered') return byNumber(stories, reports);
  const heat = await Promise.all(
    parts.map(async (part) => ({ ...part, heat: await reader.heat(part) })),
  );
  return byFit(stories, fitOf(words, stories), heat);
}

/** A search of more words than this is not searched by most of its words. */
const MOST_WORDS = 30;

type Partly = {
  readonly stories: StorySet;
  readonly of: number;
  readonly lacks: (story: number) => readonly string[];
};

/**
 * The stories that have most of the words of a search, and meet all else of it; undefined if there
 * are none with at least half of the words.
 */
export function mostWords(
  node: SearchNode,
  { total, of }: Pick<Found, 'total' | 'of'>,
): Partly | undefined {
  if (node.is !== 'all') return undefined;
  const words = node.nodes.flatMap((part) => (part.is === 'word' ? [part] : []));
  if (words.length < 2 || words.length > MOST_WORDS) return undefined;
  const rest = node.nodes.filter((part) => part.is !== 'word');
  const any = evaluate({ is: 'any', nodes: words }, total, of);
  const allowed = inBoth(any, evaluate({ is: 'all', nodes: rest }, total, of));
  const counts = new Uint8Array(allowed.length);
  for (const word of words) {
    const has = hasEach(of(word), allowed);
    for (let at = 0; at < counts.length; at += 1) counts[at] = (counts[at] ?? 0) + (has[at] ?? 0);
  }
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  if (most === 0 || most * 2 < words.length) return undefined;
  return {
    stories: those(allowed, (_, at) => counts[at] === most),
    of: words.length,
    lacks: (story) => words.filter((word) => !isIn(of(word), story)).map(({ text }) => text),
  };
}
