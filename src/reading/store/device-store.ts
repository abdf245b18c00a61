import type { DeviceDatabase } from './device-database.ts';
import { type DeviceTrouble, troubleOf } from './device-trouble.ts';
import type { ItemChange, KeptItem, MakeValue } from './kept-item.ts';
import { type KeptValues, type KindName, kindNames } from './kept-kinds.ts';
import type { KindStore } from './kind-store.ts';
import { createKindStores } from './kind-stores.ts';
import type { ListenToTabs, TabSignals } from './tab-signals.ts';
import { writeBatches } from './write-batches.ts';

/** The values of a kind, by key. */
export type KeptOf<Kind extends KindName> = ReadonlyMap<string, KeptValues[Kind]>;

/** What this device keeps for one site. No method rejects or throws if storage does. */
export type DeviceStore = {
  /** Undefined until the kind was read. The same map until a value changes. */
  peek<Kind extends KindName>(kind: Kind): KeptOf<Kind> | undefined;
  /** Reads a kind, once; without storage there is nothing in it. */
  load<Kind extends KindName>(kind: Kind): Promise<KeptOf<Kind>>;
  /** As `peek`, the items with their instants, and tombstones, by key; none until it was read. */
  items<Kind extends KindName>(kind: Kind): readonly KeptItem<KeptValues[Kind]>[];
  /**
   * Changes items: at once in this page, then on the device in one transaction. Returns whether the
   * device keeps the changes.
   */
  change<Kind extends KindName>(
    kind: Kind,
    changes: readonly ItemChange<KeptValues[Kind]>[],
  ): Promise<boolean>;
  /**
   * Changes items of several kinds, as `change` does: all of them are stored, or none. Kinds are
   * written in the order in which they were first added. `wholly`: if there is no room, the page
   * shows none of them either, because it would store them later in parts.
   */
  changeAll(change: (add: AddChange) => void, wholly?: boolean): Promise<boolean>;
  /** Called when values of any kind changed, here or in another tab, and when `trouble` did. */
  subscribe(listener: () => void): () => void;
  trouble(): DeviceTrouble | undefined;
  /** Drops what this page and other tabs know: the device is about to drop it. */
  forget(): void;
  close(): void;
};

/**
 * Adds the change of one item to a transaction. With `at`, it was made at that instant: a later one
 * that is stored wins, and `make` is not called then.
 */
export type AddChange = <Kind extends KindName>(
  kind: Kind,
  key: string,
  make: MakeValue<KeptValues[Kind]>,
  at?: number,
) => void;

type DeviceServices = {
  readonly database: DeviceDatabase;
  readonly listenToTabs: ListenToTabs;
  /** Milliseconds since 1970. Default: the clock of the device. */
  readonly now?: () => number;
};

export function createDeviceStore({
  database,
  listenToTabs,
  now = Date.now,
}: DeviceServices): DeviceStore {
  const listeners = new Set<() => void>();
  let tabs: TabSignals | undefined;
  let trouble: DeviceTrouble | undefined;

  const notify = (): void => {
    for (const listener of listeners) listener();
  };
  const setTrouble = (next: DeviceTrouble | undefined): void => {
    if (trouble === next) return;
    trouble = next;
    notify();
  };
  const stores = createKindStores((kind) => ({
    database,
    now,
    onChange: notify,
    onStored: () => {
      setTrouble(undefined);
      tabs?.tell(kind);
    },
    onError: (error) => setTrouble(troubleOf(error)),
  }));
  const drop = (): void => {
    for (const kind of kindNames) stores[kind].forget();
    setTrouble(undefined);
    notify();
  };
  /** Nothing is opened for a page that asks for nothing. */
  const listen = (): void => {
    tabs ??= listenToTabs({
      onNews: (kinds = kindNames) => {
        for (const kind of kinds) void stores[kind].readAgain();
      },
      onErased: drop,
    });
  };

  const changeAll: DeviceStore['changeAll'] = async (change, wholly = false) => {
    listen();
    const kinds = new Set<KindName>();
    change((kind, key, make, at) => {
      const store: KindStore<KeptValues[typeof kind]> = stores[kind];
      store.queue([key, make, at]);
      kinds.add(kind);
    });
    const batches = [...kinds].flatMap((kind) => stores[kind].takeQueue() ?? []);
    return await writeBatches(database, batches, (error) => {
      const found = troubleOf(error);
      setTrouble(found);
      return wholly && found === 'full' ? 'drop' : 'fail';
    });
  };

  return {
    peek: <Kind extends KindName>(kind: Kind) => stores[kind].values(),
    load: async <Kind extends KindName>(kind: Kind) => {
      listen();
      const store: KindStore<KeptValues[Kind]> = stores[kind];
      await store.load();
      return store.values() ?? new Map();
    },
    items: <Kind extends KindName>(kind: Kind) => stores[kind].items(),
    change: (kind, changes) =>
      changeAll((add) => {
        for (const [key, make, at] of changes) add(kind, key, make, at);
      }),
    changeAll,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    trouble: () => trouble,
    forget: () => {
      listen();
      tabs?.tellErased();
      drop();
    },
    close: () => {
      tabs?.close();
      tabs = undefined;
      database.close();
    },
  };
}
