import { pathsOf, type SearchPart, type TermRanges } from '#src/content/search/search-shapes.ts';
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

/** The files of ranges that can have terms from `from` up to `to`. */
export function filesBetween(
  { firsts, files }: TermRanges,
  path: 'words/' | 'endings/',
  [from, to]: readonly [string, string],
): string[] {
  const after = firsts.findIndex((first) => first > from);
  const start = Math.max(0, (after === -1 ? firsts.length : after) - 1);
  return pathsOf(path, files).filter((_, at) => at >= start && (firsts[at] ?? '') < to);
}

/** The terms of a part from `from` up to, and without, `to`; reads at most `mostFiles` files. */
export async function termsBetween(
  reader: SearchReader,
  part: PlacedPart,
  [from, to]: readonly [string, string],
  mostFiles = 4,
): Promise<FoundTerm[]> {
  const files = filesBetween(part.words, 'words/', [from, to]).slice(0, mostFiles);
  const ranges = await Promise.all(files.map(reader.words));
  return ranges.flatMap(({ terms, starts, postings }) => {
    const found: FoundTerm[] = [];
    let file = 0;
    for (const [at, { term, level }] of terms.entries()) {
      while ((starts[file + 1] ?? Number.POSITIVE_INFINITY) <= at) file += 1;
      if (term >= from && term < to)
        found.push({
          term,
          level,
          part,
          file: postings[file] ?? '',
          place: at - (starts[file] ?? 0),
        });
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
