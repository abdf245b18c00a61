import { isFilter, type SearchNode } from '../query/search-node.ts';
import { evaluate } from './evaluate.ts';
import type { Found } from './order-results.ts';

/** The numbers of stories where `met` is 1, of those that are asked for. */
export function numbersOf(met: Uint8Array, among?: (story: number) => boolean): number[] {
  const stories: number[] = [];
  for (let story = 0; story < met.length; story += 1)
    if (met[story] === 1 && (among?.(story) ?? true)) stories.push(story);
  return stories;
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
