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
          opening.error?.name === 'AbortError' ? resolve([]) : reject(opening.error ?? new Error());
        opening.onsuccess = () => {
          const db = opening.result;
          const items = db.transaction('items', 'readwrite').objectStore('items');
          const reading = items.openCursor(IDBKeyRange.bound(['read'], ['read', []]));
          const found: StoredRead[] = [];
          reading.onsuccess = () => {
            const cursor = reading.result;
            if (!cursor) {
              db.close();
              resolve(found);
              return;
            }
            const item = cursor.value;
            if (!item.deleted) {
              if (first !== undefined) item.value.reports = item.value.reports?.slice(first);
              cursor.update(item);
              found.push(item.value);
            }
            cursor.continue();
          };
        };
      }),
    from,
  );
