import * as z from 'zod/mini';
import { fileName, format } from './bundle.ts';

const areWhole = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every(Number.isSafeInteger);

/**
 * A column. Looked through in one loop: a million numbers with a schema each would hold the page
 * for a fifth of a second on a phone.
 */
const column = z.custom<number[]>(areWhole);

/**
 * Every story as numbers, column-wise, newest first: story number n is at place n of each list.
 * `minutes` (since 1970-01-01T00:00Z) and `days` (since 1970-01-01 in the site's zone) hold the
 * first story's value, then how much earlier each story is than the one before it.
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
  /** Topic numbers, as the article lists them; parents are not added. */
  topics: z.custom<number[][]>((value) => Array.isArray(value) && value.every(areWhole)),
  reports: column,
  outlets: column,
  /**
   * What `countSources` gives: sources (NONE where it cannot tell), copies, and who reports it, as
   * the place in `talks`.
   */
  sources: column,
  copies: column,
  talk: column,
});
export type ColumnFile = z.infer<typeof columnFileSchema>;
