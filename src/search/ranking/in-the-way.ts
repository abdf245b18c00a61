import { isFilter, type SearchNode } from '../query/search-node.ts';
import { type StorySet, those } from '../story-set.ts';
import { evaluate } from './evaluate.ts';
import type { Found } from './order-results.ts';

/** Those of the stories that are asked for. */
export const among = (set: StorySet, test?: (story: number) => boolean): StorySet =>
  test ? those(set, (story) => test(story)) : set;

/** How many stories, of those that are asked for, there are without each of the filters. */
export function filtersInTheWay(
  node: SearchNode,
  { total, of }: Pick<Found, 'total' | 'of'>,
  isAsked?: (story: number) => boolean,
): { readonly filter: SearchNode; readonly stories: number }[] {
  const parts = node.is === 'all' ? node.nodes : [node];
  return parts.filter(isFilter).flatMap((filter) => {
    const others = { is: 'all' as const, nodes: parts.filter((part) => part !== filter) };
    if (others.nodes.length === 0) return [];
    const stories = among(evaluate(others, total, of), isAsked).length;
    return stories > 0 ? [{ filter, stories }] : [];
  });
}
