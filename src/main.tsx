import './styles/index.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode, startTransition, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import * as z from 'zod/mini';
import { createQueryClient } from './queries/query-client.ts';
import { readOnceFrom, readOverHttp } from './queries/read-file.ts';
import { createSettingsStore } from './reading/settings-store.ts';
import { SettingsContext } from './reading/use-settings.ts';
import { pageKey } from './routes/page-key.ts';
import { createAppRouter } from './routes/router.tsx';
import { takePageData } from './routes/shell/entry/page-data.ts';
import { reloadOnLostCode } from './routes/shell/entry/reload-on-lost-code.ts';
import { leaveStanding, standingAddress } from './routes/shell/entry/standing-page.ts';
import { takeOver } from './routes/shell/entry/take-over.ts';
import { nameHistoryEntry } from './routes/shell/name-history-entry.ts';
import { DATA_FOLDER } from './url/paths.ts';

// Without this zod tries to compile its parsers with `new Function`, which the security policy
// forbids and reports.
z.config({ jitless: true });

nameHistoryEntry();

const base = import.meta.env.BASE_URL;
const client = createQueryClient();
const page = takePageData();
const standing = page?.address ?? standingAddress();
if (page?.made !== undefined)
  client.setQueryData(pageKey(`/${location.pathname.slice(base.length)}`), page.made);
const router = createAppRouter(
  { client, read: readOnceFrom(page?.files ?? {}, readOverHttp(`${base}${DATA_FOLDER}`)) },
  base,
);
reloadOnLostCode(() => {
  const { navigation, initialized, location: here } = router.state;
  // A page that can be read is not reloaded under its reader's eyes.
  const to = navigation.location ?? (initialized || standing ? undefined : here);
  return to && { href: to.pathname + to.search + to.hash, key: to.key };
});

const root = document.getElementById('root');

let surviving: Promise<void> | undefined;

/** Lets the page live on when a translator changes it. Without its code the page is as it was. */
const surviveTranslation = (): Promise<void> => {
  surviving ??= import('./routes/shell/entry/survive-translation.ts').then(
    (code) => {
      if (root) code.surviveTranslation(root);
    },
    () => undefined,
  );
  return surviving;
};

/** Says, to early.js and to styles, that the page answers from now on. */
function Answering({ children }: { readonly children: ReactNode }) {
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset['opened'] = '';
    // On a slow line the page may have been given up before its code was here.
    dataset['script'] = '';
    delete dataset['opening'];
    document.getElementById('lost-code')?.remove();
    void surviveTranslation();
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

let translated = false;

/**
 * Whether a translator has been at work; asked again, since what React renders anew in place of its
 * work has none of it.
 */
const isTranslated = (): boolean => {
  translated ||= document.querySelector('font') !== null;
  return translated;
};

/**
 * A page that was made ahead is taken over as it is, and one whose data is damaged when the app's
 * own is complete. Where either cannot be had, the page stays to be read.
 */
function open(): void {
  if (!root) throw new Error('index.html has no element with the id "root"');
  const { location: here, errors } = router.state;
  // A translated page is not the one that React expects: it is rendered anew, which is no fault to
  // report.
  const onRecoverableError = (error: unknown): void => {
    if (!isTranslated()) reportError(error);
  };
  // A reader who went back at once is on the way to another page than the one that was made ahead
  // and stands here.
  const isStillHere = standing === here.pathname + here.search;
  if (isStillHere && errors) {
    router.dispose();
    leaveStanding();
    // A transition is done in slices: a page can be scrolled and pressed while it is taken over.
  } else if (isStillHere)
    startTransition(() => takeOver(root, app, { same: page !== undefined, onRecoverableError }));
  else {
    // Any other page that stands here would be seen until the app's own is there.
    root.replaceChildren();
    createRoot(root).render(app);
  }
}

function begin(): void {
  if (isTranslated()) void surviveTranslation().then(open);
  else open();
}

if (standing && !router.state.initialized) {
  const stop = router.subscribe(({ initialized }) => {
    if (!initialized) return;
    stop();
    begin();
  });
} else begin();

if (import.meta.hot) {
  import.meta.hot.on('coranto:update', () => {
    // Loaders take what is held, however stale it is. What a component watches is named by its
    // content and never changes.
    client.removeQueries({ type: 'inactive' });
    void router.revalidate();
  });
}
