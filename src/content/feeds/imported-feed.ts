import * as z from 'zod/mini';
import { count, format, instant, linkSchema, mark } from '../bundle/bundle.ts';

/** Days without a new item after which a feed counts as silent. */
export const SILENT_DAYS = 7;

/**
 * Hours around a story's lead in which a report can join it, unless the publisher says otherwise.
 */
export const JOIN_HOURS_OF_FEEDS = 72;

/** A feed that the site imports, as the last import left it. */
const importedFeedSchema = z.object({
  name: z.string(),
  lang: mark,
  /** The site that it belongs to. */
  site: z.optional(linkSchema),
  /** When it was last read; absent if it never was. */
  heard: z.optional(instant),
  /** Items in its last document. */
  items: z.optional(count),
  /** The newest time of an item. */
  newest: z.optional(instant),
  /** It can be read, but has no items, or none of the last SILENT_DAYS before it was read. */
  silent: z.optional(z.literal(true)),
  /** Since when it cannot be read, and why: the import's own words, in English. */
  failing: z.optional(z.object({ since: instant, why: z.string() })),
});
export type ImportedFeed = z.infer<typeof importedFeedSchema>;

/** The site's feeds: those that fail first, then silent ones, each by name. */
export const importedFeedsSchema = z.object({ format, feeds: z.array(importedFeedSchema) });
