import * as z from 'zod/mini';
import { fileName, format } from './bundle.ts';

const areWhole = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every(Number.isSafeInteger);

/**
 * Checked in one loop: a schema for each of a million numbers would block the page for a fifth of a
 * second on a phone.
 */
export const column = z.custom<number[]>(areWhole);
export const columnOfLists = z.custom<number[][]>(
  (value) => Array.isArray(value) && value.every(areWhole),
);

/**
 * Every story as numbers, by column, newest first: story number n is at index n of each list.
 * `minutes` (since 1970-01-01T00:00Z) and `days` (since 1970-01-01 in the site's zone) start with
 * the first story's value, followed by how much earlier each story is than the one before.
 */
export const columnFileSchema = z.object({
  format,
  /** Card files in column order, `CARDS_PER_FILE` stories each. */
  cardFiles: z.array(fileName),
  minutes: column,
  days: column,
  heat: column,
  quality: column,
  /** 0 article, 1 video. */
  kind: column,
  /** Outlet number of the lead. */
  outlet: column,
  /** Topic numbers, in the article's order, without parents. */
  topics: columnOfLists,
  /** Reports of the event beside the lead, and distinct outlets of it, the lead's included. */
  reports: column,
  outlets: column,
  /**
   * Results of `countSources`: sources (NONE if unknown), copies, and who reports it, as an index
   * of `talks`.
   */
  sources: column,
  copies: column,
  talk: column,
});
export type ColumnFile = z.infer<typeof columnFileSchema>;
