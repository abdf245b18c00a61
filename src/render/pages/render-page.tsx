import { QueryClientProvider } from '@tanstack/react-query';
import { prerenderToNodeStream } from 'react-dom/static';
import {
  createStaticHandler,
  createStaticRouter,
  type RouteObject,
  type StaticHandlerContext,
  StaticRouterProvider,
} from 'react-router';
import type { PageHead } from '#src/head/page-head.ts';
import type { ReadFile } from '#src/queries/fetching/read-file.ts';
import { pageKey } from '#src/queries/page-key.ts';
import { createQueryClient } from '#src/queries/query-client.ts';
import { createSettingsStore } from '#src/reading/settings-store.ts';
import { SettingsContext } from '#src/reading/use-settings.ts';
import { createRoutes } from '#src/routes/router.tsx';
import { headOf } from '#src/routes/shell/page-handle.ts';
import type { BundleText, ReadText } from './bundle-texts.ts';
import { Hole, PageAlone } from './page-parts.tsx';

/** A page as the app shows it without knowing the device. */
export type RenderedPage = {
  /** The content of the root element. */
  readonly markup: string;
  readonly head: PageHead | undefined;
  /**
   * Files of the bundle it was made from by their paths, in the order in which it asked for them.
   */
  readonly files: ReadonlyMap<string, BundleText>;
};

/** A path below the site's base, and what the page there carries beside files of the bundle. */
export type PageToRender = { readonly path: string; readonly made?: unknown };

/** A page whose loaders are through, and what React can make of it. */
export type LoadedRoutes = {
  readonly files: RenderedPage['files'];
  /** The page with all that is around it. */
  readonly whole: () => Promise<string>;
  /** The page alone. */
  readonly alone: () => Promise<string>;
  /** What is around it, with HOLE in its place. */
  readonly around: () => Promise<string>;
};

/**
 * Renders a page with the app's own routes and components. `base` is the path that the site stands
 * under; `draw` says what of the markup React has to make. Rejects with what a loader or a
 * component throws, and for a path that leads on to another.
 */
export async function renderPage(
  { path, made }: PageToRender,
  base: string,
  readText: ReadText,
  draw: (routes: LoadedRoutes) => Promise<string> = ({ whole }) => whole(),
): Promise<RenderedPage> {
  const asked = new Map<string, Promise<BundleText>>();
  const client = createQueryClient();
  const read: ReadFile = async (file, schema) => {
    const found = asked.get(file) ?? readText(file);
    asked.set(file, found);
    return schema.parse((await found).value);
  };
  if (made) client.setQueryData(pageKey(path), made);
  try {
    const { query, dataRoutes } = createStaticHandler(createRoutes({ client, read }), {
      basename: base,
    });
    const context = await query(new Request(`http://localhost${base}${path.slice(1)}`));
    if (context instanceof Response)
      throw new Error(`${path} leads on to ${context.headers.get('Location')} and is no page`);
    for (const error of Object.values(context.errors ?? {})) throw error;
    const files = new Map<string, BundleText>();
    for (const [file, found] of asked) files.set(file, await found);
    const render = (routes: RouteObject[]) => toMarkup(routes, context, client);
    const markup = await draw({
      files,
      whole: () => render(dataRoutes),
      alone: () => render(dataRoutes.map((root) => ({ ...root, element: <PageAlone /> }))),
      around: () => render(dataRoutes.map(({ id, element }) => ({ id, element, children: hole }))),
    });
    return { markup, head: headOf(matchesOf(context)), files };
  } finally {
    client.clear();
  }
}

const hole = [{ path: '*', element: <Hole /> }];

type Client = ReturnType<typeof createQueryClient>;

async function toMarkup(
  routes: RouteObject[],
  context: StaticHandlerContext,
  client: Client,
): Promise<string> {
  const failures: unknown[] = [];
  const { prelude } = await prerenderToNodeStream(
    <QueryClientProvider client={client}>
      <SettingsContext value={createSettingsStore()}>
        <StaticRouterProvider
          router={createStaticRouter(routes, context)}
          context={context}
          hydrate={false}
        />
      </SettingsContext>
    </QueryClientProvider>,
    { onError: (error) => void failures.push(error) },
  );
  const markup = await textOf(prelude);
  for (const failure of failures) throw failure;
  return markup;
}

const matchesOf = ({ matches, loaderData }: StaticHandlerContext) =>
  matches.map(({ route }) => ({ handle: route.handle, loaderData: loaderData[route.id] }));

async function textOf(stream: AsyncIterable<string | Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream)
    chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks).toString('utf8');
}
