import { archiveCacheName } from '#src/content/archive/archive-cache.ts';
import { isOfflineWanted } from '#src/offline/registration/is-wanted.ts';
import { DATA_FOLDER } from '#src/url/paths.ts';
import type { App } from '../../app.ts';
import { prefetchStories } from './prefetch-stories.ts';
import { surviveTranslation } from './survive-translation.ts';

/** What a page has time for once it is interactive. `root` is the element that React renders into. */
export function afterOpening(root: Element, app: App): void {
  surviveTranslation(root);
  prefetchStories(root, app);
  // Later than what the page itself asks for. Safari has no other way to wait until it is idle.
  (globalThis.requestIdleCallback ?? setTimeout)(start);
}

function start(): void {
  void renewKeptArchive();
  const isWanted = isOfflineWanted();
  if (isWanted || hasWorker())
    void import('#src/offline/registration/start-offline.ts').then(
      (code) => code.startOffline(isWanted),
      () => undefined,
    );
}

/** Some browsers have no workers, have them with https only, or throw when they are named. */
function hasWorker(): boolean {
  try {
    const workers: ServiceWorkerContainer | undefined = navigator.serviceWorker;
    return Boolean(workers?.controller);
  } catch {
    return false;
  }
}

/** Brings the archive up to date, on a device that keeps it. Never rejects. */
async function renewKeptArchive(): Promise<void> {
  const folder = import.meta.env.BASE_URL + DATA_FOLDER;
  try {
    // Without https there are no caches; denied storage has none either.
    if (!('caches' in globalThis && (await caches.has(archiveCacheName(folder))))) return;
    // Also loads what reads the packs, for when the network is lost while this page is open.
    const [{ renewArchive }] = await Promise.all([
      import('#src/offline/archive/renew-archive.ts'),
      import('#src/queries/archive/answer-from-archive.ts'),
    ]);
    await renewArchive(folder);
  } catch {
    // The code did not come, or storage is denied: the next page begins again.
  }
}
