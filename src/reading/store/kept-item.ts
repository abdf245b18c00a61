import * as z from 'zod/mini';

/** One item as it is stored: a value, or the tombstone of one that was removed. */
export type KeptItem<Value> = {
  readonly key: string;
  /** When it was written, in milliseconds since 1970. */
  readonly at: number;
} & ({ readonly value: Value; readonly deleted?: undefined } | { readonly deleted: true });

/** The value after a change, from the one before; undefined removes the item. Has no effects. */
export type MakeValue<Value> = (before: Value | undefined) => Value | undefined;

/**
 * An item's key, its value out of the one that the device has at that moment, and the instant of
 * the change if it is not made now.
 */
export type ItemChange<Value> = readonly [
  key: string,
  make: MakeValue<Value>,
  at?: number | undefined,
];

const TOMBSTONE_DAYS = 90;
const DAY_MS = 86_400_000;

export const keptValueOf = <Value>(item: KeptItem<Value> | undefined): Value | undefined =>
  item === undefined || item.deleted ? undefined : item.value;

/** Whether a tombstone has done its work: every tab that knew the item has seen it. */
export const isExpired = (item: KeptItem<unknown>, now: number): boolean =>
  item.deleted === true && now - item.at > TOMBSTONE_DAYS * DAY_MS;

type MadeItem<Value> = {
  readonly key: string;
  readonly make: MakeValue<Value>;
  readonly now: number;
  /** When the change was made, if not now: on another device. */
  readonly at?: number | undefined;
};

/**
 * The item after a change made `now`. It is later than the one before even if the clock was set
 * back: what a person does last counts. A change made at another instant replaces only what is not
 * later.
 */
export function itemAfter<Value>(
  before: KeptItem<Value> | undefined,
  { key, make, now, at: made }: MadeItem<Value>,
): KeptItem<Value> {
  if (made !== undefined) {
    if (before && before.at > made) return before;
    const other = make(keptValueOf(before));
    const item: KeptItem<Value> =
      other === undefined ? { key, at: made, deleted: true } : { key, at: made, value: other };
    return before ? laterItem(before, item) : item;
  }
  const value = make(keptValueOf(before));
  const at = before ? Math.max(now, before.at + 1) : now;
  return value === undefined ? { key, at, deleted: true } : { key, at, value };
}

/**
 * The last writer wins. At the same instant a removal wins, then the greater text, so that all
 * tabs agree in whatever order they learn of them.
 */
export function laterItem<Value>(a: KeptItem<Value>, b: KeptItem<Value>): KeptItem<Value> {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  if (a.deleted || b.deleted) return a.deleted ? a : b;
  return JSON.stringify(a.value) >= JSON.stringify(b.value) ? a : b;
}

const frameSchema = z.object({
  key: z.string(),
  at: z.number(),
  deleted: z.optional(z.boolean()),
  // A tombstone has none.
  value: z.optional(z.unknown()),
});

/** Parses a stored record; undefined if it is damaged. */
export function parseItem<Value>(
  record: unknown,
  schema: z.ZodMiniType<Value>,
): KeptItem<Value> | undefined {
  const { data: frame } = frameSchema.safeParse(record);
  if (!frame) return undefined;
  const { key, at } = frame;
  if (frame.deleted === true) return { key, at, deleted: true };
  const { data: value } = schema.safeParse(frame.value);
  return value === undefined ? undefined : { key, at, value };
}
