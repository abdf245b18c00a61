import type { SearchOrder } from '#src/content/order/search-orders.ts';
import type { SearchLeaf, SearchNode } from '../query/search-node.ts';
import { evaluate, type LeafMatches } from './evaluate.ts';
import type { MatchedWord } from './leaf-match.ts';
import { byFit, byNumber, fitOf } from './rank-stories.ts';
import type { Searched } from './searched.ts';

/** What was found for a search. */
export type Found = {
  readonly matches: LeafMatches;
  readonly hasOf: (leaf: SearchLeaf) => Uint8Array;
  readonly isWhole: boolean;
  /** 1 for each story that meets it. */
  readonly has: Uint8Array;
};

type Results = { readonly stories: Int32Array; readonly words: readonly MatchedWord[] };
type Ordering = {
  readonly order?: SearchOrder;
  readonly reports?: (story: number) => number;
};

/** Puts results, given newest first, into an order. */
export async function orderStories(
  { reader, parts, total }: Searched,
  { stories, words }: Results,
  { order = 'fit', reports = () => 0 }: Ordering,
): Promise<Int32Array> {
  if (order === 'newest' || stories.length === 0) return stories;
  if (order === 'oldest') return stories.toReversed();
  if (order === 'covered') return byNumber(stories, reports);
  const heat = new Uint8Array(total);
  await Promise.all(
    parts.map(async (part) => {
      heat.set(await reader.heat(part.heat, part.stories), part.offset);
    }),
  );
  return byFit({ stories, fit: fitOf(words, stories), heat });
}

/** A search of more words than this is not searched by most of its words. */
const MOST_WORDS = 30;

type Partly = {
  readonly has: Uint8Array;
  readonly of: number;
  readonly lacks: (story: number) => readonly string[];
};

/**
 * The stories that have most of the words of a search, and meet all else of it; undefined if there
 * are none with at least half of the words.
 */
export function mostWords(
  { total }: Searched,
  node: SearchNode,
  { hasOf }: Pick<Found, 'hasOf'>,
): Partly | undefined {
  if (node.is !== 'all') return undefined;
  const words = node.nodes.flatMap((part) => (part.is === 'word' ? [part] : []));
  if (words.length < 2 || words.length > MOST_WORDS) return undefined;
  const rest = node.nodes.filter((part) => part.is !== 'word');
  const allowed = evaluate({ is: 'all', nodes: rest }, total, hasOf);
  const counts = new Uint8Array(total);
  for (const word of words) {
    const has = hasOf(word);
    for (let story = 0; story < total; story += 1)
      counts[story] = (counts[story] ?? 0) + (has[story] ?? 0);
  }
  let most = 0;
  for (let story = 0; story < total; story += 1)
    if (allowed[story] === 1) most = Math.max(most, counts[story] ?? 0);
  if (most === 0 || most * 2 < words.length) return undefined;
  return {
    has: counts.map((count, story) => Number(count === most && allowed[story] === 1)),
    of: words.length,
    lacks: (story) => words.filter((word) => hasOf(word)[story] !== 1).map(({ text }) => text),
  };
}
