import './styles/index.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode, startTransition, useEffect } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import * as z from 'zod/mini';
import { createQueryClient } from './queries/query-client.ts';
import { readOnceFrom, readOverHttp } from './queries/read-file.ts';
import { createSettingsStore } from './reading/settings-store.ts';
import { SettingsContext } from './reading/use-settings.ts';
import { pageKey } from './routes/page-key.ts';
import { createAppRouter } from './routes/router.tsx';
import { nameEntry } from './routes/shell/name-entry.ts';
import { takePageData } from './routes/shell/page-data.ts';
import { reloadOnLostCode } from './routes/shell/reload-on-lost-code.ts';
import { DATA_FOLDER } from './url/paths.ts';

// Without this zod tries to compile its parsers with `new Function`, which the security policy forbids and reports.
z.config({ jitless: true });

nameEntry();

const base = import.meta.env.BASE_URL;
const client = createQueryClient();
const page = takePageData();
if (page?.made !== undefined) client.setQueryData(pageKey(`/${location.pathname.slice(base.length)}`), page.made);
const router = createAppRouter({ client, read: readOnceFrom(page?.files ?? {}, readOverHttp(`${base}${DATA_FOLDER}`)) }, base);
reloadOnLostCode(() => {
  const { navigation, initialized, location: here } = router.state;
  const to = navigation.location ?? (initialized ? undefined : here);
  return to && { href: to.pathname + to.search + to.hash, key: to.key };
});

const root = document.getElementById('root');

/** Says, to early.js and to styles, that the page answers from now on. */
function Answering({ children }: { readonly children: ReactNode }) {
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset['opened'] = '';
    delete dataset['opening'];
  }, []);
  return children;
}

const app = (
  <StrictMode>
    <QueryClientProvider client={client}>
      <SettingsContext value={createSettingsStore()}>
        <Answering>
          <RouterProvider router={router} />
        </Answering>
      </SettingsContext>
    </QueryClientProvider>
  </StrictMode>
);

/** A page that was made ahead is taken over once all that it was made from is here again; any other is made now. */
function open(): void {
  if (!root) throw new Error('index.html has no element with the id "root"');
  const { location: here, errors } = router.state;
  // A reader who went back at once is on the way to another page than the one that was made ahead and stands here.
  const isStillHere = page?.address === here.pathname + here.search;
  // A transition is done in slices: a page can be scrolled and pressed while it is taken over.
  if (isStillHere && !errors) startTransition(() => void hydrateRoot(root, app));
  else {
    // Any other page that stands here would be seen until the app's own is there.
    root.replaceChildren();
    createRoot(root).render(app);
  }
}

if (page && !router.state.initialized) {
  const stop = router.subscribe(({ initialized }) => {
    if (!initialized) return;
    stop();
    open();
  });
} else open();

if (import.meta.hot) {
  import.meta.hot.on('coranto:update', () => {
    // Loaders take what is held, however stale it is. What a component watches is named by its content and never changes.
    client.removeQueries({ type: 'inactive' });
    void router.revalidate();
  });
}
