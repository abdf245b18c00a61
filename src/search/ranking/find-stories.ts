import type { SearchLeaf, SearchNode } from '../query/search-node.ts';
import { mayBeMistyped } from '../words/asked-word.ts';
import { checkPhrases } from './check-phrases.ts';
import { evaluate, type LeafMatches, leavesOf } from './evaluate.ts';
import { matchLeaf } from './match-leaf.ts';
import type { Found } from './order-results.ts';
import type { Searched } from './searched.ts';

type FindHow = {
  /** The last word may be unfinished. */
  readonly isOpen: boolean;
  readonly seekTypos: boolean;
};

/** Finds the stories that meet a search, and what of each leaf does. */
export async function findStories(
  searched: Searched,
  node: SearchNode,
  { isOpen, seekTypos }: FindHow,
): Promise<Found> {
  const leaves = leavesOf(node, true);
  const last = isOpen ? leaves.at(-1) : undefined;
  const isAlone = leaves.length === 1;
  const matched = await Promise.all(
    leaves.map(
      async (leaf): Promise<[SearchLeaf, Awaited<ReturnType<typeof matchLeaf>>]> => [
        leaf,
        await matchLeaf(searched, leaf, { isLast: leaf === last, seekTypos, isAlone }),
      ],
    ),
  );
  const matches: LeafMatches = new Map(matched);
  const { total, reader } = searched;
  const { of, isWhole } = await checkPhrases(reader, { node, matches, total });
  return { matches, total, of, isWhole, stories: evaluate(node, total, of) };
}

/**
 * Whether words that are there may be typos of others. If one has to be there that is nowhere, no.
 */
export const mayHaveTypos = (node: SearchNode, matches: LeafMatches): boolean =>
  !(node.is === 'all' && node.nodes.some((part) => lacksWord(part, matches))) &&
  wordsOf(node, matches).some(
    ({ resolved: { asked, instead, terms } }) =>
      mayBeMistyped(asked) && instead === undefined && terms.length > 0,
  );

const lacksWord = (node: SearchNode, matches: LeafMatches): boolean =>
  'text' in node &&
  (matches.get(node)?.words.some((word) => word.resolved.terms.length === 0) ?? false);

/** Words of what is not excluded, in the order of the search. */
export const wordsOf = (node: SearchNode, matches: LeafMatches) =>
  leavesOf(node, false).flatMap((leaf) => matches.get(leaf)?.words ?? []);
