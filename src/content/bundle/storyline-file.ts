import * as z from 'zod/mini';
import {
  cardFields,
  count,
  day,
  format,
  mark,
  reportFields,
  storylineEntrySchema,
} from './bundle.ts';

/**
 * A story that continues another, or the reverse, and the words both share: the reason for the
 * link.
 */
const stepSchema = z.object({
  slug: z.string(),
  title: z.string(),
  lang: mark,
  time: reportFields.time,
  /** Name of the outlet that leads it. */
  outlet: z.string(),
  outletLang: mark,
  words: z.array(z.string()),
});
export type Step = z.infer<typeof stepSchema>;

/** A story's earlier and later ones, both in time order. */
export const storyLineSchema = z.object({
  before: z.array(stepSchema),
  after: z.array(stepSchema),
  /**
   * Its storyline, which has a page. `id` is the slug of its first story, `name` the words that all
   * its headlines share.
   */
  whole: z.optional(z.object({ id: z.string(), name: z.string(), lang: mark, stories: count })),
});
export type StoryLine = z.infer<typeof storyLineSchema>;

const memberSchema = z.object({
  ...reportFields,
  undated: cardFields.undated,
  slug: z.string(),
  day,
  reports: count,
  sources: cardFields.sources,
  talk: cardFields.talk,
  /** The one to which every other story of the line is linked. */
  hub: z.optional(z.literal(true)),
  /** What it shares with the hub; for the hub itself the name of the storyline. */
  words: z.array(z.string()),
});
export type StorylineMember = z.infer<typeof memberSchema>;

const storylineSchema = z.object({
  id: z.string(),
  name: z.string(),
  lang: mark,
  /** In time order, at least two. */
  stories: z.array(memberSchema),
});
export type Storyline = z.infer<typeof storylineSchema>;

export const movedSchema = z.object({
  /** What is at the new address. */
  of: z.enum(['storyline', 'story']),
  /** Its id, or a story's slug. */
  to: z.string(),
});

/**
 * What is at a published address `/storylines/<id>/`: a storyline with its page's data, or a
 * redirect to where its stories are now.
 */
export const storylineFileSchema = z.union([
  z.object({ format, became: z.literal('storyline'), storyline: storylineSchema }),
  z.object({ format, became: z.literal('moved'), ...movedSchema.shape }),
]);

/** Most storylines that the list names. */
export const LISTED_STORYLINES = 500;

/**
 * The storylines of the archive, the one with the newest story first, at most LISTED_STORYLINES of
 * `total`.
 */
export const storylineListSchema = z.object({
  format,
  total: count,
  storylines: z.array(storylineEntrySchema),
});
export type StorylineList = z.infer<typeof storylineListSchema>;

/** Every storyline by id, with the time of its last story, for making pages. */
export const storylinePagesSchema = z.object({
  format,
  pages: z.array(z.object({ id: z.string(), changed: reportFields.time })),
  /** Former addresses, and their targets. */
  moved: z.optional(z.array(z.object({ id: z.string(), ...movedSchema.shape }))),
});
export type MovedStoryline = NonNullable<z.infer<typeof storylinePagesSchema>['moved']>[number];
export type StorylinePage = z.infer<typeof storylinePagesSchema>['pages'][number];
