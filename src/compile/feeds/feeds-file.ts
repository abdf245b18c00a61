import * as z from 'zod/mini';

/** Below a data folder: what the import remembers of each feed. The build reads it for /about/. */
export const FEEDS_FILE = 'import/feeds.json';
/** Increase when a shape below changes its meaning. */
export const FEEDS_FORMAT = 1;

const instant = z.string();

/** One feed, by its address as listed. */
const feedRecordSchema = z.strictObject({
  name: z.string(),
  /** The site that it belongs to. */
  site: z.optional(z.string()),
  /** Where it is now: permanently moved or, with `byPage`, named by the page at its address. */
  found: z.optional(z.string()),
  byPage: z.optional(z.literal(true)),
  etag: z.optional(z.string()),
  /** The header `Last-Modified`. */
  modified: z.optional(z.string()),
  /** The last good answer, an unchanged one too. */
  heard: z.optional(instant),
  /** Items in its last document. */
  items: z.optional(z.number()),
  /** The newest time of an item. */
  newest: z.optional(instant),
  /** Not to be asked before. */
  after: z.optional(instant),
  /**
   * What the feed asks for: minutes between two visits, hours (UTC) and days (0 is Sunday) without.
   */
  pause: z.optional(z.number()),
  skipHours: z.optional(z.array(z.number())),
  skipDays: z.optional(z.array(z.number())),
  /** Set while it cannot be read: since when, and what happened, for readers (English). */
  failing: z.optional(z.strictObject({ since: instant, why: z.string() })),
});
export type FeedRecord = z.infer<typeof feedRecordSchema>;

export const feedsFileSchema = z.strictObject({
  format: z.literal(FEEDS_FORMAT),
  feeds: z.record(z.string(), feedRecordSchema),
});

/** Stories that `keep:` dropped, by slug, with the day (YYYY-MM-DD); one record a line. */
export const DROPPED_FILE = 'import/dropped.json';
export const droppedFileSchema = z.strictObject({
  format: z.literal(1),
  dropped: z.record(z.string(), z.string()),
});

/**
 * `split:` of feeds.yaml, for the build: the key of a report's address (`addressKey`), and the
 * slugs of the stories to which it does not belong; without them, to none but its own.
 */
export const SPLITS_FILE = 'import/splits.json';
export const splitsFileSchema = z.strictObject({
  format: z.literal(1),
  splits: z.record(z.string(), z.strictObject({ from: z.optional(z.array(z.string())) })),
});
export type SplitRecord = z.infer<typeof splitsFileSchema>['splits'][string];
