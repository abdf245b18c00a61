import * as z from 'zod/mini';

/** What a reader did, for the words that tell it: `mine.did.<what>` in the messages. */
export const actNames = [
  'markedRead',
  'markedUnread',
  'markedOlder',
  'saved',
  'unsaved',
  'noted',
  'followed',
  'unfollowed',
  'muted',
  'unmuted',
  'erasedDay',
  'imported',
] as const;
export type ActName = (typeof actNames)[number];

/**
 * An act that can be undone. Its key is its instant in ISO 8601 with what keeps two acts of one
 * moment apart, so keys are in the order of time.
 */
export const actSchema = z.object({
  what: z.enum(actNames),
  /** The headline or name that it was about, with its language. */
  name: z.optional(z.string()),
  lang: z.optional(z.string()),
  /** Items that it changed, where they are to be counted. */
  count: z.optional(z.number()),
  /** Each item before it (absent: there was none), and a digest of it after. */
  parts: z.array(
    z.object({
      kind: z.string(),
      key: z.string(),
      before: z.optional(z.unknown()),
      after: z.optional(z.string()),
    }),
  ),
});
export type ActItem = z.infer<typeof actSchema>;

/** What was done, for the words that tell it. */
export type ActWords = Pick<ActItem, 'what' | 'name' | 'lang' | 'count'>;
