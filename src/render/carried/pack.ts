import { isDeepStrictEqual } from 'node:util';
import { ARRAY, OTHER, type Packed } from '#src/content/carried/packed.ts';
import { checksum, unpack } from '#src/content/carried/unpack.ts';
import { findShapes, type ObjectShape, type ObjectShapes } from './object-shapes.ts';

/**
 * Packs a value for a page with these `places` (`content/carried/packed.ts` says how). The value is
 * what JSON can say; its keys may come back in another order. Throws if it would not come back.
 */
export function pack(value: unknown, places: Iterable<string>): Packed {
  const known = [...places];
  const shapes = findShapes(value);
  const packed = packValue(value, shapes, known);
  const json = unpack([0, packed, ...shapes.texts], known);
  if (json !== JSON.stringify(value) && !isDeepStrictEqual(JSON.parse(json), value))
    throw new Error('src/render/carried/pack.ts loses something of what a page carries');
  return [checksum(json), packed, ...shapes.texts];
}

function packValue(whole: unknown, { shapeAt }: ObjectShapes, places: readonly string[]): unknown {
  const numbers = new Map<unknown, number>();
  let count = 0;
  const know = (said: unknown): void => {
    count += 1;
    if (said !== undefined && !numbers.has(said)) numbers.set(said, count);
  };
  for (const place of places) know(place);
  const packOne = (value: unknown, key: string): unknown => {
    if (isPlainNumber(value)) return ~value;
    const said = isSmall(value) ? SMALL + JSON.stringify(value) : value;
    const number = numbers.get(said);
    if (number !== undefined) return number;
    const packed = packNew(value, key);
    know(said);
    return packed;
  };
  const packNew = (value: unknown, key: string): unknown => {
    if (typeof value === 'number') return [OTHER, value];
    if (Array.isArray(value)) return [ARRAY, ...value.map((item) => packOne(item, key))];
    return typeof value === 'object' && value !== null ? packObject(value, shapeAt(key)) : value;
  };
  const packObject = (value: object, shape: ObjectShape | undefined): unknown => {
    if (!shape) return [OTHER, value];
    const parts = new Map<string, unknown>(Object.entries(value));
    const packed = shape.keys.map((key) => (parts.has(key) ? packOne(parts.get(key), key) : 0));
    return [shape.number, ...packed.slice(0, packed.findLastIndex((part) => part !== 0) + 1)];
  };
  return packOne(whole, '');
}

/** Begins what stands for an object where strings stand for themselves. */
const SMALL = '\0';

/** Objects that come again: outlets, topics, pictures. Larger ones are not worth the search. */
const isSmall = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).length <= MOST_PARTS &&
  !Array.isArray(value);

const MOST_PARTS = 4;

/** What `~` changes and restores. */
const isPlainNumber = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && Object.is(~~value, value);
