import type * as z from 'zod/mini';
import { digestAt } from '#src/content/search/digest-list.ts';
import { HeatList } from '#src/content/search/heat-levels.ts';
import {
  type SearchDates,
  type SearchFile,
  type SearchPart,
  searchDatesSchema,
  searchEndingsSchema,
  searchFileSchema,
  searchHeatSchema,
  searchPlacesSchema,
  searchPostingsSchema,
  searchWordsSchema,
} from '#src/content/search/search-shapes.ts';
import { decodeTerms, type ListedTerm } from '#src/content/search/term-list.ts';

/**
 * Loads and parses a file of the bundle by its path there, or with a slug what is at a story's
 * address; rejects if that fails.
 */
export type LoadSearchFile = <T>(
  file: string,
  schema: z.ZodMiniType<T>,
  slug?: string,
) => Promise<T>;

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
  /** Postings of each term of a file, as text (`posting-codec.ts`). */
  readonly postings: (file: string) => Promise<readonly string[]>;
  /** Heat of a part, which has so many stories. */
  readonly heat: (part: Pick<SearchPart, 'heat' | 'stories'>) => Promise<HeatList>;
  readonly dates: (file: string) => Promise<SearchDates>;
  /**
   * The path of the nth card file, which the feed's columns name too; undefined behind the last.
   */
  readonly cardFiles: () => Promise<(nth: number) => string | undefined>;
  /** Any other file of the bundle, which is not kept. */
  readonly load: LoadSearchFile;
};

/** Files kept in memory: about 5 MB of terms and 2 MB of postings. */
const MOST_LISTS = 64;
const MOST_POSTINGS = 96;
const MOST_PARTS = 2;

/** `file` is the path of the first file, as the manifest has it. */
export function readSearch(load: LoadSearchFile, file: string): SearchReader {
  const first = keptBy(1, (path) => load(path, searchFileSchema));
  /** A file of the index, or what the first has of it. */
  const read: LoadSearchFile = async (path, schema) => {
    const held = (await first(file)).held.find((each) => each.path === path);
    return held ? schema.parse(held.file) : load(path, schema);
  };
  const words = keptBy(MOST_LISTS, async (path): Promise<WordRange> => {
    const { terms, starts, postings } = await read(path, searchWordsSchema);
    return { terms: decodeTerms(terms), starts, postings };
  });
  const endings = keptBy(MOST_LISTS, async (path) =>
    decodeTerms((await read(path, searchEndingsSchema)).terms),
  );
  const postings = keptBy(
    MOST_POSTINGS,
    async (path) => (await read(path, searchPostingsSchema)).postings,
  );
  const heat = keptBy(
    MOST_PARTS,
    async (path, stories: number) =>
      new HeatList((await read(path, searchHeatSchema)).levels, stories),
  );
  const dates = keptBy(MOST_PARTS, (path) => read(path, searchDatesSchema));
  const cards = keptBy(1, async (path) => {
    const list = (await read(path, searchPlacesSchema)).cards;
    return (nth: number) => {
      const digits = digestAt(list, nth);
      return digits === undefined ? undefined : `cards/${digits}.json`;
    };
  });
  return {
    first: () => first(file),
    heat: (part) => heat(part.heat, part.stories),
    dates,
    cardFiles: async () => cards((await first(file)).places),
    words,
    endings,
    postings,
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
