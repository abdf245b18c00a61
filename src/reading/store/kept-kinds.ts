import * as z from 'zod/mini';
import { type ActItem, actSchema } from '../kinds/act-items.ts';
import {
  type FollowedItem,
  followedSchema,
  type MutedItem,
  mutedSchema,
} from '../kinds/follow-items.ts';
import {
  type ReadItem,
  readBeforeSchema,
  readSchema,
  type SavedCheck,
  type SavedItem,
  savedCheckSchema,
  savedSchema,
  savedStorySchema,
  type Visit,
  visitSchema,
} from '../kinds/story-items.ts';

/** What this device keeps, by kind: the value of one item. */
export type KeptValues = {
  /** A name for a search. Its key is the address below the base, `/search/?q=…`. */
  readonly savedSearch: {
    readonly name: string;
    /** Publication of the newest story seen when it was last opened, in milliseconds since 1970. */
    readonly newest?: number | undefined;
  };
  /** Keys of a command, by its id; none switch its keys off. */
  readonly keyBinding: readonly string[];
  /** How often and when last (in milliseconds since 1970) an entry of the palette was chosen. */
  readonly paletteUse: { readonly count: number; readonly last: number };
  readonly read: ReadItem;
  /** One item, `all`. */
  readonly readBefore: { readonly before: number };
  readonly saved: SavedItem;
  readonly savedStory: { readonly story: unknown };
  readonly savedCheck: SavedCheck;
  readonly visit: Visit;
  readonly followed: FollowedItem;
  readonly muted: MutedItem;
  readonly act: ActItem;
};

export type KindName = keyof KeptValues;

/** The table of kinds: an item whose value does not fit is dropped, alone. */
export const keptKinds: { readonly [Kind in KindName]: z.ZodMiniType<KeptValues[Kind]> } = {
  savedSearch: z.object({ name: z.string(), newest: z.optional(z.number()) }),
  keyBinding: z.array(z.string()),
  paletteUse: z.object({ count: z.number(), last: z.number() }),
  read: readSchema,
  readBefore: readBeforeSchema,
  saved: savedSchema,
  savedStory: savedStorySchema,
  savedCheck: savedCheckSchema,
  visit: visitSchema,
  followed: followedSchema,
  muted: mutedSchema,
  act: actSchema,
};

export const isKindName = (name: string): name is KindName => Object.hasOwn(keptKinds, name);
export const kindNames: readonly KindName[] = Object.keys(keptKinds).filter(isKindName);
