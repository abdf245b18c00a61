import { type FeedQuery, noFilter } from './filter.ts';
import { orders, type Sort } from './orders.ts';

/** Whether an order comes under day headings unless its reader says otherwise. */
export const groupsByDay = (sort: Sort): boolean => orders[sort].byDay;

/** The feed of `/`: every story, top first, under day headings. */
export const defaultFeed: FeedQuery = { filter: noFilter, sort: 'top', byDay: groupsByDay('top') };

/** Whether a list has the default order of every list. */
export function isFirstLook({ sort, byDay }: Pick<FeedQuery, 'sort' | 'byDay'>): boolean {
  return sort === defaultFeed.sort && byDay === defaultFeed.byDay;
}
