import { type FeedQuery, noFilter, type Sort } from './filter.ts';

/**
 * Whether an order reads best under day headings: those that follow time do, those that look for
 * extremes do not.
 */
export function groupsByDay(sort: Sort): boolean {
  return sort === 'top' || sort === 'latest';
}

/** What `/` shows: every story, top first, under day headings. */
export const defaultFeed: FeedQuery = { filter: noFilter, sort: 'top', byDay: groupsByDay('top') };

/** Whether a list is in the order in which every list begins. */
export function isFirstLook({ sort, byDay }: Pick<FeedQuery, 'sort' | 'byDay'>): boolean {
  return sort === defaultFeed.sort && byDay === defaultFeed.byDay;
}
