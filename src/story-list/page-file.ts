import * as z from 'zod/mini';
import { cardFileSchema, count, day } from '#src/content/bundle/bundle.ts';
import { outletEntrySchema, topicFileSchema } from '#src/content/bundle/list-files.ts';
import { outletFiguresSchema } from '#src/content/bundle/outlet-measures.ts';
import { outletActivitySchema } from '#src/evidence/over-time/outlet-activity.ts';

/**
 * The first choices of each filter with their stories in the whole archive, for a page that shows
 * its filters before the archive is loaded.
 */
const countedFiltersSchema = z.object({
  topics: topicFileSchema.shape.topics,
  outlets: z.array(outletEntrySchema),
  /** Further topics and outlets, which the archive has. */
  later: z.object({ topics: count, outlets: count }),
  /** Of each facet with a few values, by the place of the value among its keys. */
  choices: z.record(z.string(), z.array(count)),
  /** Months (`YYYY-MM`) with stories, newest first. */
  months: z.array(z.object({ month: z.string(), stories: count })),
});
export type CountedFilters = z.infer<typeof countedFiltersSchema>;

/**
 * One page of a list with all its data, so that it can be made, and can start in a browser, without
 * the archive. It is no file of the bundle: a prerendered page carries its own.
 */
export const pageFileSchema = z.object({
  cards: cardFileSchema.shape.cards,
  /** Index in the list of the page's first story, and the number of stories in the list. */
  places: z.object({ first: count, total: count }),
  /** On pages of a topic: the topic, its parent, and its children. */
  topics: z.optional(topicFileSchema.shape.topics),
  /** On pages of an outlet. */
  outlet: z.optional(outletEntrySchema),
  /**
   * On the first page of an outlet's list: its figures, and the topics and times of its stories.
   */
  figures: z.optional(outletFiguresSchema),
  activity: z.optional(outletActivitySchema),
  /** On the first page of the feed. */
  filters: z.optional(countedFiltersSchema),
  /** On a day's page: the nearest days with stories. */
  days: z.optional(z.object({ newer: z.optional(day), older: z.optional(day) })),
});
export type PageFile = z.infer<typeof pageFileSchema>;
