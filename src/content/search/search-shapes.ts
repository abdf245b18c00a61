import * as z from 'zod/mini';
import { count, day, fileName, format } from '../bundle/bundle.ts';

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');
const isCounts = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((each) => Number.isSafeInteger(each) && each >= 0);

/** Checked in one loop, like the columns. */
export const texts = z.custom<string[]>(isTexts);
export const counts = z.custom<number[]>(isCounts);

/** Hexadecimal digits of a file's name where only they are listed. */
const NAME_DIGITS = 16;
const digests = z.string().check(z.regex(/^(?:[0-9a-f]{16})*$/));

/** The paths of files of a kind, of which only the digits are listed. */
export const pathsOf = (path: string, digits: string): string[] =>
  Array.from(
    { length: digits.length / NAME_DIGITS },
    (_, at) => `${path}${digits.slice(at * NAME_DIGITS, (at + 1) * NAME_DIGITS)}.json`,
  );

/** The digits of files from one number to before another. */
export const digitsFrom = (digits: string, from: number, to: number): string =>
  digits.slice(from * NAME_DIGITS, to * NAME_DIGITS);

/** The digits of a path. */
export const digitsOf = (path: string): string => path.slice(-NAME_DIGITS - '.json'.length, -5);

/**
 * Files that cover ranges of an order: what each range begins with or comes behind, and the digits
 * of the files.
 */
const rangesSchema = z
  .object({ firsts: texts, files: digests })
  .check(z.refine(({ firsts, files }) => firsts.length * NAME_DIGITS === files.length));
export type TermRanges = z.infer<typeof rangesSchema>;

/**
 * A part of the archive with its own index: the newest month, or all before. Its stories are
 * numbered from its newest.
 */
export const searchPartSchema = z.object({
  stories: count,
  words: rangesSchema,
  /** Words that can be mistyped, read from their end. */
  endings: rangesSchema,
  heat: fileName,
  dates: fileName,
});
export type SearchPart = z.infer<typeof searchPartSchema>;

/** The beginning of a search: what a page asks for first. */
export const searchFileSchema = z.object({
  format,
  /** The days of the newest and the oldest story; absent in an empty archive. */
  newest: z.optional(day),
  oldest: z.optional(day),
  /** Names of the card files, in their order. */
  places: fileName,
  /** The newest part first. */
  parts: z.array(searchPartSchema),
  /**
   * Small files that a search would ask for next, by their paths: they have no file of their own.
   */
  held: z.array(z.object({ path: z.string(), file: z.unknown() })),
});
export type SearchFile = z.infer<typeof searchFileSchema>;

/** Terms of a range in order (`term-list.ts`), and the files with their postings. */
export const searchWordsSchema = z.object({
  format,
  terms: z.string(),
  /** The place of the first term of each file. */
  starts: counts,
  postings: z.array(fileName),
});

export const searchEndingsSchema = z.object({ format, terms: z.string() });

/** Postings of some terms in order (`posting-codec.ts`). */
export const searchPostingsSchema = z.object({ format, postings: texts });

/** Heat of a part's stories (`heat-levels.ts`). */
export const searchHeatSchema = z.object({ format, levels: z.string() });

/**
 * Days of a part that have stories, the newest first: days since 1970 of the first, then how much
 * earlier each is, and the stories of each.
 */
export const searchDatesSchema = z.object({
  format,
  days: counts,
  stories: counts,
});

export type SearchDates = z.infer<typeof searchDatesSchema>;

/** The digits of the card files, in their order (`digest-list.ts`). */
export const searchPlacesSchema = z.object({ format, cards: z.string() });
