/**
 * What a page carries for the app to start from: the address it was made for (path and search below
 * the origin), files of the bundle by path but for the manifest, and what else it shows. The files
 * are parsed on use, as if they had come from the host.
 */
export type PageData = {
  readonly address: string;
  readonly files: Record<string, unknown>;
  readonly made?: unknown;
};

/**
 * Its form in the page: the checksum of its JSON, the value, and shapes, each of which is the keys
 * of like objects with blanks between. In the value all that was said before is a number.
 * - A number from 1 is the value with this number. The strings of the page (`find-places.ts`) are
 *   numbered first, then all values but plain numbers, as soon as they are complete. 0 is a key
 *   that an object lacks.
 * - A number below 0 is the plain number `~number`: a whole one from 0, of 31 bits.
 * - An array begins with its kind: `ARRAY`, then the items; `OTHER`, then any other number, or an
 *   object with keys that no shape can name; or the number of a shape, then a value for each of its
 *   keys.
 * `render/carried/pack.ts` makes it, `unpack.ts` reads it.
 */
export type Packed = readonly [sum: number, value: unknown, ...shapes: string[]];

export const ARRAY = -1;
export const OTHER = -2;
