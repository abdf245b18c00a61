import type { Page } from 'playwright-core';

/**
 * The places of a browser's storage in which a word is, in whatever case: addresses in its caches,
 * databases, and its two lists of texts. Files named by their content are read too.
 */
export const placesWith = (page: Page, word: string): Promise<string[]> =>
  page.evaluate(async (wanted) => {
    const found: string[] = [];
    const note = (place: string, text: string): void => {
      if (text.toLowerCase().includes(wanted.toLowerCase())) found.push(place);
    };
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        note(request.url, request.url + (await (await cache.match(request))?.text()));
    }
    const finished = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('no database'));
      });
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await finished(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const items = database.transaction(store).objectStore(store);
        const [keys, values] = await Promise.all([
          finished(items.getAllKeys()),
          finished(items.getAll()),
        ]);
        note(`${name} ${store}`, JSON.stringify([keys, values]));
      }
      database.close();
    }
    note('localStorage', JSON.stringify(Object.entries(localStorage)));
    note('sessionStorage', JSON.stringify(Object.entries(sessionStorage)));
    return found;
  }, word);
