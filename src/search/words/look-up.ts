import {
  digitsFrom,
  pathsOf,
  type SearchPart,
  type TermRanges,
} from '#src/content/search/search-shapes.ts';
import type { ListedTerm } from '#src/content/search/term-list.ts';
import type { SearchReader } from './search-reader.ts';

/** A part of the archive, and the number of its first story in the whole. */
export type PlacedPart = SearchPart & { readonly offset: number };

/** A term of one part, and where its postings are. */
export type FoundTerm = ListedTerm & {
  readonly part: PlacedPart;
  readonly file: string;
  readonly place: number;
};

/** Greater than whatever begins so. */
export const endOf = (beginning: string): string => `${beginning}\uffff`;
/** Greater than a key in all its forms, and less than any longer key. */
const endOfForms = (key: string): string => `${key}!`;

/** The files of ranges that can have terms from `from` up to `to`, at most `most` of them. */
export function filesBetween(
  { firsts, files }: TermRanges,
  path: 'words/' | 'endings/',
  { from, to, most }: { readonly from: string; readonly to: string; readonly most: number },
): string[] {
  // The range before the first that begins behind `from` can have it.
  const start = Math.max(0, firstWhere(firsts.length, (at) => (firsts[at] ?? '') > from) - 1);
  const end = firstWhere(firsts.length, (at) => (firsts[at] ?? '') >= to);
  const range: [number, number] = [start, Math.min(end, start + most)];
  return pathsOf(path, digitsFrom(files, ...range));
}

/** The first of so many places where a test holds that holds for all behind it too. */
function firstWhere(count: number, test: (at: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Files that are read for a beginning: those of more are too many. */
const MOST_FILES = 4;

/** The terms of a part from `from` up to, and without, `to`. */
export async function termsBetween(
  reader: SearchReader,
  part: PlacedPart,
  [from, to]: readonly [string, string],
): Promise<FoundTerm[]> {
  const files = filesBetween(part.words, 'words/', { from, to, most: MOST_FILES });
  const ranges = await Promise.all(files.map(reader.words));
  return ranges.flatMap(({ terms, starts, postings }) => {
    const found: FoundTerm[] = [];
    let at = firstWhere(terms.length, (nth) => (terms[nth]?.term ?? '') >= from);
    let file = Math.max(0, firstWhere(starts.length, (nth) => (starts[nth] ?? 0) > at) - 1);
    for (let next = terms[at]; next && next.term < to; at += 1, next = terms[at]) {
      if ((starts[file + 1] ?? Number.POSITIVE_INFINITY) <= at) file += 1;
      const place = at - (starts[file] ?? 0);
      found.push({ ...next, part, file: postings[file] ?? '', place });
    }
    return found;
  });
}

/** All forms of a key in all parts. */
export const formsOf = async (
  reader: SearchReader,
  parts: readonly PlacedPart[],
  key: string,
): Promise<FoundTerm[]> =>
  (
    await Promise.all(parts.map((part) => termsBetween(reader, part, [key, endOfForms(key)])))
  ).flat();
