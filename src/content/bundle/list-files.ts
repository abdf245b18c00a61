import * as z from 'zod/mini';
import { count, fileName, format, outletSchema, topicEntrySchema } from './bundle.ts';
import { clockSchema } from './clock-fault.ts';

/**
 * Every topic of the archive, by number; `moved` leads from slugs that topics had before to those
 * that they have now.
 */
export const topicFileSchema = z.object({
  format,
  topics: z.array(topicEntrySchema),
  moved: z.optional(z.array(z.object({ from: z.string(), to: z.string() }))),
});

/** An outlet of the archive. Its number, used in the columns, is its place in the full list. */
export const outletEntrySchema = z.object({
  ...outletSchema.shape,
  /** Stories it leads. */
  stories: count,
  /** Stories of others in whose coverage it stands. */
  appearances: count,
  /** Another outlet is called the same. */
  namesake: z.optional(z.literal(true)),
  /** How its times are coarse or wrong, where they are. */
  clock: z.optional(clockSchema),
});
export type OutletEntry = z.infer<typeof outletEntrySchema>;

/** `figures` is the file of what is measured of them, which only an outlet's own page needs. */
export const outletFileSchema = z.object({
  format,
  figures: fileName,
  outlets: z.array(outletEntrySchema),
});
