import { type RouteObject, replace, useLoaderData } from 'react-router';
import type { FrontFile } from '#src/content/bundle/front-file.ts';
import { type Manifest, storiesShown } from '#src/content/bundle/manifest.ts';
import { daySpanWords } from '#src/content/words/edition-words.ts';
import type { PageHead } from '#src/head/page-head.ts';
import { t } from '#src/messages/messages.ts';
import { frontQuery } from '#src/queries/bundle-queries.ts';
import { loadCurrent } from '#src/queries/current-file.ts';
import { feedPath, frontPath } from '#src/url/paths.ts';
import type { App } from '../app.ts';
import type { FeedData } from '../feed/load-feed.ts';
import { lazyPage } from '../lazy-page.ts';
import { partRooms } from '../page-rooms.ts';
import type { PageHandle } from '../shell/page-handle.ts';
import { FrontPage } from './front-page.tsx';

type FilteredFeed = typeof import('../feed/filtered-feed.ts').filteredFeed;

export type FrontData = {
  readonly manifest: Manifest;
  readonly front?: FrontFile;
  /** Shown instead when parameters ask for a feed, with its code. */
  readonly feed?: { readonly data: FeedData; readonly code: FilteredFeed };
  /** Shown instead on a site without any story. */
  readonly EmptySite?: typeof import('./empty-site.tsx').EmptySite;
};

/** The front page; with parameters of a feed, that feed. */
export const frontRoute = (app: App) =>
  ({
    loader: async ({ request }): Promise<FrontData | Response> => {
      const { search } = new URL(request.url);
      const code = search === '' ? undefined : await loadFilteredFeed();
      const asked = (await code?.load(app, request.url)) ?? 'nothing';
      if (asked === 'whole feed') return replace(feedPath());
      return code && asked !== 'nothing'
        ? { manifest: asked.manifest, feed: { data: asked, code } }
        : loadFront(app);
    },
    handle: frontHandle,
    Component: FrontRoute,
  }) satisfies RouteObject;

const loadFilteredFeed = (): Promise<FilteredFeed> =>
  lazyPage(
    async () => (await import('../feed/filtered-feed.ts')).filteredFeed,
    partRooms.beyondFront,
  );

const loadFront = ({ client, read }: App): Promise<FrontData> =>
  loadCurrent(client, read, async (manifest) =>
    storiesShown(manifest) === 0
      ? { manifest, ...(await lazyPage(() => import('./empty-site.tsx'), partRooms.emptySite)) }
      : {
          manifest,
          front: await client.ensureQueryData(frontQuery(read, manifest.files.front)),
        },
  );

const frontHead = ({ feed }: FrontData): PageHead =>
  feed
    ? feed.code.feedHead(feed.data)
    : { title: '', path: frontPath(), feeds: frontPath(), about: { kind: 'page' } };

export const frontHandle = {
  head: frontHead,
  edition: ({ front }: FrontData) => front?.edition && editionWords(front.edition),
  query: ({ feed }: FrontData) => feed?.data.query,
} satisfies PageHandle;

const editionWords = ({ from, to, stories }: NonNullable<FrontFile['edition']>): string[] => [
  daySpanWords(from, to),
  t('site.stories', { n: stories }),
];

export function FrontRoute() {
  const { manifest, front, feed, EmptySite } = useLoaderData<FrontData>();
  if (EmptySite) return <EmptySite files={manifest.counts.files} />;
  if (feed) return <feed.code.FeedPage {...feed.data} />;
  return front && <FrontPage front={front} site={manifest.site} />;
}
