import type { Page } from 'playwright-core';

/** An item as a page tells of it: its value is of its kind. */
type StoredItem = { readonly key: string; readonly value: Readonly<Record<string, unknown>> };

/**
 * The items of a kind that the device keeps for a site at `base`: what a reload would find, which
 * may come later than what the page shows. Those that were deleted are left out.
 */
export const storedItems = (page: Page, kind: string, base = '/'): Promise<StoredItem[]> =>
  page.evaluate(
    ([name, database]) =>
      new Promise<StoredItem[]>((resolve, reject) => {
        const opening = indexedDB.open(database);
        // Without this it would be made here, empty, before the site has made it.
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onerror = () =>
          opening.error?.name === 'AbortError'
            ? resolve([])
            : reject(opening.error ?? new Error('no database'));
        opening.onsuccess = () => {
          const items = opening.result.transaction('items').objectStore('items');
          const reading = items.getAll(IDBKeyRange.bound([name], [name, []]));
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result.filter((item) => !item.deleted));
          };
        };
      }),
    [kind, `coranto:${base}`] as const,
  );
