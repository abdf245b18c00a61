import { namesOfSite } from './forget-tab.ts';
import { isNameOfSite } from './names-of-site.ts';

/** The places where a browser keeps something for a site. */
export const storePlaces = [
  'databases',
  'caches',
  'localStorage',
  'sessionStorage',
  'workers',
] as const;
export type StorePlace = (typeof storePlaces)[number];

/** The names of what is there; undefined if the browser has no such place or does not tell. */
export type SiteStores = { readonly [Place in StorePlace]: readonly string[] | undefined };

/** Asks the browser what it keeps for the site at `base` now. */
export async function listSiteStores(base = import.meta.env.BASE_URL): Promise<SiteStores> {
  const isOwn = (name: string): boolean => isNameOfSite(name, base);
  return {
    databases: await told(async () =>
      (await indexedDB.databases()).map(({ name }) => name ?? '').filter(isOwn),
    ),
    caches: await told(async () => (await caches.keys()).filter(isOwn)),
    localStorage: await told(() => namesOfSite(localStorage, base)),
    sessionStorage: await told(() => namesOfSite(sessionStorage, base)),
    workers: await told(async () => (await workersOf(base)).map(({ scope }) => scope)),
  };
}

/** The registrations whose scope is the site's; of other sites on the origin none. */
export async function workersOf(base: string): Promise<readonly ServiceWorkerRegistration[]> {
  const all = await navigator.serviceWorker.getRegistrations();
  return all.filter(({ scope }) => new URL(scope).pathname === base);
}

/** Throws or rejects where storage is denied; some places are not in all browsers. */
async function told(names: () => readonly string[] | Promise<readonly string[]>) {
  try {
    return await names();
  } catch {
    return undefined;
  }
}
