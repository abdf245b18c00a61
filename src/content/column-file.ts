import * as z from 'zod/mini';
import { fileName, format } from './bundle.ts';

/**
 * Every story as numbers, column-wise, newest first: story number n is at place n of each list. `minutes` (since
 * 1970-01-01T00:00Z) and `days` (since 1970-01-01 in the site's zone) hold the first story's value, then how much
 * earlier each story is than the one before it.
 */
export const columnFileSchema = z.object({
  format,
  /** Card files in column order, `CARDS_PER_FILE` stories each. */
  cardFiles: z.array(fileName),
  minutes: z.array(z.int()),
  days: z.array(z.int()),
  heat: z.array(z.int()),
  quality: z.array(z.int()),
  /** 0 article, 1 video. */
  kind: z.array(z.int()),
  /** Outlet number of the lead. */
  outlet: z.array(z.int()),
  /** Topic numbers, as the article lists them; parents are not added. */
  topics: z.array(z.array(z.int())),
  reports: z.array(z.int()),
  outlets: z.array(z.int()),
  /** What `countSources` gives: sources, copies, and who talks, as the place in `talks`. */
  sources: z.array(z.int()),
  copies: z.array(z.int()),
  talk: z.array(z.int()),
});
export type ColumnFile = z.infer<typeof columnFileSchema>;
