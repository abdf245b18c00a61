import { feedSearch } from '#src/url/feeds/feed-href.ts';
import { feedParams } from '#src/url/params/feed-query.ts';
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

async function load(...[app, url]: Parameters<typeof loadFeed>): Promise<Asked> {
  const data = await loadFeed(app, url);
  if (data.dropped.length > 0 || feedSearch(data.query) !== '') return data;
  const { searchParams } = new URL(url);
  return feedParams.some((name) => searchParams.has(name)) ? 'whole feed' : 'nothing';
}

/** The code of the feed for the front page's route, which loads it when parameters ask for it. */
export const filteredFeed = { load, FeedPage, feedHead };
