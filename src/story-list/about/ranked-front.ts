import * as z from 'zod/mini';
import { type Card, cardFields } from '#src/content/bundle/bundle.ts';
import { toldClockSchema } from '#src/content/bundle/clock-fault.ts';
import { ownFiguresSchema } from '#src/content/bundle/rule-figures.ts';
import { heatAccountSchema } from '#src/content/coverage/heat.ts';
import { importedFeedsSchema } from '#src/content/feeds/imported-feed.ts';

/** Stories of the front page that the about page ranks as an example. */
const EXAMPLES = 5;

const rankedStorySchema = z.object({
  slug: cardFields.slug,
  title: cardFields.title,
  lang: cardFields.lang,
  day: cardFields.day,
  heat: cardFields.heat,
  sources: cardFields.sources,
  pinned: cardFields.pinned,
});
export type RankedStory = z.infer<typeof rankedStorySchema>;

/** What the about page shows beside the manifest; a prerendered page carries it. */
export const aboutPageSchema = z.object({
  front: z.array(rankedStorySchema),
  heat: heatAccountSchema,
  judged: z.optional(ownFiguresSchema),
  clocks: z.optional(z.array(toldClockSchema)),
  feeds: z.optional(importedFeedsSchema.shape.feeds),
});
export type AboutPage = z.infer<typeof aboutPageSchema>;

/** The first cards of the front page with what ranks them. */
export function rankFront(cards: readonly Card[]): RankedStory[] {
  return cards.slice(0, EXAMPLES).map(({ slug, title, lang, day, heat, sources, pinned }) => ({
    slug,
    title,
    lang,
    day,
    heat,
    sources,
    pinned,
  }));
}
