import * as z from 'zod/mini';

const named = { name: z.string(), lang: z.optional(z.string()) };

/**
 * A topic, an outlet or a storyline that is followed. Its key is `topic:` and the slug, `outlet:`
 * and the domain, or `storyline:` and its id. Saved searches are a kind of their own.
 */
export const followedSchema = z.object({
  ...named,
  since: z.number(),
  /** Publication of the newest story seen when it was last looked at; in ms since 1970. */
  newest: z.optional(z.number()),
});
export type FollowedItem = z.infer<typeof followedSchema>;

/**
 * What is not to be shown. Its key is `topic:` and the slug, `outlet:` and the domain, or `word:`
 * and the words as the search folds them; `name` is what was written.
 */
export const mutedSchema = z.object({
  ...named,
  since: z.number(),
  /** When it ends by itself, in milliseconds since 1970. */
  until: z.optional(z.number()),
});
export type MutedItem = z.infer<typeof mutedSchema>;
