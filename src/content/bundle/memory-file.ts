import * as z from 'zod/mini';
import { format, reportFields } from './bundle.ts';

const bySlug = z.tuple([z.string(), reportFields.time]);

/**
 * What the build knows of earlier ones, as far as it differs from the other files of the bundle.
 * Used to make pages; the reader never requests it. Absent if it would be empty.
 */
export const memoryFileSchema = z.object({
  format,
  /** What the ids of feeds are made of, if the site's first title was another. */
  site: z.optional(z.string()),
  /** Stories by slug whose text was changed after publication, and when. */
  updated: z.array(bySlug),
  /**
   * Stories by slug whose id in feeds is neither their original's address nor, without one, their
   * tag.
   */
  ids: z.array(z.tuple([z.string(), z.string()])),
  /** Pages whose feeds have another time than their newest story. */
  feeds: z.array(bySlug),
  /** Former slugs of stories, and their present ones. */
  moved: z.array(z.tuple([z.string(), z.string()])),
});
export type MemoryFile = z.infer<typeof memoryFileSchema>;
