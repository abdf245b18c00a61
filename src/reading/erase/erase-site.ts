import { deleteDB } from 'idb';
import { handleDatabase } from '../step/kept-handle.ts';
import type { DeviceStore } from '../store/device-store.ts';
import { forgetTab } from './forget-tab.ts';
import { listSiteStores, type SiteStores, workersOf } from './site-stores.ts';

/** Milliseconds after which a database that another program holds open is left to it. */
const DELETE_TIMEOUT_MS = 3000;

/**
 * Erases everything that this device keeps for the site at `base`, in all open tabs, and gives what
 * the browser then still has, asked anew. It cannot be undone. What other sites on the origin keep
 * stays.
 */
export async function eraseSite(
  device: DeviceStore,
  base = import.meta.env.BASE_URL,
): Promise<SiteStores> {
  // First, so that no tab writes again what it knows.
  device.forget();
  device.close();
  forgetTab(base);
  const stores = await listSiteStores(base);
  // A browser that does not list them has these at most.
  for (const name of stores.databases ?? [`coranto:${base}`, handleDatabase(base)])
    await removeDatabase(name);
  for (const name of stores.caches ?? []) await quietly(() => caches.delete(name));
  if (stores.workers)
    for (const worker of await workersOf(base)) await quietly(() => worker.unregister());
  return await listSiteStores(base);
}

/** Every tab of ours lets go of a database that is to be deleted. */
const removeDatabase = (name: string): Promise<unknown> =>
  Promise.race([
    quietly(() => deleteDB(name)),
    new Promise((resolve) => setTimeout(resolve, DELETE_TIMEOUT_MS)),
  ]);

/** What could not be removed is listed afterwards. Where storage is denied, browsers throw. */
async function quietly(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch {
    // It stays, or is not there.
  }
}
