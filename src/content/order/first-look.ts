import type { FeedQuery } from './filter.ts';
import { defaultFeed } from './order.ts';

/** Whether a list has the default order of every list. */
export function isFirstLook({ sort, byDay }: Pick<FeedQuery, 'sort' | 'byDay'>): boolean {
  return sort === defaultFeed.sort && byDay === defaultFeed.byDay;
}
