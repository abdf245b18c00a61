import { type DeviceDatabase, NewerVersionError } from './device-database.ts';
import { type KeptValues, type KindName, keptKinds, kindNames } from './kept-kinds.ts';
import { createKindStore, type ItemChange, type KindStore } from './kind-store.ts';
import type { ListenToTabs, TabSignals } from './tab-signals.ts';

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
  /** Called when values of any kind changed, here or in another tab, and when `trouble` did. */
  subscribe(listener: () => void): () => void;
  trouble(): DeviceTrouble | undefined;
  close(): void;
};

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
  };
  /** Nothing is opened for a page that asks for nothing. */
  const listen = (): void => {
    tabs ??= listenToTabs((kinds = kindNames) => {
      for (const kind of kinds) void stores[kind].readAgain();
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
    change: async (kind, changes) => {
      listen();
      return await stores[kind].change(changes);
    },
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
