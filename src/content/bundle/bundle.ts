import * as z from 'zod/mini';
import { imageSchema } from '../pictures/image.ts';

/**
 * The bundle: what the compiler writes and the reader reads. Both sides import these shapes. The
 * reader parses every file through them, so a file that was cut, swapped or written by another
 * version is an error. The files that no first view needs have shapes of their own; file-table.ts
 * is the table of all.
 */

/** Increase when a shape changes, so that an older page asks to be reloaded. */
export const FORMAT = 8;

/** The list of what is asked for first to read one story (`archive-list.ts`). */
export const ADDRESS_LIST = 'addresses.json';

/** Stories in one card file; the last file may have fewer. */
export const CARDS_PER_FILE = 64;

/**
 * Heat and quality in the columns for an article that has none (`heat: -1` in the files means the
 * same).
 */
export const NONE = -1;
/** Shared by several files: a day is `YYYY-MM-DD`, an instant UTC to the second. */
export const format = z.literal(FORMAT);
export const count = z.int().check(z.nonnegative());
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
export const instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/));
export const fileName = z.string().check(z.regex(/^[a-z]+[-/][0-9a-f]{8,64}\.json$/));

/**
 * A foreign address that passed `safeLink`; `host` is its ASCII host, shown beside every link out.
 */
export const linkSchema = z.object({
  href: z.string().check(z.regex(/^https?:\/\//)),
  host: z.string(),
});
export type Link = z.infer<typeof linkSchema>;

/**
 * The language of a foreign text, BCP 47, if it is not the site's: `und` if unknown, with the
 * script of its letters if that is written from right to left (`und-Arab`).
 */
export const mark = z.optional(z.string());

export const outletSchema = z.object({
  domain: z.string(),
  name: z.string(),
  lang: mark,
  logo: z.optional(imageSchema),
});
export type Outlet = z.infer<typeof outletSchema>;
const topicSchema = z.object({ slug: z.string(), name: z.string(), lang: mark });
export type Topic = z.infer<typeof topicSchema>;
const kindSchema = z.enum(['article', 'video']);
export type ReportKind = z.infer<typeof kindSchema>;
/** Fields of every report, leads included. */
export const reportFields = {
  title: z.string(),
  excerpt: z.string(),
  /** Of title and excerpt. */
  lang: mark,
  /** Publication, UTC, to the second. */
  time: instant,
  /**
   * The source gives a time more than a day after the build: shown as a date, sorted as the newest
   * known time.
   */
  future: z.optional(z.literal(true)),
  outlet: outletSchema,
  kind: kindSchema,
  /** The archive's own number, or null. */
  quality: z.nullable(z.int()),
};

/** Fields of every story. */
export const cardFields = {
  ...reportFields,
  /** The source gives no time: `time` is when the report was first seen. */
  undated: z.optional(z.literal(true)),
  slug: z.string(),
  /**
   * Made of the lead's own address: the same after a new name, and as a report of another story.
   */
  id: z.string(),
  /** The story's day, in the site's time zone. */
  day,
  heat: z.nullable(z.int()),
  topics: z.array(topicSchema),
  image: z.optional(imageSchema),
  /** Reports in the coverage, without the lead. */
  reports: count,
  /** Those of them that are background, if there are any. */
  background: z.optional(count),
  /** Reports of the event and their distinct outlets, the lead and its outlet included. */
  event: count,
  outlets: count,
  /**
   * Independent sources if several outlets report the event; otherwise, for a story with coverage,
   * who reports it.
   */
  sources: z.optional(count),
  talk: z.optional(z.enum(['1', 'self', 'unknown'])),
  /** Only in a publisher's preview: the article is not published. */
  unpublished: z.optional(z.literal(true)),
  /** The publisher puts it first on the front page. */
  pinned: z.optional(z.literal(true)),
};

export const cardSchema = z.object(cardFields);
export type Card = z.infer<typeof cardSchema>;
export const cardFileSchema = z.object({ format, cards: z.array(cardSchema) });
export type CardFile = z.infer<typeof cardFileSchema>;

/** A topic of the archive. Its number in the columns is its index in the full list. */
export const topicEntrySchema = z.object({
  slug: z.string(),
  name: z.string(),
  /** Of both names. */
  lang: mark,
  shortname: z.optional(z.string()),
  /** Slug of the parent topic. */
  parent: z.optional(z.string()),
  /** Stories of the topic or of any topic below it. */
  stories: count,
});
export type TopicEntry = z.infer<typeof topicEntrySchema>;

/** A storyline in a list of them. */
export const storylineEntrySchema = z.object({
  id: z.string(),
  name: z.string(),
  /** Of the name and the headline. */
  lang: mark,
  stories: count,
  /** Days of its first and its last story. */
  from: day,
  to: day,
  /** Headline of its last story. */
  latest: z.string(),
});
export type StorylineEntry = z.infer<typeof storylineEntrySchema>;
