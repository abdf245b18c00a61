import { ARCHIVE_READ, archiveCacheName } from '#src/content/archive/archive-cache.ts';
import { loadRooms } from '#src/messages/load-room.ts';
import { isOfflineWanted } from '#src/offline/registration/is-wanted.ts';
import { DATA_FOLDER } from '#src/url/paths.ts';
import type { App } from '../../app.ts';
import { prefetchStories } from './prefetch-stories.ts';
import { surviveTranslation } from './survive-translation.ts';

const folder = import.meta.env.BASE_URL + DATA_FOLDER;

/**
 * What a page has time for once it is interactive. `root` is the element that React renders into.
 */
export function afterOpening(root: Element, app: App): void {
  surviveTranslation(root);
  addEventListener(ARCHIVE_READ, sayArchiveRead);
  prefetchStories(root, app);
  // Later than what the page itself asks for. Safari has no other way to wait until it is idle.
  (globalThis.requestIdleCallback ?? setTimeout)(start);
}

function start(): void {
  void renewKeptArchive();
  const isWanted = isOfflineWanted();
  if (isWanted || hasWorker())
    void import('#src/offline/registration/start-offline.ts').then(
      ({ startOffline }) => startOffline(isWanted, forgetItems),
      () => undefined,
    );
}

/**
 * Forgets what this device keeps of stories that were withdrawn. Rejects if the network is lost.
 */
const forgetItems = (): Promise<void> =>
  import('../../device/forget-withdrawn-here.ts').then(({ forgetWithdrawnHere }) =>
    forgetWithdrawnHere(folder),
  );

/** Some browsers have no workers, have them with https only, or throw when they are named. */
function hasWorker(): boolean {
  try {
    const workers: ServiceWorkerContainer | undefined = navigator.serviceWorker;
    return Boolean(workers?.controller);
  } catch {
    return false;
  }
}

/**
 * Says since when the archive is as it is that the page has something of. A worker tells by itself
 * when the line is back, and knows networks that are up and lead nowhere.
 */
function sayArchiveRead(read: Event): void {
  if (!(read instanceof CustomEvent && typeof read.detail === 'number')) return;
  const ms = read.detail;
  import('#src/offline/registration/network-lines.ts')
    .then(async ({ sayAsOf, offerNewest }) => {
      await sayAsOf(ms);
      const offer = (): void => void offerNewest('back', () => location.reload());
      if (!hasWorker()) addEventListener('online', offer, { once: true });
    })
    .catch(() => undefined);
}

/** Brings the archive up to date, on a device that keeps it. Never rejects. */
async function renewKeptArchive(): Promise<void> {
  try {
    // Without https there are no caches; denied storage has none either.
    if (!('caches' in globalThis && (await caches.has(archiveCacheName(folder))))) return;
    // Also loads what reads the packs, for when the network is lost while this page is open.
    const [{ renewArchive }] = await Promise.all([
      import('#src/offline/archive/renew-archive.ts'),
      import('#src/queries/archive/answer-from-archive.ts'),
      import('#src/offline/registration/network-lines.ts'),
      loadRooms(['network']),
    ]);
    await renewArchive(folder, forgetItems);
  } catch {
    // The code did not come, or storage is denied: the next page begins again.
  }
}
