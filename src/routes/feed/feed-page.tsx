import { type RouteObject, useLoaderData } from 'react-router';
import { PageHeading } from '#src/components/page/page-heading.tsx';
import type { Card } from '#src/content/bundle/bundle.ts';
import { type Manifest, storiesShown } from '#src/content/bundle/manifest.ts';
import type { FeedQuery } from '#src/content/order/filter.ts';
import { defaultFeed } from '#src/content/order/order.ts';
import type { PageHead } from '#src/head/page-head.ts';
import { cardsQuery } from '#src/queries/bundle-queries.ts';
import { loadCurrent } from '#src/queries/current-file.ts';
import { feedSearch } from '#src/url/feeds/feed-href.ts';
import { feedPath, furtherPath } from '#src/url/paths.ts';
import type { App } from '../app.ts';
import { lazyPage } from '../lazy-page.ts';
import { usePageArrival } from '../shell/page-arrival.ts';
import type { PageHandle } from '../shell/page-handle.ts';
import { archiveQuery } from './archive/archive-query.ts';
import { FeedView } from './feed-view.tsx';
import { loadBeyondFront } from './load-beyond-front.ts';

type FeedData = {
  readonly manifest: Manifest;
  readonly query: FeedQuery;
  readonly dropped: readonly string[];
  /** The first stories, if the feed has no filter and the default order. */
  readonly front: readonly Card[] | undefined;
  /** Shown instead of a feed without any story. */
  readonly EmptyFeed?: typeof import('./empty-feed.tsx').EmptyFeed;
};

/** The query of an address without parameters. */
const plain = { query: defaultFeed, dropped: [] };

/**
 * The feed: the front file is enough for its first view; any filter or other order needs the
 * archive.
 */
export const feedRoute = (app: App) =>
  ({
    loader: ({ request }): Promise<FeedData> =>
      loadCurrent(app.client, app.read, async (manifest) => {
        if (storiesShown(manifest) === 0)
          return {
            manifest,
            ...plain,
            front: [],
            ...(await lazyPage(() => import('./empty-feed.tsx'))),
          };
        const { search, searchParams } = new URL(request.url);
        const { query, dropped } =
          search === '' ? plain : (await loadBeyondFront()).parseFeedQuery(searchParams);
        if (feedSearch(query) === '') {
          const { cards } = await app.client.ensureQueryData(
            cardsQuery(app.read, manifest.files.front),
          );
          return { manifest, query, dropped, front: cards };
        }
        await app.client.ensureQueryData(archiveQuery(app, manifest));
        return { manifest, query, dropped, front: undefined };
      }),
    handle: { head: feedHead } satisfies PageHandle,
    Component: FeedPage,
  }) satisfies RouteObject;

/** A filtered feed has the canonical address of the whole one. */
const feedHead = ({ front = [] }: FeedData): PageHead => ({
  title: '',
  path: feedPath(),
  about: { kind: 'list', cards: front },
});

function FeedPage() {
  const { manifest, query, dropped, front, EmptyFeed } = useLoaderData<FeedData>();
  usePageArrival(manifest.site.title);
  if (EmptyFeed) return <EmptyFeed files={manifest.counts.files} />;
  return (
    <FeedView
      manifest={manifest}
      query={query}
      dropped={dropped}
      front={front}
      older={furtherPath(feedPath(), 2)}
      heading={<PageHeading unseen>{manifest.site.title}</PageHeading>}
    />
  );
}
