import { type RouteObject, useLoaderData } from 'react-router';
import { PageHeading } from '#src/components/page/page-heading.tsx';
import { storiesShown } from '#src/content/bundle/manifest.ts';
import type { PageHead } from '#src/head/page-head.ts';
import { feedPath, frontPath, furtherPath } from '#src/url/paths.ts';
import type { App } from '../app.ts';
import { EmptySite } from '../front/empty-site.tsx';
import { usePageArrival } from '../shell/page-arrival.ts';
import type { PageHandle } from '../shell/page-handle.ts';
import { FeedView } from './feed-view.tsx';
import { type FeedData, loadFeed } from './load-feed.ts';

/** The feed: every story, newest first, with its filters and orders. */
export const route = (app: App) =>
  ({
    loader: ({ request }): Promise<FeedData> => loadFeed(app, request.url),
    handle: { head: feedHead } satisfies PageHandle,
    Component: FeedRoute,
  }) satisfies RouteObject;

/** A filtered feed has the canonical address of the whole one. */
export const feedHead = ({ front = [] }: Pick<FeedData, 'front'>): PageHead => ({
  title: FEED_TITLE,
  path: feedPath(),
  trail: [],
  feeds: frontPath(),
  about: { kind: 'list', cards: front },
});

const FEED_TITLE = 'Latest';

const FeedRoute = () => <FeedPage {...useLoaderData<FeedData>()} />;

/** The feed, at its own address or, filtered, at that of the front page. */
export function FeedPage({ manifest, query, dropped, front }: FeedData) {
  usePageArrival(FEED_TITLE);
  if (storiesShown(manifest) === 0) return <EmptySite files={manifest.counts.files} />;
  return (
    <FeedView
      manifest={manifest}
      query={query}
      dropped={dropped}
      front={front}
      older={furtherPath(feedPath(), 2)}
      heading={<PageHeading unseen>{FEED_TITLE}</PageHeading>}
    />
  );
}
