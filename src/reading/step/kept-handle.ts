import { deleteDB, openDB } from 'idb';

/** The file that this device keeps in step, remembered between visits. */
export type KeptHandle<Handle> = {
  /** Undefined if there is none, also where storage is denied. */
  find(): Promise<Handle | undefined>;
  /** Returns whether the device keeps it. */
  keep(handle: Handle): Promise<boolean>;
  forget(): Promise<void>;
};

/** A database of its own: a handle is no record that can be carried, and no item of a reader. */
export const handleDatabase = (base = import.meta.env.BASE_URL): string => `coranto:file:${base}`;

const STORE = 'handles';
const KEY = 'file';

/**
 * The handle in IndexedDB. The database is there only while a file is kept in step, and open only
 * while it is asked, so that erasing never waits for a tab.
 */
export function keptHandle(name = handleDatabase()): KeptHandle<FileSystemFileHandle> {
  const open = (make: boolean) =>
    openDB(name, 1, {
      upgrade: (db, _from, _to, transaction) => {
        if (make) {
          db.createObjectStore(STORE);
          return;
        }
        // To look must not make it. The opening rejects too, and says the same.
        transaction.done.catch(() => undefined);
        transaction.abort();
      },
    });
  return {
    find: async () => {
      try {
        const db = await open(false);
        const handle: unknown = await db.get(STORE, KEY).finally(() => db.close());
        return handle instanceof FileSystemFileHandle ? handle : undefined;
      } catch {
        return undefined;
      }
    },
    keep: async (handle) => {
      try {
        const db = await open(true);
        await db.put(STORE, handle, KEY).finally(() => db.close());
        return true;
      } catch {
        return false;
      }
    },
    forget: () => deleteDB(name),
  };
}
