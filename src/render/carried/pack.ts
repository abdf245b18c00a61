import { isDeepStrictEqual } from 'node:util';
import { ARRAY, NUMBER, type Packed, type PackedValue } from '#src/content/carried/packed.ts';
import { checksum, restoreValue } from '#src/content/carried/unpack.ts';
import { findShapes, type ObjectShape, type ObjectShapes } from './object-shapes.ts';

/**
 * Packs a value for a page (`content/carried/packed.ts` says how): what stands at one of the page's
 * `places` is not said again. The value is what JSON can say; its keys may come back in another
 * order. Throws if it would not come back.
 */
export function pack(value: unknown, places: Iterable<string>): Packed {
  const known = [...places];
  const shapes = findShapes(value);
  const packed = packValue(value, shapes, known);
  const restored = restoreValue(packed, shapes.text, known);
  if (!isDeepStrictEqual(restored, value))
    throw new Error('what a page carries is lost in src/render/carried/pack.ts');
  return [checksum(restored), shapes.text, packed];
}

function packValue(
  whole: unknown,
  { shapeAt }: ObjectShapes,
  places: readonly string[],
): PackedValue {
  const numbers = new Map<string, number>();
  let count = 0;
  const know = (said: string): void => {
    count += 1;
    if (!numbers.has(said)) numbers.set(said, count);
  };
  for (const place of places) know(JSON.stringify(place));
  const packOne = (value: unknown, key: string): PackedValue => {
    if (isPlainNumber(value)) return -1 - value;
    const said = JSON.stringify(value);
    const number = numbers.get(said);
    if (number !== undefined) return number;
    const packed = packNew(value, key);
    know(said);
    return packed;
  };
  const packNew = (value: unknown, key: string): PackedValue => {
    if (typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') return [NUMBER, value];
    if (Array.isArray(value)) return [ARRAY, ...value.map((item) => packOne(item, key))];
    return typeof value === 'object' && value !== null ? packObject(value, shapeAt(key)) : null;
  };
  const packObject = (value: object, shape: ObjectShape | undefined): PackedValue => {
    const parts = new Map<string, unknown>(Object.entries(value));
    if (!shape)
      return Object.fromEntries([...parts].map(([key, part]) => [key, packOne(part, key)]));
    const packed = shape.keys.map((key) => (parts.has(key) ? packOne(parts.get(key), key) : 0));
    return [shape.number, ...packed.slice(0, packed.findLastIndex((part) => part !== 0) + 1)];
  };
  return packOne(whole, '');
}

const isPlainNumber = (value: unknown): value is number =>
  typeof value === 'number' &&
  Number.isSafeInteger(value) &&
  value >= 0 &&
  Number.isSafeInteger(-1 - value);
