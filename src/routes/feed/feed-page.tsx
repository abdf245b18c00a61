import { useQuery } from '@tanstack/react-query';
import { type RouteObject, useLoaderData } from 'react-router';
import { PageFrame } from '#src/components/page/page-frame.tsx';
import { PageHeading } from '#src/components/page/page-heading.tsx';
import { EmptyArchive } from '#src/components/states/empty-archive.tsx';
import type { Manifest } from '#src/content/bundle.ts';
import { storiesShown } from '#src/content/bundle.ts';
import type { FeedQuery } from '#src/content/filter.ts';
import { defaultFeed } from '#src/content/order.ts';
import { cardsQuery } from '#src/queries/bundle-queries.ts';
import { loadCurrent } from '#src/queries/current-file.ts';
import { feedSearch } from '#src/url/feed-href.ts';
import { feedPath, furtherPath } from '#src/url/paths.ts';
import type { App } from '../app.ts';
import { useApp } from '../app-context.ts';
import { archiveQuery } from '../archive.ts';
import { usePageArrival } from '../shell/page-arrival.ts';
import { FeedView } from './feed-view.tsx';
import { loadBeyondFront } from './load-beyond-front.ts';

type FeedData = { readonly manifest: Manifest; readonly query: FeedQuery; readonly dropped: readonly string[] };

/** What an address without parameters asks for. */
const plain = { query: defaultFeed, dropped: [] };

/** The feed: the front file is enough for its first view, anything narrowed or ordered otherwise needs the archive. */
export const feedRoute = (app: App) =>
  ({
    loader: ({ request }): Promise<FeedData> =>
      loadCurrent(app.client, app.read, async (manifest) => {
        const { search, searchParams } = new URL(request.url);
        const { query, dropped } = search === '' ? plain : (await loadBeyondFront()).parseFeedQuery(searchParams);
        if (feedSearch(query) === '') await app.client.ensureQueryData(cardsQuery(app.read, manifest.files.front));
        else await app.client.ensureQueryData(archiveQuery(app, manifest));
        return { manifest, query, dropped };
      }),
    Component: FeedPage,
  }) satisfies RouteObject;

function FeedPage() {
  const { manifest, query, dropped } = useLoaderData<FeedData>();
  const isDefault = feedSearch(query) === '';
  const { data: front } = useQuery({ ...cardsQuery(useApp().read, manifest.files.front), enabled: isDefault });
  usePageArrival(manifest.site.title);
  if (storiesShown(manifest) === 0) {
    return (
      <PageFrame>
        <EmptyArchive files={manifest.counts.files} />
      </PageFrame>
    );
  }
  return (
    <FeedView
      manifest={manifest}
      query={query}
      dropped={dropped}
      front={isDefault ? front?.cards : undefined}
      older={furtherPath(feedPath(), 2)}
      heading={<PageHeading unseen>{manifest.site.title}</PageHeading>}
    />
  );
}
