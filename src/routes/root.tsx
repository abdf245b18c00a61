import { use, useEffect, useMemo, useState } from 'react';
import {
  Outlet,
  type RouteObject,
  ScrollRestoration,
  useLoaderData,
  useMatches,
  useNavigation,
} from 'react-router';
import { CardPartsContext } from '#src/components/device/card-parts.ts';
import { Announcer } from '#src/components/page/announcer.tsx';
import { Footer } from '#src/components/page/footer.tsx';
import { Masthead } from '#src/components/page/masthead.tsx';
import { PreviewBanner } from '#src/components/page/preview-banner.tsx';
import { SkipLinks } from '#src/components/page/skip-links.tsx';
import { stripTopics } from '#src/components/page/strip-topics.ts';
import { TopicStrip } from '#src/components/page/topic-strip.tsx';
import { loadKeptPictures } from '#src/components/pictures/load-kept-pictures.ts';
import { loadPublisherParts } from '#src/components/publisher/load-publisher-parts.ts';
import { ReadingContext } from '#src/components/reading-context.ts';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import type { FeedQuery } from '#src/content/order/filter.ts';
import { manifestQuery } from '#src/queries/bundle-queries.ts';
import { useSettings } from '#src/reading/use-settings.ts';
import type { App } from './app.ts';
import { AppContext } from './app-context.ts';
import { useCardParts } from './device/use-card-parts.ts';
import { useSiteSearch } from './search/field/use-site-search.ts';
import { Settings } from './shell/lazy-settings.tsx';
import { PageFrameContext } from './shell/page-arrival.ts';
import { ofPage } from './shell/page-handle.ts';
import { SiteError } from './shell/site-error-page.tsx';
import { useHead } from './shell/use-head.ts';
import { useReading } from './shell/use-reading.ts';

/** The route around all pages: it loads the manifest, which every page needs. */
export const rootRoute = (app: App) =>
  ({
    id: 'root',
    loader: async () => {
      const manifest = await app.client.ensureQueryData(manifestQuery(app.read));
      if (manifest.site.pictures === 'keep') await loadKeptPictures();
      await loadPublisherParts(manifest.site.publisher);
      return manifest;
    },
    element: (
      <AppContext value={app}>
        <Root />
      </AppContext>
    ),
    ErrorBoundary: SiteError,
  }) satisfies RouteObject;

/** What stands around every page. PageAlone (render/pages/page-parts.tsx) mirrors its places. */
function Root() {
  const manifest = useLoaderData<Manifest>();
  const { site, counts, preview, topics } = manifest;
  const [{ theme }] = useSettings();
  const reading = useReading(manifest);
  const [message, announce] = useState('');
  const busy = useNavigation().state !== 'idle';
  const app = use(AppContext);
  const onSearch = useSiteSearch();
  const cardParts = useCardParts(app);
  useHead(manifest);
  const matches = useMatches();
  const query = ofPage(matches, (handle, data) => handle.query?.(data));
  const frame = useMemo(() => ({ siteTitle: site.title, announce }), [site.title]);

  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset['theme'];
    else dataset['theme'] = theme;
  }, [theme]);

  return (
    <ReadingContext value={reading}>
      <PageFrameContext value={frame}>
        <div className="page" aria-busy={busy || undefined}>
          <SkipLinks to={besideOf(matches, query)} />
          {preview ? <PreviewBanner /> : null}
          <Masthead
            title={site.title}
            lang={site.lang}
            edition={ofPage(matches, ({ edition }, data) => edition?.(data))}
            storylines={counts.storylines > 0}
            onSearch={onSearch}
            settings={<Settings pictures={site.pictures} />}
          >
            <TopicStrip topics={stripTopics(topics)} query={query} />
          </Masthead>
          <CardPartsContext value={cardParts}>
            <Outlet />
          </CardPartsContext>
          <Footer
            title={site.title}
            description={site.description}
            lang={site.lang}
            onKeys={() => pressedKeys.push('help')}
          />
          <Announcer message={message} />
        </div>
        <ScrollRestoration />
      </PageFrameContext>
    </ReadingContext>
  );
}

/** The second part that a page may have: a feed its filters, a story (by its slug) its coverage. */
function besideOf(matches: ReturnType<typeof useMatches>, query: FeedQuery | undefined) {
  if (query) return 'filters';
  return matches.some(({ params }) => params['slug'] !== undefined) ? 'coverage' : undefined;
}
