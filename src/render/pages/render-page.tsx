import { QueryClientProvider } from '@tanstack/react-query';
import { prerenderToNodeStream } from 'react-dom/static';
import {
  createStaticHandler,
  createStaticRouter,
  type StaticHandlerContext,
  StaticRouterProvider,
} from 'react-router';
import type { PageHead } from '#src/head/page-head.ts';
import { createQueryClient } from '#src/queries/query-client.ts';
import type { ReadFile } from '#src/queries/read-file.ts';
import { createSettingsStore } from '#src/reading/settings-store.ts';
import { SettingsContext } from '#src/reading/use-settings.ts';
import { pageKey } from '#src/routes/page-key.ts';
import { createRoutes } from '#src/routes/router.tsx';
import { headOf } from '#src/routes/shell/page-handle.ts';

/** A page as the app shows it before it knows anything of the device it is read on. */
export type RenderedPage = {
  /** What stands inside the root element. */
  readonly markup: string;
  readonly head: PageHead | undefined;
  /** Paths of the bundle's files it was made from, in the order in which it asked for them. */
  readonly files: readonly string[];
};

/** A path below the site's base, and what the page there carries beside files of the bundle. */
export type PageToRender = { readonly path: string; readonly made?: unknown };

/**
 * Renders a page with the app's own routes and components. `base` is the path that the site stands
 * under. Rejects with what a loader or a component throws, and for a path that leads on to another.
 */
export async function renderPage(
  { path, made }: PageToRender,
  base: string,
  read: ReadFile,
): Promise<RenderedPage> {
  const files = new Set<string>();
  const client = createQueryClient();
  const readAndNote: ReadFile = (file, schema) => {
    files.add(file);
    return read(file, schema);
  };
  if (made) client.setQueryData(pageKey(path), made);
  try {
    const { query, dataRoutes } = createStaticHandler(createRoutes({ client, read: readAndNote }), {
      basename: base,
    });
    const context = await query(new Request(`http://localhost${base}${path.slice(1)}`));
    if (context instanceof Response)
      throw new Error(`${path} leads on to ${context.headers.get('Location')} and is no page`);
    for (const error of Object.values(context.errors ?? {})) throw error;
    const failures: unknown[] = [];
    const { prelude } = await prerenderToNodeStream(
      <QueryClientProvider client={client}>
        <SettingsContext value={createSettingsStore()}>
          <StaticRouterProvider
            router={createStaticRouter(dataRoutes, context)}
            context={context}
            hydrate={false}
          />
        </SettingsContext>
      </QueryClientProvider>,
      { onError: (error) => void failures.push(error) },
    );
    const markup = await textOf(prelude);
    for (const failure of failures) throw failure;
    return { markup, head: headOf(matchesOf(context)), files: [...files] };
  } finally {
    client.clear();
  }
}

const matchesOf = ({ matches, loaderData }: StaticHandlerContext) =>
  matches.map(({ route }) => ({ handle: route.handle, loaderData: loaderData[route.id] }));

async function textOf(stream: AsyncIterable<string | Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream)
    chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks).toString('utf8');
}
