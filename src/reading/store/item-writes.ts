import type * as z from 'zod/mini';
import type { WritableItems } from './device-database.ts';
import {
  type ItemChange,
  isExpired,
  itemAfter,
  type KeptItem,
  laterItem,
  parseItem,
} from './kept-item.ts';

type Write<T> = (items: WritableItems) => Promise<T>;

type ChangesNow<Value> = {
  readonly changes: readonly ItemChange<Value>[];
  readonly now: number;
};

/**
 * Changes items as they are stored, which may be later than what this page has read: two tabs that
 * count do not lose each other's counts. Gives the items as they were written.
 */
export const writeChanges =
  <Value>(
    kind: string,
    schema: z.ZodMiniType<Value>,
    { changes, now }: ChangesNow<Value>,
  ): Write<KeptItem<Value>[]> =>
  async (items) => {
    const written: KeptItem<Value>[] = [];
    for (const [key, make, at] of changes) {
      const before = parseItem(await items.get([kind, key]), schema);
      const item = itemAfter(before, { key, make, at, now });
      await items.put(item, [kind, key]);
      written.push(item);
    }
    return written;
  };

/**
 * Stores items that were made earlier, where nothing later is stored. Gives what is stored then.
 */
export const writeItems =
  <Value>(
    kind: string,
    schema: z.ZodMiniType<Value>,
    made: readonly KeptItem<Value>[],
  ): Write<KeptItem<Value>[]> =>
  async (items) => {
    const written: KeptItem<Value>[] = [];
    for (const item of made) {
      const before = parseItem(await items.get([kind, item.key]), schema);
      const later = before ? laterItem(before, item) : item;
      if (later !== before) await items.put(later, [kind, item.key]);
      written.push(later);
    }
    return written;
  };

type Expired = { readonly keys: readonly string[]; readonly now: number };

/** Deletes tombstones that nobody needs any more, unless another tab has used the key again. */
export const removeExpired =
  (kind: string, schema: z.ZodMiniType, { keys, now }: Expired): Write<void> =>
  async (items) => {
    for (const key of keys) {
      const item = parseItem(await items.get([kind, key]), schema);
      if (item && isExpired(item, now)) await items.delete([kind, key]);
    }
  };
