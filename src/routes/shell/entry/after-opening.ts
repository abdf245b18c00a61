import { isOfflineWanted } from '#src/offline/registration/is-wanted.ts';
import { surviveTranslation } from './survive-translation.ts';

/** What a page has time for once it is interactive. `root` is the element that React renders into. */
export function afterOpening(root: Element): void {
  surviveTranslation(root);
  const isWanted = isOfflineWanted();
  if (!(isWanted || hasWorker())) return;
  const start = (): void =>
    void import('#src/offline/registration/start-offline.ts').then(
      (code) => code.startOffline(isWanted),
      () => undefined,
    );
  // Safari has no other way to wait until the page is idle.
  (globalThis.requestIdleCallback ?? setTimeout)(start);
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
