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
export const endOfForms = (key: string): string => `${key}!`;

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

/** Terms in order whose postings are in one file, the first of them at `place` there. */
export type TermRun = {
  readonly terms: readonly ListedTerm[];
  readonly part: PlacedPart;
  readonly file: string;
  readonly place: number;
};

/**
 * The terms of a part from `from` up to, and without, `to`, by files of postings. Two letters begin
 * thousands of terms, of which one file is read: an object for each would cost milliseconds.
 */
export async function runsBetween(
  reader: SearchReader,
  part: PlacedPart,
  [from, to]: readonly [string, string],
): Promise<TermRun[]> {
  const files = filesBetween(part.words, 'words/', { from, to, most: MOST_FILES });
  const ranges = await Promise.all(files.map(reader.words));
  return ranges.flatMap(({ terms, starts, postings }) => {
    const runs: TermRun[] = [];
    const placeOf = (text: string): number =>
      firstWhere(terms.length, (nth) => (terms[nth]?.term ?? '') >= text);
    const end = placeOf(to);
    let at = placeOf(from);
    let nth = Math.max(0, firstWhere(starts.length, (each) => (starts[each] ?? 0) > at) - 1);
    for (; at < end; nth += 1) {
      const next = Math.min(end, starts[nth + 1] ?? end);
      const place = at - (starts[nth] ?? 0);
      runs.push({ terms: terms.slice(at, next), part, file: postings[nth] ?? '', place });
      at = next;
    }
    return runs;
  });
}

export const termsOfRun = ({ terms, part, file, place }: TermRun): FoundTerm[] =>
  terms.map(({ term, level }, nth) => ({ term, level, part, file, place: place + nth }));

/** The terms of a part from `from` up to, and without, `to`. */
export const termsBetween = async (
  reader: SearchReader,
  part: PlacedPart,
  between: readonly [string, string],
): Promise<FoundTerm[]> => (await runsBetween(reader, part, between)).flatMap(termsOfRun);

/** All forms of a key in all parts. */
export const formsOf = async (
  reader: SearchReader,
  parts: readonly PlacedPart[],
  key: string,
): Promise<FoundTerm[]> =>
  (
    await Promise.all(parts.map((part) => termsBetween(reader, part, [key, endOfForms(key)])))
  ).flat();
