import { digitsOf } from '#src/content/search/search-shapes.ts';
import type { BundleFile } from './contents.ts';

/** A file that has a range of an order, and what the range begins with. */
export type Ranged = { readonly first: string; readonly file: BundleFile };

type Listing<T> = {
  /** Most entries of a file. */
  readonly most: number;
  /** Where an entry is in the order. */
  readonly keyOf: (entry: T) => string;
  readonly fileOf: (entries: readonly T[]) => BundleFile;
};

/** Puts a list that is in order into files of so many entries. */
export const listFiles = <T>(
  entries: readonly T[],
  { most, keyOf, fileOf }: Listing<T>,
): Ranged[] =>
  Array.from({ length: Math.ceil(entries.length / most) }, (_, at) => {
    const own = entries.slice(at * most, (at + 1) * most);
    return { first: own[0] === undefined ? '' : keyOf(own[0]), file: fileOf(own) };
  });

/** How lists name files of ranges. */
export const rangesOfFiles = (
  files: readonly { readonly first: string; readonly path: string }[],
): { firsts: string[]; files: string } => ({
  firsts: files.map(({ first }) => first),
  files: files.map(({ path }) => digitsOf(path)).join(''),
});
