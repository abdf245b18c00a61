import { createBrowserRouter, type RouteObject } from 'react-router';
import { patterns } from '#src/url/paths.ts';
import type { App } from './app.ts';
import { feedRoute } from './feed/feed-page.tsx';
import { lazyPage } from './lazy-page.ts';
import { PageError } from './page-error.tsx';
import { rootRoute } from './root.tsx';
import { Opening } from './shell/opening.tsx';

/** Every page of the site. The feed is here; the code of the others comes when it is first wanted. */
export function createRoutes(app: App): RouteObject[] {
  const listPage = (of?: 'appearances') => () => lazyPage(async () => (await import('./list-page.tsx')).listPageRoute(app, of));
  const outlet = (of: 'outlet' | 'appearances') => () =>
    lazyPage(async () => (await import('./outlet.tsx')).outletRoute(app, of));
  const storylines = () => lazyPage(async () => (await import('./storylines.tsx')).storylinesRoute(app));
  return [
    {
      ...rootRoute(app),
      HydrateFallback: Opening,
      children: [
        {
          ErrorBoundary: PageError,
          children: [
            { path: patterns.feed, ...feedRoute(app) },
            { path: patterns.story, lazy: () => lazyPage(async () => (await import('./story.tsx')).storyRoute(app)) },
            { path: patterns.topics, lazy: () => lazyPage(async () => (await import('./topics.tsx')).topicsRoute(app)) },
            { path: patterns.topic, lazy: () => lazyPage(async () => (await import('./topic.tsx')).topicRoute(app)) },
            { path: patterns.outlets, lazy: () => lazyPage(async () => (await import('./outlets.tsx')).outletsRoute(app)) },
            { path: patterns.outlet, lazy: outlet('outlet') },
            { path: patterns.outletCoverage, lazy: outlet('appearances') },
            { path: patterns.about, lazy: () => lazyPage(async () => (await import('./about.tsx')).aboutRoute(app)) },
            {
              path: patterns.archive,
              lazy: () => lazyPage(async () => (await import('./archive-page.tsx')).archivePageRoute(app)),
            },
            { path: patterns.storylines, lazy: storylines },
            { path: patterns.storyline, lazy: storylines },
            { path: patterns.day, lazy: () => lazyPage(async () => (await import('./day.tsx')).dayRoute(app)) },
            { path: patterns.feedPage, lazy: listPage() },
            { path: patterns.topicPage, lazy: listPage() },
            { path: patterns.outletPage, lazy: listPage() },
            { path: patterns.outletCoveragePage, lazy: listPage('appearances') },
            { path: '*', lazy: () => lazyPage(async () => (await import('./not-found.tsx')).notFoundRoute) },
          ],
        },
      ],
    },
  ];
}

/** The router of the browser; `base` is the path that the site stands under. */
export const createAppRouter = (app: App, base: string) => createBrowserRouter(createRoutes(app), { basename: base });
