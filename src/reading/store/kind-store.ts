import type * as z from 'zod/mini';
import type { DeviceDatabase, WritableItems } from './device-database.ts';
import { removeExpired, writeChanges, writeItems } from './item-writes.ts';
import { type ItemChange, itemAfter, type KeptItem } from './kept-item.ts';
import { createKindMemory } from './kind-memory.ts';

/** One kind of items: in memory, and on the device as far as that keeps it. */
export type KindStore<Value> = {
  values(): ReadonlyMap<string, Value> | undefined;
  /** All that is shown, tombstones too, by key. */
  items(): readonly KeptItem<Value>[];
  /** Reads it, once. */
  load(): Promise<void>;
  /** Reads it again, if it was read, and stores what could not be stored before. */
  readAgain(): Promise<void>;
  /** Drops what this page knows of it, because the device drops it. */
  forget(): void;
  /** Adds a change to those of the next batch. */
  queue(change: ItemChange<Value>): void;
  /** The changes that were queued since the last one; undefined if there are none. */
  takeQueue(): ChangeBatch | undefined;
};

/** Changes of one kind, which can be written in one transaction with those of other kinds. */
export type ChangeBatch = {
  isRead(): boolean;
  /** Reads the kind, if it was not. */
  load(): Promise<void>;
  /** Makes the changes in this page; they are stored when they were written. */
  begin(): void;
  write(items: WritableItems): Promise<void>;
  /** The transaction is complete. */
  settle(): Promise<void>;
  /** The transaction failed: the changes last until the page is left. */
  fail(): void;
  /** The transaction failed, and the page is to show none of the changes. */
  drop(): void;
};

export type KindServices = {
  readonly database: DeviceDatabase;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A value changed in this page. */
  readonly onChange: () => void;
  /** Something was stored that other tabs may show. */
  readonly onStored: () => void;
  readonly onError: (error: unknown) => void;
};

export function createKindStore<Value>(
  kind: string,
  schema: z.ZodMiniType<Value>,
  { database, now, onChange, onStored, onError }: KindServices,
): KindStore<Value> {
  const memory = createKindMemory(schema);
  let loading: Promise<void> | undefined;
  let queued: ItemChange<Value>[] = [];

  const read = async (): Promise<void> => {
    try {
      if (memory.take(await database.read(kind))) onChange();
    } catch (error) {
      // What was read before stays.
      if (memory.values() === undefined && memory.take([])) onChange();
      onError(error);
    }
  };
  const purge = async (): Promise<void> => {
    const expired = memory.expired(now());
    if (expired.length === 0) return;
    try {
      await database.write(removeExpired(kind, schema, { keys: expired, now: now() }));
    } catch {
      // They harm nobody; the next page tries again.
    }
  };
  /** What could not be stored before: the disk has room again, or storage is allowed. */
  const retry = async (): Promise<void> => {
    const unsaved = memory.unsaved();
    if (unsaved.length === 0) return;
    try {
      const written = await database.write(writeItems(kind, schema, unsaved));
      memory.settle(unsaved, written);
      onStored();
    } catch (error) {
      onError(error);
    }
  };
  const load = async (): Promise<void> => {
    loading ??= read().then(purge);
    await loading;
  };
  const batchOf = (changes: readonly ItemChange<Value>[]): ChangeBatch => {
    let made: KeptItem<Value>[] = [];
    let replaced: readonly KeptItem<Value>[] = [];
    let begun = 0;
    let written: KeptItem<Value>[] = [];
    return {
      isRead: () => memory.values() !== undefined,
      load,
      begin: () => {
        begun = now();
        made = changes.map(([key, make, at]) =>
          itemAfter(memory.itemOf(key), { key, make, at, now: begun }),
        );
        replaced = memory.hold(made);
        onChange();
      },
      write: async (items) => {
        // Of the moment of the change: written later, it must not pass for later than the next one.
        written = await writeChanges(kind, schema, { changes, now: begun })(items);
      },
      settle: async () => {
        if (memory.settle(made, written)) onChange();
        onStored();
        await retry();
      },
      fail: () => memory.fail(made),
      drop: () => {
        memory.drop(made, replaced);
        onChange();
      },
    };
  };

  return {
    values: memory.values,
    items: memory.items,
    load,
    readAgain: async () => {
      if (!loading) return;
      await loading;
      await read();
      await retry();
    },
    forget: () => {
      memory.forget();
      queued = [];
    },
    queue: (change) => void queued.push(change),
    takeQueue: () => {
      if (queued.length === 0) return undefined;
      const changes = queued;
      queued = [];
      return batchOf(changes);
    },
  };
}
