import { createBrowserRouter, type RouteObject } from 'react-router';
import type { Room } from '#src/messages/catalogue.ts';
import { type PageName, pageNames, patterns } from '#src/url/paths.ts';
import type { App } from './app.ts';
import { frontRoute } from './front/front.tsx';
import { lazyPage } from './lazy-page.ts';
import { PageError } from './page-error.tsx';
import { pageRooms, partRooms } from './page-rooms.ts';
import { rootRoute } from './root.tsx';
import { Opening } from './shell/entry/opening.tsx';

/** The exports of a page's file; `of` selects the second of an outlet’s two lists. */
type PageCode = {
  readonly route: (
    app: App,
    of?: 'appearances',
  ) => Pick<RouteObject, 'loader' | 'handle' | 'Component' | 'element'>;
};

const outlet = () => import('./lists/outlet.tsx');
const listPage = () => import('./lists/list-page.tsx');
const storylines = () => import('./storylines/storylines.tsx');

/**
 * The code of each page, which comes when it is first wanted. That of the front page is in the
 * entry.
 */
export const pageCode: Readonly<Record<Exclude<PageName, 'front'>, () => Promise<PageCode>>> = {
  feed: () => import('./front/latest.tsx'),
  story: () => import('./stories/story.tsx'),
  topics: () => import('./lists/topics.tsx'),
  topic: () => import('./lists/topic.tsx'),
  outlets: () => import('./lists/outlets.tsx'),
  outlet,
  outletCoverage: outlet,
  about: () => import('./about/about.tsx'),
  archive: () => import('./lists/archive-page.tsx'),
  search: () => import('./search/search.tsx'),
  offline: () => import('./offline/offline.tsx'),
  saved: () => import('./saved/saved.tsx'),
  following: () => import('./following/following.tsx'),
  newCoverage: () => import('./mine/new-coverage-page.tsx'),
  me: () => import('./me/me.tsx'),
  device: () => import('./device/carry/device-page.tsx'),
  storylines,
  storyline: storylines,
  days: () => import('./lists/all-days.ts'),
  day: () => import('./lists/day.tsx'),
  feedPage: listPage,
  topicPage: listPage,
  outletPage: listPage,
  outletCoveragePage: listPage,
  ownPage: () => import('./publisher/own-page.tsx'),
};

/** Which of an outlet's two lists a page is of, as its code is to know it. */
const listOf = (name: PageName): 'appearances' | undefined =>
  name === 'outletCoverage' || name === 'outletCoveragePage' ? 'appearances' : undefined;

/** Every page of the site. The front page's code is here; that of others loads on first use. */
export function createRoutes(app: App): RouteObject[] {
  const page = (load: () => Promise<PageCode>, rooms: readonly Room[], of?: 'appearances') => () =>
    lazyPage(async () => (await load()).route(app, of), rooms);
  return [
    {
      ...rootRoute(app),
      HydrateFallback: Opening,
      children: [
        {
          ErrorBoundary: PageError,
          children: [
            ...pageNames.map((name) =>
              name === 'front'
                ? { path: patterns.front, ...frontRoute(app) }
                : {
                    path: patterns[name],
                    lazy: page(pageCode[name], pageRooms[name], listOf(name)),
                  },
            ),
            { path: '*', lazy: page(() => import('./not-found-page.tsx'), partRooms.notFound) },
          ],
        },
      ],
    },
  ];
}

/** The router of the browser; `base` is the site's path. */
export const createAppRouter = (app: App, base: string) =>
  createBrowserRouter(createRoutes(app), { basename: base });
