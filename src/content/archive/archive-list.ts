import * as z from 'zod/mini';
import { count, day, fileName, format, storylineEntrySchema } from '../bundle/bundle.ts';
import { movedSchema } from '../bundle/storyline-file.ts';
import { pathsOf } from '../search/search-shapes.ts';

const areCounts = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((each) => Number.isSafeInteger(each) && each >= 0);
const areTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

/** Checked in one loop, like the columns. */
export const counts = z.custom<number[]>(areCounts);
export const texts = z.custom<string[]>(areTexts);
/** Hexadecimal digits of the names of files, 16 of each. */
const digests = z.string().check(z.regex(/^(?:[0-9a-f]{16})*$/));

/** Files in an order, each with what it begins with, and the digits of their names. */
const fileRanges = { firsts: texts, files: digests };
const areEqual = ({ firsts, files }: { firsts: string[]; files: string }): boolean =>
  firsts.length * 16 === files.length;

/**
 * The whole archive: its packs, in the order of slugs, and in which of them an address is. Bytes
 * are those of the files as they are kept on a device, without compression.
 */
export const archiveListSchema = z
  .object({
    format,
    files: digests,
    /**
     * A pack holds the stories from this text on, in the order of slugs. Slugs begin with a day, so
     * most packs are of one month.
     */
    firsts: texts,
    stories: counts,
    bytes: counts,
    /**
     * All stories from the newest on: from pack number `order[0]` the next `order[1]`, then from
     * `order[2]` the next `order[3]`...
     */
    order: counts,
    columns: fileName,
    /** Files of redirects, by the ids of addresses. */
    redirects: z.object(fileRanges).check(z.refine(areEqual)),
    lines: fileName,
    /** What else is read without a network, by kind: what paths begin with, digits, and bytes. */
    rest: z.array(z.object({ path: z.string(), files: digests, bytes: counts })),
    /** Bytes of all but the packs. */
    restBytes: count,
  })
  .check(
    z.refine(({ files, firsts, stories, bytes }) =>
      [firsts, stories, bytes].every(({ length }) => length * 16 === files.length),
    ),
  );
export type ArchiveList = z.infer<typeof archiveListSchema>;

const storyIdText = z.string().check(z.regex(/^[0-9a-f]{16}$/));

/**
 * What is asked for first to read one story: the packs by what their slugs begin with, or lists of
 * 128 packs each; and files of redirects by the ids of addresses. Its name is fixed, so it is
 * always that of the edition which the host has.
 */
export const addressListSchema = z
  .object({
    format,
    of: z.enum(['packs', 'lists']),
    ...fileRanges,
    redirects: z.object(fileRanges).check(z.refine(areEqual)),
  })
  .check(z.refine(areEqual));
export type AddressList = z.infer<typeof addressListSchema>;

/** Some packs in the order of slugs. */
export const packListSchema = z.object({ format, ...fileRanges }).check(z.refine(areEqual));
export type PackList = z.infer<typeof packListSchema>;

/** Where addresses lead that have no story of their own: those of a range of ids. */
export const redirectFileSchema = z.object({
  format,
  /**
   * Folded articles whose own pack is another than their story's: the first 8 digits of their ids,
   * ascending, and the number of the pack, which tells the whole.
   */
  folded: z.string().check(z.regex(/^(?:[0-9a-f]{8})*$/)),
  packs: counts,
  moved: z.array(z.object({ id: storyIdText, to: z.string() })),
  removed: z.array(storyIdText),
  dropped: z.array(z.object({ id: storyIdText, day })),
});
export type RedirectFile = z.infer<typeof redirectFileSchema>;

/** The files of all redirects. */
export const redirectPaths = ({ redirects }: Pick<AddressList, 'redirects'>): string[] =>
  pathsOf('redirects-', redirects.files);

/** All storylines; their stories' own fields are in the packs. */
export const lineFileSchema = z.object({
  format,
  total: count,
  listed: z.array(storylineEntrySchema),
  lines: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      lang: z.optional(z.string()),
      /** Number of the hub. */
      hub: z.optional(count),
      stories: z.array(z.object({ slug: z.string(), words: z.array(z.string()) })),
    }),
  ),
  moved: z.array(z.object({ id: z.string(), ...movedSchema.shape })),
});
export type LineFile = z.infer<typeof lineFileSchema>;
