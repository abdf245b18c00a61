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
 * Its form in the page (decision 155): the checksum of its JSON, tokens, names of keys that are not
 * among `KNOWN_KEYS`, and what the tokens cannot say. A token is a number:
 * - The first ones are the shapes, which are the keys of like objects: their count, and of each the
 *   count of its keys and their numbers, among the known keys and the others after them.
 * - Then the value. `ABSENT` is a key that an object lacks, `LITERAL` the next of the literals,
 *   `LIST` is followed by a count and so many values; from `SHAPES` on it is a shape, followed by a
 *   value for each of its keys. After the shapes an even number is a plain number (a whole one from
 *   0), an odd one the value that is so far from the last one named so: 0, -1, 1, -2 …
 * - Values are numbered: the strings of the page (`find-places.ts`) first, then all but plain
 *   numbers, as soon as they are complete.
 *
 * `render/carried/pack.ts` makes it, `unpack.ts` reads it.
 */
export type Packed = readonly [sum: number, tokens: string, others: string, ...literals: unknown[]];

export const ABSENT = 0;
export const LITERAL = 1;
export const LIST = 2;
/** The first shape. */
export const SHAPES = 3;

/**
 * Tokens are written to the base of `FINAL`, the last digit in a character above `<`, and before
 * it, to the base of `EARLIER`, in characters below: all that JSON writes as they are, but `<`.
 */
export const FINAL = 65;
export const EARLIER = 27;
