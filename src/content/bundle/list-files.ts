import * as z from 'zod/mini';
import { count, fileName, format, outletSchema, topicEntrySchema } from './bundle.ts';
import { clockSchema } from './clock-fault.ts';

/** Every topic of the archive, by number; `moved` maps former slugs of topics to present ones. */
export const topicFileSchema = z.object({
  format,
  topics: z.array(topicEntrySchema),
  moved: z.optional(z.array(z.object({ from: z.string(), to: z.string() }))),
});

/** An outlet of the archive. Its number in the columns is its index in the full list. */
export const outletEntrySchema = z.object({
  ...outletSchema.shape,
  /** Stories it leads. */
  stories: count,
  /** Stories of others that have it in their coverage. */
  appearances: count,
  /** Another outlet has the same name. */
  namesake: z.optional(z.literal(true)),
  /** How its times are unreliable, if they are. */
  clock: z.optional(clockSchema),
});
export type OutletEntry = z.infer<typeof outletEntrySchema>;

/** `figures` is the file of outlets' figures, which only an outlet's own page needs. */
export const outletFileSchema = z.object({
  format,
  figures: fileName,
  outlets: z.array(outletEntrySchema),
});
