import type { SearchLeaf, SearchNode } from '../query/search-node.ts';
import type { LeafMatch } from './leaf-match.ts';

export type LeafMatches = ReadonlyMap<SearchLeaf, LeafMatch>;

/** 1 for each story that meets a search. `hasOf` gives the stories of a leaf. */
export function evaluate(
  node: SearchNode,
  total: number,
  hasOf: (leaf: SearchLeaf) => Uint8Array,
): Uint8Array {
  if (node.is === 'not') return evaluate(node.node, total, hasOf).map((isIn) => 1 - isIn);
  if (!('nodes' in node)) return hasOf(node);
  const isAll = node.is === 'all';
  const met = new Uint8Array(total).fill(isAll ? 1 : 0);
  for (const part of node.nodes) {
    const has = evaluate(part, total, hasOf);
    for (let story = 0; story < total; story += 1) {
      const both = met[story] ?? 0;
      met[story] = isAll ? both & (has[story] ?? 0) : both | (has[story] ?? 0);
    }
  }
  return met;
}

/** All leaves in the order of the text; the leaves of `not` only if `negated`. */
export function leavesOf(node: SearchNode, negated: boolean): readonly SearchLeaf[] {
  if (node.is === 'not') return negated ? leavesOf(node.node, negated) : [];
  if (!('nodes' in node)) return [node];
  return node.nodes.flatMap((part) => leavesOf(part, negated));
}
