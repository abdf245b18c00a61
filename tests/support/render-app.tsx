import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { createMemoryRouter, parsePath, RouterProvider } from 'react-router';
import { onTestFinished, vi } from 'vitest';
import { OWN_TAGS } from '#src/head/own-tags.ts';
import { readOverHttp } from '#src/queries/fetching/read-file.ts';
import { pageKey } from '#src/queries/page-key.ts';
import { createQueryClient } from '#src/queries/query-client.ts';
import { createSettingsStore } from '#src/reading/settings-store.ts';
import { SettingsContext } from '#src/reading/use-settings.ts';
import { createRoutes } from '#src/routes/router.tsx';

let visits = 0;

const DATA = 'http://site.example/data/';

/**
 * The host's answer for one file of the bundle instead of the file; `path` is below the bundle's
 * folder.
 */
export type Host = (path: string) => Response | Promise<Response> | undefined;

type RenderedApp = {
  readonly root: HTMLElement;
  /** The router's address. */
  at(): string;
  goTo(address: string): Promise<void>;
  goBack(): Promise<void>;
  press(element: Element | null | undefined): Promise<void>;
  /** The reader's first move, which loads the archive. */
  move(): Promise<void>;
  /** Paths of the requested files of the bundle, in order. */
  readonly asked: readonly string[];
  /** Waits until `until` does not throw, and then until nothing is loading. */
  settle(until: () => void): Promise<void>;
};

/**
 * The whole app at an address, with its real routes and a compiled bundle in `out`. `made` has the
 * data of prerendered pages, by path. Removed after the test.
 */
export async function renderApp(
  out: string,
  address: string,
  host: Host = () => undefined,
  made: Readonly<Record<string, unknown>> = {},
): Promise<RenderedApp> {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (input: string) => {
    const path = input.slice(DATA.length);
    asked.push(path);
    return Promise.resolve(host(path) ?? fileResponse(join(out, path)));
  });
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('scrollTo', () => undefined);
  const client = createQueryClient();
  for (const [path, page] of Object.entries(made)) client.setQueryData(pageKey(path), page);
  const router = createMemoryRouter(createRoutes({ client, read: readOverHttp(DATA) }), {
    // As in a browser, where each visit has its own.
    initialEntries: [{ ...parsePath(address), key: `visit ${visits++}` }],
  });
  const root = document.createElement('div');
  document.body.append(root);
  const reactRoot = createRoot(root);
  onTestFinished(() => {
    // Another app of the same test may be gone already, and its stubs with it.
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    act(() => reactRoot.unmount());
    root.remove();
    for (const tag of document.head.querySelectorAll(OWN_TAGS)) tag.remove();
    client.clear();
    vi.unstubAllGlobals();
  });
  act(() =>
    reactRoot.render(
      <QueryClientProvider client={client}>
        <SettingsContext value={createSettingsStore()}>
          <RouterProvider router={router} />
        </SettingsContext>
      </QueryClientProvider>,
    ),
  );
  const isIdle = (): boolean => {
    const { initialized, navigation, revalidation } = router.state;
    return (
      initialized &&
      navigation.state === 'idle' &&
      revalidation === 'idle' &&
      client.isFetching() === 0
    );
  };
  /** Loaded parts may request more once rendered, which is when `act` ends. */
  const settled = async (): Promise<void> => {
    // Once more after it was idle: what requests again when shown notifies its observers in its own
    // task.
    for (let quiet = 0; quiet < 2; quiet = isIdle() ? quiet + 1 : 0) {
      await acted(async () => {
        await vi.waitFor(() => assertIdle(isIdle()), 10_000);
        await new Promise((resolve) => setTimeout(resolve));
        // What the device keeps is rendered when its code comes, beside the page.
        await vi.dynamicImportSettled();
      });
    }
  };
  await settled();
  return {
    root,
    at: () => {
      const { pathname, search, hash } = router.state.location;
      return pathname + search + hash;
    },
    goTo: async (to) => {
      await acted(() => router.navigate(to));
      await settled();
    },
    goBack: async () => {
      await acted(() => router.navigate(-1));
      await settled();
    },
    press: async (element) => {
      if (!element) throw new Error('there is nothing to press');
      act(
        () =>
          void element.dispatchEvent(
            new MouseEvent('click', { bubbles: true, cancelable: true, button: 0 }),
          ),
      );
      await settled();
    },
    move: async () => {
      act(() => void dispatchEvent(new Event('pointermove')));
      await settled();
    },
    asked,
    settle: async (until) => {
      await acted(() => vi.waitFor(until, 5000));
      await settled();
    },
  };
}

/** React's own `act` returns a thenable, not a promise. */
const acted = (work: () => Promise<void>): Promise<void> => Promise.resolve(act(work));

function assertIdle(idle: boolean): void {
  if (!idle) throw new Error('the page is still on its way');
}

async function fileResponse(path: string): Promise<Response> {
  try {
    return new Response(await readFile(path), { headers: { 'Content-Type': 'application/json' } });
  } catch {
    return new Response('', { status: 404 });
  }
}
