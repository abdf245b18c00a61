import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import { deleteDB, openDB } from 'idb';
import { onTestFinished } from 'vitest';
import {
  type DeviceDatabase,
  type Migration,
  openDeviceDatabase,
} from '#src/reading/store/device-database.ts';
import { createDeviceStore, type DeviceStore } from '#src/reading/store/device-store.ts';
import { listenToTabs } from '#src/reading/store/tab-signals.ts';

export type Device = {
  /** Another tab of the site on this device. */
  tab(how?: TabOptions): DeviceStore;
  /** Stored records as they are. */
  records(): Promise<unknown[]>;
  /** Plants a record under a kind and a key. */
  plant(kind: string, key: string, record: unknown): Promise<void>;
};

type TabOptions = {
  readonly now?: () => number;
  readonly migrations?: readonly Migration[];
  /** Tabs hear each other unless this is false. */
  readonly hears?: boolean;
  /** Replaces parts of the database. */
  readonly database?: Partial<DeviceDatabase>;
};

const ignore = () => undefined;
const deaf = { tell: ignore, tellErased: ignore, close: ignore };

/** A device that forgets everything when the test ends. `name` is that of the site's database. */
export function newDevice(name = `tests:${randomUUID()}`): Device {
  const tabs: DeviceStore[] = [];
  onTestFinished(async () => {
    for (const tab of tabs) tab.close();
    await deleteDB(name);
  });
  const open = () =>
    openDB(name, undefined, { upgrade: (db) => void db.createObjectStore('items') });
  return {
    tab: ({ now, migrations, hears = true, database } = {}) => {
      const tab = createDeviceStore({
        database: { ...openDeviceDatabase(name, migrations), ...database },
        listenToTabs: (news) => (hears ? listenToTabs(name, news) : deaf),
        ...(now && { now }),
      });
      tabs.push(tab);
      return tab;
    },
    records: async () => {
      const db = await open();
      const all: unknown[] = await db.getAll('items');
      db.close();
      return all;
    },
    plant: async (kind, key, record) => {
      const db = await open();
      await db.put('items', record, [kind, key]);
      db.close();
    },
  };
}

/** Changes for `change`: a value, or undefined to remove the item. */
export const to =
  <Value>(value: Value) =>
  (): Value =>
    value;
