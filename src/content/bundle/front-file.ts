import * as z from 'zod/mini';
import { cardFields, cardSchema, count, day, format, storylineEntrySchema } from './bundle.ts';

/** An edition has the newest whole days until this many stories are reached, */
export const EDITION_STORIES = 12;
/** and no day that is this many days or more before the newest. */
export const EDITION_DAYS = 31;
/** Cards of an edition in the front file; of a larger edition the file says how many there are. */
export const EDITION_CARDS = 120;

/** Another story of the event of a card, told in one line below it. */
const sameEventSchema = z.object({
  slug: cardFields.slug,
  title: cardFields.title,
  lang: cardFields.lang,
  outlet: cardFields.outlet,
});

const editionCardSchema = z.extend(cardSchema, {
  /** Further stories of its event in this edition, which have no card. */
  also: z.optional(z.array(sameEventSchema)),
});
export type EditionCard = z.infer<typeof editionCardSchema>;

/** A day before the edition: its stories, and the most important of them. */
const earlierDaySchema = z.object({
  day,
  stories: count,
  slug: cardFields.slug,
  title: cardFields.title,
  lang: cardFields.lang,
  outlet: cardFields.outlet,
});
export type EarlierDay = z.infer<typeof earlierDaySchema>;

/**
 * The front page: the edition in the order of importance, one card for each event, pinned stories
 * first. Only the first cards have their excerpts, because no others show them.
 */
export const frontFileSchema = z.object({
  format,
  /** The first and the last day with stories of the edition; absent in an empty archive. */
  edition: z.optional(z.object({ from: day, to: day, stories: count })),
  cards: z.array(editionCardSchema),
  /** The newest of the other stories, newest first. */
  latest: z.array(cardSchema),
  /** Storylines whose last story is in the edition, the newest first. */
  storylines: z.array(storylineEntrySchema),
  /** Newest first. */
  earlier: z.array(earlierDaySchema),
});
export type FrontFile = z.infer<typeof frontFileSchema>;
