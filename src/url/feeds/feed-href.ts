import { listParams, lists, singles } from '#src/content/order/facet-names.ts';
import { type FeedQuery, type Filter, keyList } from '#src/content/order/filter.ts';
import { defaultFeed, groupsByDay } from '#src/content/order/order.ts';
import { feedPath, frontPath } from '../paths.ts';

/**
 * The canonical query string of a feed: `?topic=ai&sort=latest`, parameters and values in a fixed
 * order, defaults omitted; empty for the default feed. `parseFeedQuery` is the inverse.
 */
export function feedSearch({ filter, sort, byDay }: FeedQuery): string {
  const params = new URLSearchParams();
  addFilter(params, filter);
  if (sort !== defaultFeed.sort) params.append('sort', sort);
  if (byDay !== groupsByDay(sort)) params.append('group', byDay ? 'day' : 'none');
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** Adds the parameters of a filter, in their order. */
export function addFilter(params: URLSearchParams, filter: Filter): void {
  for (const list of lists)
    for (const value of keyList(filter[list])) params.append(listParams[list], value);
  for (const name of singles) if (filter[name] !== undefined) params.append(name, filter[name]);
}

/** Address of a feed below the site's base: the whole one has its own page. */
export function feedHref(query: FeedQuery): string {
  const search = feedSearch(query);
  return search === '' ? feedPath() : `${frontPath()}${search}`;
}
