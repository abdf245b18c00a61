import { feedSearch } from '#src/url/feeds/feed-href.ts';
import { feedParams, parseFeedQuery } from '#src/url/params/feed-query.ts';
import { FeedPage, feedHead } from './feed-page.tsx';
import { type FeedData, loadFeed } from './load-feed.ts';

/** What the parameters of the front page's address ask for. */
export type Asked =
  /** A feed, which the front page's address then shows. */
  | FeedData
  /** The whole feed, which has an address of its own. */
  | 'whole feed'
  /** Nothing: parameters of trackers. */
  | 'nothing';

function load(...[app, url]: Parameters<typeof loadFeed>): Asked | Promise<FeedData> {
  const { searchParams } = new URL(url);
  const { query, dropped } = parseFeedQuery(searchParams);
  if (dropped.length > 0 || feedSearch(query) !== '') return loadFeed(app, url);
  return feedParams.some((name) => searchParams.has(name)) ? 'whole feed' : 'nothing';
}

/** The code of the feed for the front page's route, which loads it when parameters ask for it. */
export const filteredFeed = { load, FeedPage, feedHead };
