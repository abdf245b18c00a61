import { createBrowserRouter, type RouteObject } from 'react-router';
import { patterns } from '#src/url/paths.ts';
import type { App } from './app.ts';
import { feedRoute } from './feed/feed-page.tsx';
import { lazyPage } from './lazy-page.ts';
import { PageError } from './page-error.tsx';
import { rootRoute } from './root.tsx';
import { Opening } from './shell/entry/opening.tsx';

/** What the file of a page exports; of an outlet’s two lists `of` names the second. */
type PageCode = {
  readonly route: (
    app: App,
    of?: 'appearances',
  ) => Pick<RouteObject, 'loader' | 'handle' | 'Component' | 'element'>;
};

/**
 * Every page of the site. The feed is here; the code of the others comes when it is first wanted.
 */
export function createRoutes(app: App): RouteObject[] {
  const page = (load: () => Promise<PageCode>, of?: 'appearances') => () =>
    lazyPage(async () => (await load()).route(app, of));
  return [
    {
      ...rootRoute(app),
      HydrateFallback: Opening,
      children: [
        {
          ErrorBoundary: PageError,
          children: [
            { path: patterns.feed, ...feedRoute(app) },
            { path: patterns.story, lazy: page(() => import('./stories/story.tsx')) },
            { path: patterns.topics, lazy: page(() => import('./lists/topics.tsx')) },
            { path: patterns.topic, lazy: page(() => import('./lists/topic.tsx')) },
            { path: patterns.outlets, lazy: page(() => import('./lists/outlets.tsx')) },
            { path: patterns.outlet, lazy: page(() => import('./lists/outlet.tsx')) },
            {
              path: patterns.outletCoverage,
              lazy: page(() => import('./lists/outlet.tsx'), 'appearances'),
            },
            { path: patterns.about, lazy: page(() => import('./about.tsx')) },
            { path: patterns.archive, lazy: page(() => import('./lists/archive-page.tsx')) },
            { path: patterns.storylines, lazy: page(() => import('./storylines/storylines.tsx')) },
            { path: patterns.storyline, lazy: page(() => import('./storylines/storylines.tsx')) },
            { path: patterns.day, lazy: page(() => import('./lists/day.tsx')) },
            { path: patterns.feedPage, lazy: page(() => import('./lists/list-page.tsx')) },
            { path: patterns.topicPage, lazy: page(() => import('./lists/list-page.tsx')) },
            { path: patterns.outletPage, lazy: page(() => import('./lists/list-page.tsx')) },
            {
              path: patterns.outletCoveragePage,
              lazy: page(() => import('./lists/list-page.tsx'), 'appearances'),
            },
            { path: '*', lazy: page(() => import('./not-found-page.tsx')) },
          ],
        },
      ],
    },
  ];
}

/** The router of the browser; `base` is the path that the site stands under. */
export const createAppRouter = (app: App, base: string) =>
  createBrowserRouter(createRoutes(app), { basename: base });
