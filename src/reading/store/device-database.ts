import {
  type DBSchema,
  type IDBPDatabase,
  type IDBPObjectStore,
  type IDBPTransaction,
  openDB,
} from 'idb';
import { copyOpened } from './opened-before.ts';

interface Shape extends DBSchema {
  /** Records by kind and key; they are parsed when they are read. */
  items: { key: [kind: string, key: string]; value: unknown };
}

type Opened = { readonly db: IDBPDatabase<Shape>; readonly isNewer: boolean };

/** The records, in a transaction that writes. */
export type WritableItems = IDBPObjectStore<Shape, ['items'], 'items', 'readwrite'>;

/** Makes a version of the database out of the one before, in the transaction of the upgrade. */
export type Migration = (
  db: IDBPDatabase<Shape>,
  transaction: IDBPTransaction<Shape, 'items'[], 'versionchange'>,
) => void;

/**
 * The history of the database's shape: the migration at index n leads to version n + 1. A new kind
 * needs none; a kind whose values change shape needs one.
 */
export const deviceMigrations: readonly Migration[] = [
  (db) => void db.createObjectStore('items'),
  (_, transaction) => copyOpened((item, key) => transaction.objectStore('items').put(item, key)),
];

/** A newer Coranto has written this database; it is read, as far as it can be, and not written. */
export class NewerVersionError extends Error {
  override readonly name = 'NewerVersionError';
}

/** Milliseconds after which a database that does not open counts as denied. */
const OPEN_TIMEOUT_MS = 3000;

/** The database of one site on this device. Every method rejects with the browser's error. */
export type DeviceDatabase = {
  /** All records of a kind, as they are. */
  read(kind: string): Promise<unknown[]>;
  /** One transaction: all that `work` writes, or nothing. */
  write<T>(work: (items: WritableItems) => Promise<T>): Promise<T>;
  close(): void;
};

/** Opens the database when it is first used, and again after the browser closed it. */
export function openDeviceDatabase(name: string, migrations = deviceMigrations): DeviceDatabase {
  let opened: Promise<Opened> | undefined;
  const forget = (): void => {
    opened = undefined;
  };
  const open = async (): Promise<Opened> => {
    opened ??= inTime(connect(name, migrations, forget));
    const mine = opened;
    try {
      return await mine;
    } catch (error) {
      if (opened === mine) forget();
      throw error;
    }
  };
  return {
    read: async (kind) => {
      const { db } = await open();
      // Arrays sort behind texts, so these are all keys of the kind.
      return await db.getAll('items', IDBKeyRange.bound([kind], [kind, []]));
    },
    write: async (work) => {
      const { db, isNewer } = await open();
      if (isNewer) throw new NewerVersionError('a newer version has written this database');
      const transaction = db.transaction('items', 'readwrite');
      try {
        const working = work(transaction.store).catch((error: unknown) => {
          abort(transaction);
          throw error;
        });
        const [result] = await Promise.all([working, transaction.done]);
        return result;
      } catch (error) {
        // A full disk is told here; the requests only know that they were aborted.
        throw transaction.error ?? error;
      }
    },
    close: () => {
      void opened?.then(({ db }) => db.close()).catch(() => undefined);
      forget();
    },
  };
}

/** Without it, the browser would commit what was written before the error. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // The browser has ended it already.
  }
}

async function connect(
  name: string,
  migrations: readonly Migration[],
  onLost: () => void,
): Promise<Opened> {
  const held: { db?: IDBPDatabase<Shape> } = {};
  const lost = {
    terminated: onLost,
    // A tab with a newer version waits until this one lets go.
    blocking: (): void => {
      held.db?.close();
      onLost();
    },
  };
  try {
    held.db = await openDB<Shape>(name, migrations.length, {
      ...lost,
      upgrade: (db, from, _to, transaction) => {
        for (const migrate of migrations.slice(from)) migrate(db, transaction);
      },
    });
    return { db: held.db, isNewer: false };
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'VersionError')) throw error;
    held.db = await openDB<Shape>(name, undefined, {
      ...lost,
      // It was removed meanwhile: without this, it would be made anew and be empty for good.
      upgrade: (_db, _from, _to, transaction) => {
        transaction.done.catch(() => undefined);
        transaction.abort();
      },
    });
    return { db: held.db, isNewer: true };
  }
}

function inTime(opening: Promise<Opened>): Promise<Opened> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`the database did not open in ${OPEN_TIMEOUT_MS} ms`));
      void opening.then(({ db }) => db.close()).catch(() => undefined);
    }, OPEN_TIMEOUT_MS);
    opening.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
