/**
 * A JSON value in which what was said before is a number. `render/carried/pack.ts` makes it,
 * `unpack.ts` reads it.
 * - A number from 1: the string, array or object of that place. Places are those of the page, then
 *   every literal string, array and object in the order in which they are complete. 0: a key that
 *   an object lacks.
 * - A number below 0: the whole number `-1 - number`.
 * - An array begins with its kind: `ARRAY`, then its items; `NUMBER`, then any other number; or the
 *   number of a shape, then a value for each of its keys.
 * - An object: one with keys that no shape can name.
 */
export type PackedValue =
  | string
  | number
  | boolean
  | null
  | PackedValue[]
  | { [key: string]: PackedValue };

/** Checksum of the value as JSON; shapes (keys with blanks between, shapes with commas); value. */
export type Packed = [sum: number, shapes: string, value: PackedValue];

export const ARRAY = -1;
export const NUMBER = -2;
