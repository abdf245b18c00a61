import type { SearchLeaf, SearchNode } from '../query/search-node.ts';
import { inBoth, inEither, noStories, type StorySet, storiesTo, without } from '../story-set.ts';
import type { LeafMatch } from './leaf-match.ts';

export type LeafMatches = ReadonlyMap<SearchLeaf, LeafMatch>;

/** The stories, of `total`, that meet a search. `of` gives the stories of a leaf. */
export function evaluate(
  node: SearchNode,
  total: number,
  of: (leaf: SearchLeaf) => StorySet,
): StorySet {
  const setOf = (part: SearchNode): StorySet => evaluate(part, total, of);
  if (node.is === 'not') return without(storiesTo(total), setOf(node.node));
  if (!('nodes' in node)) return of(node);
  if (node.is === 'any') return node.nodes.map(setOf).reduce(inEither, noStories);
  const wanted = node.nodes.filter(({ is }) => is !== 'not').map(setOf);
  const [fewest, ...others] = wanted.sort((a, b) => a.length - b.length);
  const left = node.nodes.flatMap((part) => (part.is === 'not' ? [setOf(part.node)] : []));
  return left.reduce(without, others.reduce(inBoth, fewest ?? storiesTo(total)));
}

/** All leaves in the order of the text; the leaves of `not` only if `negated`. */
export function leavesOf(node: SearchNode, negated: boolean): readonly SearchLeaf[] {
  if (node.is === 'not') return negated ? leavesOf(node.node, negated) : [];
  if (!('nodes' in node)) return [node];
  return node.nodes.flatMap((part) => leavesOf(part, negated));
}
