import { type DeviceDatabase, NewerVersionError } from './device-database.ts';
import type { MakeValue } from './kept-item.ts';
import { type KeptValues, type KindName, keptKinds, kindNames } from './kept-kinds.ts';
import { createKindStore, type ItemChange, type KindStore } from './kind-store.ts';
import type { ListenToTabs, TabSignals } from './tab-signals.ts';
import { writeBatches } from './write-batches.ts';

/** The values of a kind, by key. */
export type KeptOf<Kind extends KindName> = ReadonlyMap<string, KeptValues[Kind]>;

/**
 * Why changes last only until the page is left: storage is denied, full, or written by a newer
 * version.
 */
export type DeviceTrouble = 'denied' | 'full' | 'newer';

/** What this device keeps for one site. No method rejects or throws if storage does. */
export type DeviceStore = {
  /** Undefined until the kind was read. The same map until a value changes. */
  peek<Kind extends KindName>(kind: Kind): KeptOf<Kind> | undefined;
  /** Reads a kind, once; without storage there is nothing in it. */
  load<Kind extends KindName>(kind: Kind): Promise<KeptOf<Kind>>;
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
   * written in the order in which they were first added.
   */
  changeAll(change: (add: AddChange) => void): Promise<boolean>;
  /** Called when values of any kind changed, here or in another tab, and when `trouble` did. */
  subscribe(listener: () => void): () => void;
  trouble(): DeviceTrouble | undefined;
  close(): void;
};

/** Adds the change of one item to a transaction. */
export type AddChange = <Kind extends KindName>(
  kind: Kind,
  key: string,
  make: MakeValue<KeptValues[Kind]>,
) => void;

type DeviceServices = {
  readonly database: DeviceDatabase;
  readonly listenToTabs: ListenToTabs;
  /** Milliseconds since 1970. Default: the clock of the device. */
  readonly now?: () => number;
};

type KindStores = { readonly [Kind in KindName]: KindStore<KeptValues[Kind]> };

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
  const storeOf = <Kind extends KindName>(kind: Kind): KindStore<KeptValues[Kind]> =>
    createKindStore(kind, keptKinds[kind], {
      database,
      now,
      onChange: notify,
      onStored: () => {
        setTrouble(undefined);
        tabs?.tell(kind);
      },
      onError: (error) => setTrouble(troubleOf(error)),
    });
  const stores: KindStores = {
    savedSearch: storeOf('savedSearch'),
    keyBinding: storeOf('keyBinding'),
    paletteUse: storeOf('paletteUse'),
    read: storeOf('read'),
    readBefore: storeOf('readBefore'),
    saved: storeOf('saved'),
    savedStory: storeOf('savedStory'),
    savedCheck: storeOf('savedCheck'),
    visit: storeOf('visit'),
    followed: storeOf('followed'),
    muted: storeOf('muted'),
    act: storeOf('act'),
  };
  /** Nothing is opened for a page that asks for nothing. */
  const listen = (): void => {
    tabs ??= listenToTabs((kinds = kindNames) => {
      for (const kind of kinds) void stores[kind].readAgain();
    });
  };

  const changeAll: DeviceStore['changeAll'] = async (change) => {
    listen();
    const kinds = new Set<KindName>();
    change((kind, key, make) => {
      const store: KindStore<KeptValues[typeof kind]> = stores[kind];
      store.queue([key, make]);
      kinds.add(kind);
    });
    const batches = [...kinds].flatMap((kind) => stores[kind].takeQueue() ?? []);
    return await writeBatches(database, batches, (error) => setTrouble(troubleOf(error)));
  };

  return {
    peek: <Kind extends KindName>(kind: Kind) => stores[kind].values(),
    load: async <Kind extends KindName>(kind: Kind) => {
      listen();
      const store: KindStore<KeptValues[Kind]> = stores[kind];
      await store.load();
      return store.values() ?? new Map();
    },
    change: (kind, changes) =>
      changeAll((add) => {
        for (const [key, make] of changes) add(kind, key, make);
      }),
    changeAll,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    trouble: () => trouble,
    close: () => {
      tabs?.close();
      tabs = undefined;
      database.close();
    },
  };
}

function troubleOf(error: unknown): DeviceTrouble {
  if (error instanceof NewerVersionError) return 'newer';
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return isFull ? 'full' : 'denied';
}
