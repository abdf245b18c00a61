import * as z from 'zod/mini';

/** How a story came to be read; `unread` is the reader's own word against all others. */
const readWays = ['opened', 'original', 'scrolled', 'hand', 'unread'] as const;

const slugs = {
  slug: z.string(),
  /** Other slugs that led to it on this device. */
  also: z.optional(z.array(z.string())),
};

/**
 * A story that was read. Its key is the story's id, so it stays read under another name and as a
 * report of another story; `slug:` and the slug for one of a time when ids were not kept.
 */
export const readSchema = z.object({
  ...slugs,
  how: z.enum(readWays),
  /** Publication, in milliseconds since 1970. */
  time: z.optional(z.number()),
  /** When it was last opened, in milliseconds since 1970. */
  opened: z.optional(z.number()),
  title: z.optional(z.string()),
  lang: z.optional(z.string()),
  /** Ids of its reports when it was last opened. */
  reports: z.optional(z.array(z.string())),
});
export type ReadItem = z.infer<typeof readSchema>;

/** Every story published before this instant counts as read, if its own item says nothing else. */
export const readBeforeSchema = z.object({ before: z.number() });

/** A story that was put aside. Its key is the story's id. */
export const savedSchema = z.object({
  ...slugs,
  /** When it was saved, in milliseconds since 1970. */
  since: z.number(),
  note: z.optional(z.string()),
  tags: z.optional(z.array(z.string())),
  /**
   * The day (`YYYY-MM-DD`) on which this device learned that the site has it no longer. `slug` is
   * then empty, because it says what the headline said.
   */
  withdrawn: z.optional(z.string()),
  /** The site dropped it after its time; its publisher did not take it down. */
  dropped: z.optional(z.literal(true)),
});
export type SavedItem = z.infer<typeof savedSchema>;

/**
 * The whole story of a saved item, under the same key, as the bundle had it. Whoever shows it
 * parses it: a later version of the site may have another shape.
 */
export const savedStorySchema = z.object({ story: z.unknown() });

/** What is known of the file of a saved story, under the same key. */
export const savedCheckSchema = z.object({
  /** When it was last asked for and came, in milliseconds since 1970; 0 for never. */
  checked: z.number(),
  /** Whether the whole story is kept, not only its card. */
  whole: z.boolean(),
});
export type SavedCheck = z.infer<typeof savedCheckSchema>;

/**
 * A story opened at a moment, for the reader's own account of their reading. Its key is the instant
 * in ISO 8601, a blank and the story's id, so that a day is a range of keys.
 */
export const visitSchema = z.object({
  slug: z.string(),
  title: z.string(),
  lang: z.optional(z.string()),
  outlet: z.object({ domain: z.string(), name: z.string() }),
  /** Slugs and names. */
  topics: z.array(z.object({ slug: z.string(), name: z.string() })),
  kind: z.enum(['article', 'video']),
  heat: z.nullable(z.number()),
});
export type Visit = z.infer<typeof visitSchema>;
