import { type FeedQuery, noFilter } from './filter.ts';
import { orders, type Sort } from './orders.ts';

/** Whether an order comes under day headings unless its reader says otherwise. */
export const groupsByDay = (sort: Sort): boolean => orders[sort].byDay;

/** The feed: every story, newest first, under day headings. */
export const defaultFeed: FeedQuery = {
  filter: noFilter,
  sort: 'latest',
  byDay: groupsByDay('latest'),
};
