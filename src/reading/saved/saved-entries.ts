import { cardSchema } from '#src/content/bundle/bundle.ts';
import { storySchema } from '#src/content/bundle/story-file.ts';
import type { SavedCard, SavedEntry } from '#src/content/saved/saved-entry.ts';
import type { SavedItem } from '../kinds/story-items.ts';
import type { KeptOf } from '../store/device-store.ts';

type Kept = {
  readonly saved: KeptOf<'saved'>;
  readonly stories: KeptOf<'savedStory'>;
};

/** The saved stories of a device. */
export const savedEntries = ({ saved, stories }: Kept): SavedEntry[] =>
  [...saved].map(([key, item]) => {
    const kept = stories.get(key);
    return { key, ...ownOf(item), ...(kept ? storyOf(kept) : { isWhole: false }) };
  });

const ownOf = ({ slug, since, note = '', tags = [], withdrawn, dropped }: SavedItem) => ({
  slug,
  since,
  note,
  tags,
  gone:
    withdrawn === undefined
      ? undefined
      : ({ day: withdrawn, why: dropped ? 'dropped' : 'removed' } as const),
});

type KeptStory = { readonly story: SavedCard | undefined; readonly isWhole: boolean };

/** Each is parsed once: a change of one note must not parse them all. */
const parsed = new WeakMap<object, KeptStory>();

function storyOf(kept: { readonly story: unknown }): KeptStory {
  const known = parsed.get(kept);
  if (known) return known;
  const whole = storySchema.safeParse(kept.story).data;
  const made: KeptStory = {
    story: whole ?? cardSchema.safeParse(kept.story).data,
    isWhole: whole !== undefined,
  };
  parsed.set(kept, made);
  return made;
}
