import type * as z from 'zod/mini';
import { decodeHeat } from '#src/content/search/heat-levels.ts';
import { decodePostings, type Postings } from '#src/content/search/posting-codec.ts';
import {
  pathsOf,
  type SearchDates,
  type SearchFile,
  searchDatesSchema,
  searchEndingsSchema,
  searchFileSchema,
  searchHeatSchema,
  searchPlacesSchema,
  searchPostingsSchema,
  searchWordsSchema,
} from '#src/content/search/search-shapes.ts';
import { decodeTerms, type ListedTerm } from '#src/content/search/term-list.ts';

/** Loads and parses a file of the bundle by its path there; rejects if that fails. */
export type LoadSearchFile = <T>(file: string, schema: z.ZodMiniType<T>) => Promise<T>;

/** Terms of a range, and where their postings are. */
export type WordRange = {
  readonly terms: readonly ListedTerm[];
  readonly starts: readonly number[];
  readonly postings: readonly string[];
};

/** Reads the files of the search; what was read is kept while there is room. */
export type SearchReader = {
  readonly first: () => Promise<SearchFile>;
  readonly words: (file: string) => Promise<WordRange>;
  readonly endings: (file: string) => Promise<readonly ListedTerm[]>;
  /** Postings of a place in a file, in a part of so many stories. */
  readonly postings: (file: string, place: number, total: number) => Promise<Postings>;
  /** Levels of heat of a part's stories. */
  readonly heat: (file: string, total: number) => Promise<Uint8Array>;
  readonly dates: (file: string) => Promise<SearchDates>;
  /** Paths of the card files, which the feed's columns name too. */
  readonly cardFiles: () => Promise<readonly string[]>;
  /** Any other file of the bundle, which is not kept. */
  readonly load: LoadSearchFile;
};

/** Files kept in memory: about 5 MB of terms and 2 MB of postings. */
const MOST_LISTS = 64;
const MOST_POSTINGS = 96;
const MOST_PARTS = 2;

/** `file` is the path of the first file, as the manifest has it. */
export function readSearch(load: LoadSearchFile, file: string): SearchReader {
  const words = keptBy(MOST_LISTS, async (path): Promise<WordRange> => {
    const { terms, starts, postings } = await load(path, searchWordsSchema);
    return { terms: decodeTerms(terms), starts, postings };
  });
  const endings = keptBy(MOST_LISTS, async (path) =>
    decodeTerms((await load(path, searchEndingsSchema)).terms),
  );
  const texts = keptBy(
    MOST_POSTINGS,
    async (path) => (await load(path, searchPostingsSchema)).postings,
  );
  const first = keptBy(1, (path) => load(path, searchFileSchema));
  const heat = keptBy(MOST_PARTS, async (path, total: number) =>
    decodeHeat((await load(path, searchHeatSchema)).levels, total),
  );
  const dates = keptBy(MOST_PARTS, (path) => load(path, searchDatesSchema));
  const cards = keptBy(1, async (path) =>
    pathsOf('cards/', (await load(path, searchPlacesSchema)).cards),
  );
  return {
    first: () => first(file),
    heat,
    dates,
    cardFiles: async () => cards((await first(file)).places),
    words,
    endings,
    postings: async (path, place, total) => decodePostings((await texts(path))[place] ?? '', total),
    load,
  };
}

/** Keeps the results of the latest calls. One that failed is asked for again. */
function keptBy<T, More extends readonly unknown[]>(
  most: number,
  read: (path: string, ...more: More) => Promise<T>,
): (path: string, ...more: More) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (path, ...more) => {
    const held = kept.get(path) ?? read(path, ...more);
    kept.delete(path);
    kept.set(path, held);
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(oldest);
    }
    held.catch(() => {
      if (kept.get(path) === held) kept.delete(path);
    });
    return held;
  };
}
