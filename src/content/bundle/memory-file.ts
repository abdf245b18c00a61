import * as z from 'zod/mini';
import { format, reportFields } from './bundle.ts';

const bySlug = z.tuple([z.string(), reportFields.time]);

/**
 * What the build remembers of those before it, as far as it differs from what the other files of
 * the bundle say. Pages are made with it, the reader never asks for it. The bundle has no such file
 * when there is nothing to say.
 */
export const memoryFileSchema = z.object({
  format,
  /** What the ids of feeds are made of, where the site was called otherwise at first. */
  site: z.optional(z.string()),
  /** Stories by slug whose text was changed after their publication, and when. */
  updated: z.array(bySlug),
  /**
   * Stories by slug that feeds call by another name than their original's address or, without one,
   * their tag.
   */
  ids: z.array(z.tuple([z.string(), z.string()])),
  /** Pages whose feeds have another time than that of their newest story. */
  feeds: z.array(bySlug),
  /** Slugs that stories had before, and those that they have now. */
  moved: z.array(z.tuple([z.string(), z.string()])),
});
export type MemoryFile = z.infer<typeof memoryFileSchema>;
