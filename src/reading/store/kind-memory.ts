import type * as z from 'zod/mini';
import { isExpired, type KeptItem, keptValueOf, laterItem, parseItem } from './kept-item.ts';

type Items<Value> = readonly KeptItem<Value>[];

/** The items of one kind in this page: those that are stored, and those that are not yet. */
export type KindMemory<Value> = {
  /** By key; undefined until it was read. The same map until a value changes. */
  values(): ReadonlyMap<string, Value> | undefined;
  /** All that is shown, tombstones too, in the order of their keys. */
  items(): Items<Value>;
  itemOf(key: string): KeptItem<Value> | undefined;
  /** Replaces what is stored. Damaged records are dropped. Returns whether a value changed. */
  take(records: readonly unknown[]): boolean;
  /** Adds items that are not stored yet. Gives those of earlier that they replace. */
  hold(made: Items<Value>): Items<Value>;
  /**
   * The device has stored `written` for items that were held. Returns whether a value changed: it
   * has if another tab changed the item before.
   */
  settle(made: Items<Value>, written: Items<Value>): boolean;
  /** Items that were held could not be stored. */
  fail(made: Items<Value>): void;
  /** As if `made` had never been held, but `replaced` still were. */
  drop(made: Items<Value>, replaced: Items<Value>): void;
  unsaved(): Items<Value>;
  /** The device has nothing any more. */
  forget(): void;
  /** Keys of stored tombstones that nobody needs any more. */
  expired(now: number): readonly string[];
};

export function createKindMemory<Value>(schema: z.ZodMiniType<Value>): KindMemory<Value> {
  let stored = new Map<string, KeptItem<Value>>();
  let shown = stored;
  let values: ReadonlyMap<string, Value> | undefined;
  const held = new Map<string, KeptItem<Value>>();
  const failed = new Set<KeptItem<Value>>();

  /** Returns whether a value changed. */
  const show = (): boolean => {
    const next = new Map(stored);
    for (const [key, item] of held) {
      const other = next.get(key);
      next.set(key, other ? laterItem(other, item) : item);
    }
    shown = next;
    const nextValues = valuesOf(next);
    if (values && isSame(values, nextValues)) return false;
    values = nextValues;
    return true;
  };

  return {
    values: () => values,
    items: () => [...shown.values()].sort((a, b) => (a.key < b.key ? -1 : 1)),
    itemOf: (key) => shown.get(key),
    take: (records) => {
      const items = records.flatMap((record) => parseItem(record, schema) ?? []);
      stored = new Map(items.map((item) => [item.key, item]));
      return show();
    },
    hold: (made) => {
      const replaced = made.flatMap(({ key }) => held.get(key) ?? []);
      for (const item of made) held.set(item.key, item);
      show();
      return replaced;
    },
    settle: (made, written) => {
      for (const item of made) {
        if (held.get(item.key) === item) held.delete(item.key);
        failed.delete(item);
      }
      for (const item of written) stored.set(item.key, item);
      return show();
    },
    fail: (made) => {
      for (const item of made) failed.add(item);
    },
    drop: (made, replaced) => {
      for (const item of made) if (held.get(item.key) === item) held.delete(item.key);
      for (const item of replaced) if (!held.has(item.key)) held.set(item.key, item);
      show();
    },
    unsaved: () => [...failed].filter((item) => held.get(item.key) === item),
    forget: () => {
      stored = new Map();
      shown = stored;
      if (values) values = new Map();
      held.clear();
      failed.clear();
    },
    expired: (now) =>
      [...stored.values()].filter((item) => isExpired(item, now)).map(({ key }) => key),
  };
}

/** In the order of their keys, as the device gives them: the same in all tabs. */
function valuesOf<Value>(items: ReadonlyMap<string, KeptItem<Value>>): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>();
  for (const key of [...items.keys()].sort()) {
    const value = keptValueOf(items.get(key));
    if (value !== undefined) values.set(key, value);
  }
  return values;
}

const isSame = (a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean =>
  a.size === b.size &&
  [...a].every(([key, value]) => JSON.stringify(value) === JSON.stringify(b.get(key)));
