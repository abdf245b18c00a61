import { isFilter, type SearchNode } from '../query/search-node.ts';
import { evaluate } from './evaluate.ts';
import type { Found } from './order-results.ts';

/**
 * The numbers of stories where `met` is 1, of those that are asked for. No growing array: of a
 * hundred thousand stories that took as long as the rest of a search.
 */
export function numbersOf(met: Uint8Array, among?: (story: number) => boolean): Int32Array {
  const stories = new Int32Array(met.length);
  let count = 0;
  for (let story = 0; story < met.length; story += 1) {
    if (met[story] !== 1 || !(among?.(story) ?? true)) continue;
    stories[count] = story;
    count += 1;
  }
  return stories.slice(0, count);
}

/** How many stories, of those that are asked for, there are without each of the filters. */
export function filtersInTheWay(
  node: SearchNode,
  { has, hasOf }: Found,
  among?: (story: number) => boolean,
): { readonly filter: SearchNode; readonly stories: number }[] {
  const parts = node.is === 'all' ? node.nodes : [node];
  return parts.filter(isFilter).flatMap((filter) => {
    const others = { is: 'all' as const, nodes: parts.filter((part) => part !== filter) };
    if (others.nodes.length === 0) return [];
    const stories = numbersOf(evaluate(others, has.length, hasOf), among).length;
    return stories > 0 ? [{ filter, stories }] : [];
  });
}
