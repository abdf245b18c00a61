import { isDeepStrictEqual } from 'node:util';
import { ABSENT, LIST, LITERAL, type Packed, SHAPES } from '#src/content/carried/packed.ts';
import { checksum, unpack } from '#src/content/carried/unpack.ts';
import { findShapes, type ObjectShape, type ObjectShapes } from './object-shapes.ts';
import { writeToken } from './write-token.ts';

/**
 * Packs a value for a page with these `places` (`content/carried/packed.ts` says how). The value is
 * what JSON can say; its keys may come back in another order. Throws if it would not come back.
 */
export function pack(value: unknown, places: Iterable<string>): Packed {
  const known = [...places];
  const shapes = findShapes(value);
  const [tokens, literals] = packValue(value, shapes, known);
  const packed = [
    [...shapes.tokens, ...tokens].map(writeToken).join(''),
    shapes.others,
    ...literals,
  ] as const;
  const json = unpack([0, ...packed], known);
  if (json !== JSON.stringify(value) && !isDeepStrictEqual(JSON.parse(json), value))
    throw new Error('src/render/carried/pack.ts loses something of what a page carries');
  return [checksum(json), ...packed];
}

type Tokens = readonly [tokens: number[], literals: unknown[]];

function packValue(whole: unknown, shapes: ObjectShapes, places: readonly string[]): Tokens {
  const [tokens, literals]: Tokens = [[], []];
  const plain = SHAPES + shapes.count;
  const numbers = new Map<unknown, number>();
  let [count, named] = [0, 0];
  const know = (said: unknown): void => {
    count += 1;
    if (said !== undefined && !numbers.has(said)) numbers.set(said, count);
  };
  for (const place of places) know(place);
  const packOne = (value: unknown, key: string): void => {
    if (isPlainNumber(value)) {
      tokens.push(plain + 2 * value);
      return;
    }
    const said = isSmall(value) ? SMALL + JSON.stringify(value) : value;
    const number = numbers.get(said);
    if (number === undefined) {
      packNew(value, key);
      know(said);
    } else {
      tokens.push(plain + 1 + 2 * thereAndBack(number - named));
      named = number;
    }
  };
  const packNew = (value: unknown, key: string): void => {
    const shape = isObject(value) ? shapes.shapeAt(key) : undefined;
    if (Array.isArray(value)) {
      tokens.push(LIST, value.length);
      for (const item of value) packOne(item, key);
    } else if (isObject(value) && shape) packObject(value, shape);
    else {
      tokens.push(LITERAL);
      literals.push(value);
    }
  };
  const packObject = (value: object, { number, keys }: ObjectShape): void => {
    const parts = new Map<string, unknown>(Object.entries(value));
    tokens.push(SHAPES + number);
    for (const key of keys) {
      if (parts.has(key)) packOne(parts.get(key), key);
      else tokens.push(ABSENT);
    }
  };
  packOne(whole, '');
  return [tokens, literals];
}

/** 0, -1, 1, -2 … as 0, 1, 2, 3 … */
const thereAndBack = (distance: number): number =>
  distance < 0 ? -2 * distance - 1 : 2 * distance;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Begins what stands for an object where strings stand for themselves. */
const SMALL = '\0';

/** Objects that come again: outlets, topics, pictures. Larger ones are not worth the search. */
const isSmall = (value: unknown): value is object =>
  isObject(value) && Object.values(value).length <= MOST_PARTS && !Array.isArray(value);

const MOST_PARTS = 4;

/** A whole one from 0, of 31 bits. */
const isPlainNumber = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && Object.is(~~value, value);
