import type { Page } from 'playwright-core';

type StoredRead = { readonly slug?: string; readonly how: string; readonly reports?: string[] };

/**
 * What the device keeps of stories that were read, as it is stored; with `from`, each story's
 * reports before that one are taken out, as if they had come since.
 */
export const readItems = (page: Page, from?: number): Promise<StoredRead[]> =>
  page.evaluate(
    (first) =>
      new Promise<StoredRead[]>((resolve, reject) => {
        const opening = indexedDB.open('coranto:/');
        // Without this it would be made here, empty, before the site has made it.
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onerror = () =>
          opening.error?.name === 'AbortError'
            ? resolve([])
            : reject(opening.error ?? new Error('no database'));
        opening.onsuccess = () => {
          const items = opening.result.transaction('items', 'readwrite').objectStore('items');
          const reading = items.getAll(IDBKeyRange.bound(['read'], ['read', []]));
          reading.onsuccess = () => {
            const found = reading.result.filter((item) => !item.deleted);
            for (const item of first === undefined ? [] : found) {
              item.value.reports = item.value.reports?.slice(first);
              items.put(item, ['read', item.key]);
            }
            opening.result.close();
            resolve(found.map((item) => item.value));
          };
        };
      }),
    from,
  );
