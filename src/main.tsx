import './styles/index.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode, startTransition, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import * as z from 'zod/mini';
import { loadLanguage } from './messages/load-room.ts';
import { language } from './messages/messages.ts';
import type { HeldPacks } from './queries/archive/folder-file.ts';
import { readOnceFrom, readOverHttp } from './queries/fetching/read-file.ts';
import { pageKey } from './queries/page-key.ts';
import { createQueryClient } from './queries/query-client.ts';
import { createSettingsStore } from './reading/settings-store.ts';
import { SettingsContext } from './reading/use-settings.ts';
import { waitForCommands } from './routes/commands/wait-for-commands.ts';
import { createAppRouter } from './routes/router.tsx';
import { followEdits } from './routes/shell/entry/follow-edits.ts';
import { takePageData } from './routes/shell/entry/page-data.ts';
import { reloadOnLostCode } from './routes/shell/entry/reload-on-lost-code.ts';
import { leaveStanding, standingAddress } from './routes/shell/entry/standing-page.ts';
import { takeOver } from './routes/shell/entry/take-over.ts';
import { nameHistoryEntry } from './routes/shell/name-history-entry.ts';
import { DATA_FOLDER } from './url/paths.ts';

// Otherwise zod tries to compile its parsers with `new Function`, which the security policy forbids
// and reports.
z.config({ jitless: true });

nameHistoryEntry();

const root = document.getElementById('root') ?? document.body;
// Before a translator or an extension changes the page.
const taken = takePageData(import.meta.env.BASE_URL);
// early.js has named the reader's language, if the interface has it.
await loadLanguage(document.documentElement.lang);
document.documentElement.dir = language().direction;

const base = import.meta.env.BASE_URL;
const client = createQueryClient();
const page = await taken;
const standing = page?.address ?? standingAddress();
// Does nothing if there is none.
client.setQueryData(pageKey(location.pathname.replace(base, '/')), page?.made);
const held: HeldPacks = {};
const readHost = readOverHttp(base + DATA_FOLDER, held);
const app = { client, read: readOnceFrom(page?.files ?? {}, readHost) };
const router = createAppRouter(app, base);
const settings = createSettingsStore();
waitForCommands({ app, router, settings });
reloadOnLostCode(() => {
  const { navigation, initialized, location: here } = router.state;
  // Do not reload a readable page while it is read.
  const to = navigation.location ?? (initialized || standing ? undefined : here);
  return to && { href: to.pathname + to.search + to.hash, key: to.key };
});

/** The prerendered page is in the site's language, and the reader's is another. */
const isOtherLanguage = 'madeIn' in document.documentElement.dataset;

let surviving: Promise<void> | undefined;

/** Keeps the page working when a translator changes it. Without this code the page is unchanged. */
const surviveTranslation = (): Promise<void> => {
  surviving ??= import('./routes/shell/entry/after-opening.ts').then(
    (code) => {
      code.afterOpening(root, app);
    },
    () => undefined,
  );
  return surviving;
};

/** Tells early.js and the styles that the page is interactive. */
function Answering({ children }: { readonly children: ReactNode }) {
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset['opened'] = '';
    // On a slow line early.js may have given up before this code was loaded.
    dataset['script'] = '';
    delete dataset['opening'];
    document.getElementById('lost-code')?.remove();
    void surviveTranslation();
  }, []);
  return children;
}

const view = (
  <StrictMode>
    <QueryClientProvider client={client}>
      <SettingsContext value={settings}>
        <Answering>
          <RouterProvider router={router} />
        </Answering>
      </SettingsContext>
    </QueryClientProvider>
  </StrictMode>
);

let translated = false;

/**
 * Whether a translator has been active. Checked again later: what React renders anew is not
 * translated.
 */
const isTranslated = (): boolean => {
  translated ||= document.querySelector('font') !== null;
  return translated;
};

/**
 * Hydrates a prerendered page; if its data is damaged, replaces it when the app's own page is
 * complete. If neither works, the page stays readable.
 */
function open(): void {
  const { location: here, errors } = router.state;
  // A translated page differs from what React expects: it is rendered anew, which is no error to
  // report.
  const onRecoverableError = (error: unknown): void => {
    if (!isTranslated()) reportError(error);
  };
  // A reader who went back at once is on the way to another page than the prerendered one.
  const isStillHere = standing === here.pathname + here.search;
  if (isStillHere && errors) {
    router.dispose();
    leaveStanding();
    // A transition is done in slices, so the page can be scrolled and pressed during hydration.
  } else if (isStillHere && !isOtherLanguage)
    startTransition(() => takeOver(root, view, { same: page?.isSame, onRecoverableError }));
  else {
    // Any other page would be visible until the app's own is ready.
    root.replaceChildren();
    createRoot(root).render(view);
  }
}

const begin = (): unknown => (isTranslated() ? surviveTranslation().then(open) : open());

if (standing && !router.state.initialized) {
  const stop = router.subscribe(({ initialized }) => {
    if (!initialized) return;
    stop();
    begin();
  });
} else begin();

if (import.meta.hot) followEdits(import.meta.hot, { client, router, held });
