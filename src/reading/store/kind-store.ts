import type * as z from 'zod/mini';
import type { DeviceDatabase } from './device-database.ts';
import { removeExpired, writeChanges, writeItems } from './item-writes.ts';
import { itemAfter, type MakeValue } from './kept-item.ts';
import { createKindMemory } from './kind-memory.ts';

/** An item's key, and its value out of the one that the device has at that moment. */
export type ItemChange<Value> = readonly [key: string, make: MakeValue<Value>];

/** One kind of items: in memory, and on the device as far as that keeps it. */
export type KindStore<Value> = {
  values(): ReadonlyMap<string, Value> | undefined;
  /** Reads it, once. */
  load(): Promise<void>;
  /** Reads it again, if it was read, and stores what could not be stored before. */
  readAgain(): Promise<void>;
  /** Returns whether the device keeps the changes. */
  change(changes: readonly ItemChange<Value>[]): Promise<boolean>;
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

  return {
    values: memory.values,
    load,
    readAgain: async () => {
      if (!loading) return;
      await loading;
      await read();
      await retry();
    },
    change: async (changes) => {
      if (memory.values() === undefined) await load();
      const made = changes.map(([key, make]) =>
        itemAfter(memory.itemOf(key), { key, make, now: now() }),
      );
      memory.hold(made);
      onChange();
      try {
        const written = await database.write(writeChanges(kind, schema, { changes, now: now() }));
        if (memory.settle(made, written)) onChange();
        onStored();
      } catch (error) {
        memory.fail(made);
        onError(error);
        return false;
      }
      await retry();
      return true;
    },
  };
}
