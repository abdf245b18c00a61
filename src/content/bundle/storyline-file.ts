import * as z from 'zod/mini';
import { cardFields, count, day, format, reportFields } from './bundle.ts';

/**
 * Another story that one continues, or that continues it, and the words both share: the reason why
 * they are linked.
 */
const stepSchema = z.object({
  slug: z.string(),
  title: z.string(),
  time: reportFields.time,
  /** Name of the outlet that leads it. */
  outlet: z.string(),
  words: z.array(z.string()),
});
export type Step = z.infer<typeof stepSchema>;

/** Where a story stands among those that continue each other; both lists in the order of time. */
export const storyLineSchema = z.object({
  before: z.array(stepSchema),
  after: z.array(stepSchema),
  /**
   * The storyline it is a part of, which has a page. `id` is the slug of its first story, `name`
   * the words that all its headlines share.
   */
  whole: z.optional(z.object({ id: z.string(), name: z.string(), stories: count })),
});
export type StoryLine = z.infer<typeof storyLineSchema>;

const memberSchema = z.object({
  ...reportFields,
  slug: z.string(),
  day,
  reports: count,
  sources: cardFields.sources,
  talk: cardFields.talk,
  /** The one that every other story of the line is linked to. */
  hub: z.optional(z.literal(true)),
  /** What it shares with the hub; of the hub itself what the storyline is named by. */
  words: z.array(z.string()),
});
export type StorylineMember = z.infer<typeof memberSchema>;

const storylineSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** In the order of time, at least two. */
  stories: z.array(memberSchema),
});
export type Storyline = z.infer<typeof storylineSchema>;

const movedSchema = z.object({
  /** What the address leads to. */
  of: z.enum(['storyline', 'story']),
  /** Its id or, of a story, its slug. */
  to: z.string(),
});

/**
 * What stands at an address `/storylines/<id>/` that was given out once: a storyline with all that
 * its page shows, or the way to where its stories are now.
 */
export const storylineFileSchema = z.union([
  z.object({ format, became: z.literal('storyline'), storyline: storylineSchema }),
  z.object({ format, became: z.literal('moved'), ...movedSchema.shape }),
]);

const storylineEntrySchema = z.object({
  id: z.string(),
  name: z.string(),
  stories: count,
  /** Days of its first and its last story. */
  from: day,
  to: day,
  /** Headline of its last story. */
  latest: z.string(),
});
export type StorylineEntry = z.infer<typeof storylineEntrySchema>;

/** Most storylines that the list names. */
export const LISTED_STORYLINES = 500;

/**
 * The storylines of the archive, the one that went on last first, at most LISTED_STORYLINES of
 * `total`.
 */
export const storylineListSchema = z.object({
  format,
  total: count,
  storylines: z.array(storylineEntrySchema),
});
export type StorylineList = z.infer<typeof storylineListSchema>;

/** Every storyline by its id, with the time of its last story, for those who make pages. */
export const storylinePagesSchema = z.object({
  format,
  pages: z.array(z.object({ id: z.string(), changed: reportFields.time })),
  /** Earlier addresses, and what each leads to. */
  moved: z.optional(z.array(z.object({ id: z.string(), ...movedSchema.shape }))),
});
export type MovedStoryline = NonNullable<z.infer<typeof storylinePagesSchema>['moved']>[number];
export type StorylinePage = z.infer<typeof storylinePagesSchema>['pages'][number];
