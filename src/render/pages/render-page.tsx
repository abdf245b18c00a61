import { QueryClientProvider } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import {
  createStaticHandler,
  createStaticRouter,
  type RouteObject,
  type StaticHandlerContext,
  StaticRouterProvider,
} from 'react-router';
import type { PageHead } from '#src/head/page-head.ts';
import { manifestQuery } from '#src/queries/bundle-queries.ts';
import type { ReadFile } from '#src/queries/fetching/read-file.ts';
import { pageKey } from '#src/queries/page-key.ts';
import { createQueryClient } from '#src/queries/query-client.ts';
import { createSettingsStore } from '#src/reading/settings-store.ts';
import { SettingsContext } from '#src/reading/use-settings.ts';
import { createRoutes } from '#src/routes/router.tsx';
import { headOf } from '#src/routes/shell/page-handle.ts';
import { MANIFEST_FILE } from '#src/url/paths.ts';
import type { BundleText, ReadText } from './bundle-texts.ts';
import { Hole, PageAlone } from './page-parts.tsx';

/** A path below the site's base, and what the page there carries beside files of the bundle. */
export type PageToRender = { readonly path: string; readonly made?: unknown };

/**
 * A page as the app shows it without knowing the device: its loaders are through, and React can
 * make markup of it, until the next page is loaded.
 */
export type RoutedPage = {
  readonly head: PageHead | undefined;
  /**
   * Files of the bundle it is made from by their paths, in the order in which it asked for them.
   */
  readonly files: ReadonlyMap<string, BundleText>;
  /** The content of the root element: the page with all that is around it. */
  readonly whole: () => string;
  /** The page alone. */
  readonly alone: () => string;
  /** What is around it, with HOLE in its place. */
  readonly around: () => string;
};

/**
 * Loads a page with the app's own routes. One at a time. Rejects with what a loader throws, and for
 * a path that leads on to another; its parts throw what a component throws.
 */
export type LoadPage = (page: PageToRender) => Promise<RoutedPage>;

/** `base` is the path that the site stands under. All pages share one set of routes. */
export function openPages(base: string, readText: ReadText): LoadPage {
  const client = createQueryClient();
  let files = new Map<string, BundleText>();
  const read: ReadFile = (file, schema) =>
    new Promise((resolve) => {
      const found = files.get(file) ?? readText(file);
      files.set(file, found);
      resolve(schema.parse(found.value));
    });
  const app = { client, read };
  const [manifestKey] = manifestQuery(read).queryKey;
  const { query, dataRoutes } = createStaticHandler(createRoutes(app), {
    basename: base,
  });
  return async ({ path, made }) => {
    // Every page asks for the manifest first, and it is the same for all.
    client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== manifestKey });
    files = new Map([[MANIFEST_FILE, readText(MANIFEST_FILE)]]);
    if (made) client.setQueryData(pageKey(path), made);
    const context = await query(new Request(`http://localhost${base}${path.slice(1)}`));
    if (context instanceof Response)
      throw new Error(`${path} leads on to ${context.headers.get('Location')} and is no page`);
    for (const error of Object.values(context.errors ?? {})) throw error;
    const render = (routes: RouteObject[]) => toMarkup(routes, context, client);
    return {
      head: headOf(matchesOf(context)),
      files: new Map(files),
      whole: () => render(dataRoutes),
      alone: () =>
        render(dataRoutes.map((root) => ({ ...root, element: <PageAlone app={app} /> }))),
      around: () => render(dataRoutes.map(({ id, element }) => ({ id, element, children: hole }))),
    };
  };
}

const hole = [{ path: '*', element: <Hole /> }];

type Client = ReturnType<typeof createQueryClient>;

/**
 * A string at once: a stream costs a fifth of the time, and no part of a page is waited for, since
 * the loaders are through. Throws what a component throws, and if a part would come later.
 */
function toMarkup(routes: RouteObject[], context: StaticHandlerContext, client: Client): string {
  const markup = renderToString(
    <QueryClientProvider client={client}>
      <SettingsContext value={createSettingsStore()}>
        <StaticRouterProvider
          router={createStaticRouter(routes, context)}
          context={context}
          hydrate={false}
        />
      </SettingsContext>
    </QueryClientProvider>,
  );
  // React's marks of a part that is missing or failed; no text of a page has such characters.
  if (/<!--\$[!?]-->/.test(markup))
    throw new Error('a part of the page waits for code or failed; its route must load all of it');
  return markup;
}

const matchesOf = ({ matches, loaderData }: StaticHandlerContext) =>
  matches.map(({ route }) => ({ handle: route.handle, loaderData: loaderData[route.id] }));
