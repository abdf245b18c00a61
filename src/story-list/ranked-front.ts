import * as z from 'zod/mini';
import { type Card, cardFields, count } from '#src/content/bundle/bundle.ts';
import { toldClockSchema } from '#src/content/bundle/clock-fault.ts';
import { ownFiguresSchema } from '#src/content/bundle/rule-figures.ts';
import { heatAccountSchema } from '#src/content/coverage/heat.ts';
import { HALF_LIFE_HOURS, topScore } from '#src/content/order/order-stories.ts';

/** Stories of the front page that the about page ranks as an example. */
const EXAMPLES = 5;

const rankedStorySchema = z.object({
  slug: cardFields.slug,
  title: cardFields.title,
  day: cardFields.day,
  heat: cardFields.heat,
  /** Whole minutes, as in the columns, between the story and the newest of the site. */
  ageMinutes: count,
});
export type RankedStory = z.infer<typeof rankedStorySchema>;

/** What the about page shows beside the manifest; a prerendered page carries it. */
export const aboutPageSchema = z.object({
  front: z.array(rankedStorySchema),
  heat: heatAccountSchema,
  judged: z.optional(ownFiguresSchema),
  clocks: z.optional(z.array(toldClockSchema)),
});
export type AboutPage = z.infer<typeof aboutPageSchema>;

const minutesOf = (time: string): number => Math.floor(Date.parse(time) / 60_000);

/**
 * The first cards of the front page with their ranking values. `newest` is the time of the newest
 * story, null without any.
 */
export function rankFront(cards: readonly Card[], newest: string | null): RankedStory[] {
  return cards.slice(0, EXAMPLES).map(({ slug, title, day, heat, time, future }) => ({
    slug,
    title,
    day,
    heat,
    // A story dated in the future counts as new.
    ageMinutes: future || newest === null ? 0 : minutesOf(newest) - minutesOf(time),
  }));
}

/**
 * A score of the order “top” in the two parts that readers subtract by hand, each to three
 * decimals.
 */
export type ScoreParts = { readonly heat: string; readonly age: string; readonly score: string };

/** The parts of a story’s score. Undefined without heat, which ranks last. */
export function scoreParts({
  heat,
  ageMinutes,
}: Pick<RankedStory, 'heat' | 'ageMinutes'>): ScoreParts | undefined {
  if (heat === null) return undefined;
  const [ofHeat, ofAge] = [topScore(heat, 0), ageMinutes / 60 / HALF_LIFE_HOURS].map((part) =>
    Math.round(part * 1000),
  );
  const [heatPart = 0, agePart = 0] = [ofHeat, ofAge];
  const say = (thousandths: number) => (thousandths / 1000).toFixed(3).replace('-', '−');
  return { heat: say(heatPart), age: say(agePart), score: say(heatPart - agePart) };
}
