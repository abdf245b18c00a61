import { type FeedQuery, keyList } from '#src/content/filter.ts';
import { defaultFeed, groupsByDay } from '#src/content/order.ts';
import { feedPath } from './paths.ts';

/** The parameters of the feed's address, in the order in which they are written. feed-query.ts reads them. */
export const feedParams = {
  topic: 'topic',
  notTopic: 'not-topic',
  outlet: 'outlet',
  notOutlet: 'not-outlet',
  kind: 'kind',
  from: 'from',
  to: 'to',
  coverage: 'coverage',
  sources: 'sources',
  copies: 'copies',
  sort: 'sort',
  group: 'group',
};

/**
 * The one way a feed is written in an address: `?topic=ai&sort=latest`, parameters and values in a fixed order, defaults
 * left out; the empty string for the default feed. `parseFeedQuery` reads the same feed back.
 */
export function feedSearch({ filter, sort, byDay }: FeedQuery): string {
  const params = new URLSearchParams();
  const set = (name: string, value: string | undefined) => value !== undefined && params.append(name, value);
  for (const value of keyList(filter.topics)) set(feedParams.topic, value);
  for (const value of keyList(filter.notTopics)) set(feedParams.notTopic, value);
  for (const value of keyList(filter.outlets)) set(feedParams.outlet, value);
  for (const value of keyList(filter.notOutlets)) set(feedParams.notOutlet, value);
  set(feedParams.kind, filter.kind);
  set(feedParams.from, filter.from);
  set(feedParams.to, filter.to);
  set(feedParams.coverage, filter.coverage);
  set(feedParams.sources, filter.sources);
  set(feedParams.copies, filter.copies);
  if (sort !== defaultFeed.sort) set(feedParams.sort, sort);
  if (byDay !== groupsByDay(sort)) set(feedParams.group, byDay ? 'day' : 'none');
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** Address of a feed below the site's base. */
export function feedHref(query: FeedQuery): string {
  return `${feedPath()}${feedSearch(query)}`;
}
