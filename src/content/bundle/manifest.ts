import * as z from 'zod/mini';
import { zoneOffsetsSchema } from '../time/zone-offsets.ts';
import { count, fileName, format, instant, mark, topicEntrySchema } from './bundle.ts';

/** Topics in the manifest; the full list has its own file. */
export const MANIFEST_TOPICS = 24;

/** Files by status; all but `files` add up to `files`. */
export const fileCounts = {
  files: count,
  stories: count,
  folded: count,
  unpublished: count,
  removed: count,
  refused: count,
};

/** The site by `data/site.yaml`. */
const siteSchema = z.object({
  title: z.string(),
  /** Empty if the publisher wrote none: readers then get one in the interface's language. */
  description: z.string(),
  /** Of title and description. */
  lang: mark,
  /** The site's address with a trailing slash, if known. */
  address: z.optional(z.string()),
  /** BCP 47. */
  language: z.string(),
  /** IANA name, and its offsets from UTC, by which days begin and end. UTC has none. */
  timeZone: z.string(),
  offsets: z.optional(zoneOffsetsSchema),
  /** Search engines are asked to ignore the whole site. */
  noindex: z.optional(z.literal(true)),
  /** The site serves all pictures itself, or shows none; absent if they are at their own sites. */
  pictures: z.optional(z.enum(['keep', 'none'])),
  /**
   * Where the site works without a network; absent: on every host but the publisher's own machine.
   */
  offline: z.optional(z.enum(['everywhere', 'none'])),
  /** Address of the licence of the texts that the site itself publishes. */
  licence: z.optional(z.string()),
  /**
   * What the publisher adds to every page, of the shape in publisher-parts.ts. Not parsed here: no
   * first view has to load that shape.
   */
  publisher: z.optional(z.unknown()),
  /** Exports of coverage are files too; absent: a reader's browser makes them on request. */
  exports: z.optional(z.literal('files')),
  /** Stories without a picture have a text card for link previews; absent: they have the site's. */
  cards: z.optional(z.literal('stories')),
});
export type Site = z.infer<typeof siteSchema>;

export const manifestSchema = z.object({
  format,
  /** When the bundle was made: the only value in the output that depends on the clock. */
  built: instant,
  site: siteSchema,
  /** A publisher's preview: unpublished articles are shown and marked. */
  preview: z.boolean(),
  counts: z.object({
    ...fileCounts,
    /** Stories with coverage. */
    covered: count,
    reports: count,
    outlets: count,
    topics: count,
    storylines: count,
  }),
  /** Times of the newest and the oldest story; null in an empty archive. */
  newest: z.nullable(instant),
  oldest: z.nullable(instant),
  /** The topics with the most stories, at most MANIFEST_TOPICS, in the order of the full list. */
  topics: z.array(topicEntrySchema),
  files: z.object({
    front: fileName,
    /** The cards of the newest stories; absent in an empty archive. */
    latest: z.optional(fileName),
    columns: fileName,
    ids: fileName,
    topics: fileName,
    outlets: fileName,
    appearances: fileName,
    ledger: fileName,
    /** What a search asks for first. */
    search: fileName,
    /** The packs of the whole archive, and what else is read without a network. */
    archive: fileName,
    memory: z.optional(fileName),
    /** The feeds that the site imports; absent if it imports none. */
    feeds: z.optional(fileName),
  }),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** Stories for readers of this build; a preview includes unpublished ones. */
export const storiesShown = ({ counts, preview }: Pick<Manifest, 'counts' | 'preview'>): number =>
  counts.stories + (preview ? counts.unpublished : 0);

/** The share of stories without coverage from which on lists do not mention it. */
const MOST = 0.8;

export function isMostlySingle(manifest: Pick<Manifest, 'counts' | 'preview'>): boolean {
  const stories = storiesShown(manifest);
  return stories - manifest.counts.covered >= MOST * stories;
}
