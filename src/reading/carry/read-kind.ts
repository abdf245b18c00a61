import * as z from 'zod/mini';
import { type KeptItem, laterItem } from '../store/kept-item.ts';
import { type KeptValues, keptKinds } from '../store/kept-kinds.ts';
import { msOf } from './carried-instants.ts';
import { type CarriedKind, instantFields } from './carried-kinds.ts';
import { fieldsOf } from './fields-of.ts';
import type { JsonPath } from './line-of-path.ts';

/** Levels of a value; what is nested deeper cannot be written again by every browser. */
const MOST_LEVELS = 60;

const itemSchema = z.object({
  key: z.string(),
  changed: z.unknown(),
  removed: z.optional(z.boolean()),
  value: z.optional(z.unknown()),
});

/**
 * The items of one kind in a file. `refuse` gets the place of each that cannot be read: its number
 * and the field. Of two with one key the later counts.
 */
export function readKind<Kind extends CarriedKind>(
  kind: Kind,
  some: readonly unknown[],
  refuse: (path: JsonPath) => void,
): readonly KeptItem<KeptValues[Kind]>[] {
  const found = new Map<string, KeptItem<KeptValues[Kind]>>();
  some.forEach((json, index) => {
    const read = readItem(kind, json);
    if (read.item) {
      const other = found.get(read.item.key);
      found.set(read.item.key, other ? laterItem(other, read.item) : read.item);
    } else refuse([index, ...read.path]);
  });
  return [...found.values()];
}

type ItemResult<Value> =
  | { readonly item: KeptItem<Value> }
  | { readonly item?: undefined; readonly path: JsonPath };

function readItem<Kind extends CarriedKind>(
  kind: Kind,
  json: unknown,
): ItemResult<KeptValues[Kind]> {
  const frame = itemSchema.safeParse(json);
  if (frame.error) return { path: pathOf(frame.error) };
  const { key, changed, removed } = frame.data;
  const at = msOf(changed);
  if (typeof at !== 'number') return { path: ['changed'] };
  if (removed) return { item: { key, at, deleted: true } };
  if (levelsOf(frame.data.value) > MOST_LEVELS) return { path: ['value'] };
  const value = keptKinds[kind].safeParse(withInstants(kind, frame.data.value));
  if (value.error) return { path: ['value', ...pathOf(value.error)] };
  return { item: { key, at, value: value.data } };
}

/** Where the first fault is. */
const pathOf = (error: z.core.$ZodError): JsonPath =>
  error.issues[0]?.path.map((step) => (typeof step === 'number' ? step : String(step))) ?? [];

/** A value as the device keeps it: instants are milliseconds since 1970. */
function withInstants(kind: CarriedKind, value: unknown): unknown {
  const fields = instantFields(kind);
  const data = fieldsOf(value);
  if (!data || fields.length === 0) return value;
  return Object.fromEntries(
    Object.entries(data).map(([name, field]) => [
      name,
      fields.includes(name) ? msOf(field) : field,
    ]),
  );
}

/** How deep a value is nested; counts no further than one beyond what is allowed. */
function levelsOf(value: unknown, level = 0): number {
  if (!(value instanceof Object) || level > MOST_LEVELS) return level;
  return Math.max(level, ...Object.values(value).map((field) => levelsOf(field, level + 1)));
}
