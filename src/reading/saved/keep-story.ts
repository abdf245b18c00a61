import type { Card } from '#src/content/bundle/bundle.ts';
import type { Story } from '#src/content/bundle/story-file.ts';
import { doAct } from '../acts/do-act.ts';
import type { SavedItem } from '../kinds/story-items.ts';
import type { DeviceStore } from '../store/device-store.ts';
import { savedItems } from './saved-items.ts';

/** A story as a list has it, or whole. */
export type CardOrStory = Card | Story;

export const isWhole = (story: CardOrStory): story is Story => 'coverage' in story;

/**
 * Saves a story, or no longer, because the reader says so; an act that can be undone. Of a story
 * that is not whole here the card is kept until its file comes. Returns whether the device keeps
 * the change.
 */
export async function toggleSaved(device: DeviceStore, story: CardOrStory): Promise<boolean> {
  const items = await device.load('saved');
  const keys = savedItems(items)
    .keysOf(story)
    .filter((key) => items.get(key)?.withdrawn === undefined);
  return keys.length > 0
    ? await removeSaved(device, keys, story)
    : await keepStory(device, story, Date.now());
}

async function keepStory(device: DeviceStore, story: CardOrStory, now: number): Promise<boolean> {
  const { id, slug, title, lang } = story;
  return await doAct(device, { what: 'saved', name: title, lang }, (add, addBeside) => {
    add('saved', id, (before) => savedAgain(before) ?? { slug, since: now });
    addBeside('savedStory', id, () => ({ story }));
    addBeside('savedCheck', id, () => ({
      checked: isWhole(story) ? now : 0,
      whole: isWhole(story),
    }));

    /** The note on a story that was taken down and is there again stays. */
    function savedAgain(before: SavedItem | undefined): SavedItem | undefined {
      if (before?.withdrawn === undefined) return before;
      const { withdrawn, dropped, ...own } = before;
      return { ...own, slug };
    }
  });
}

/**
 * Removes saved stories by their keys; `words` name them. Their texts stay as long as the act can
 * be undone, see tidyStories().
 */
export const removeSaved = (
  device: DeviceStore,
  keys: readonly string[],
  { title, lang }: { readonly title?: string | undefined; readonly lang?: string | undefined },
): Promise<boolean> =>
  doAct(device, { what: 'unsaved', name: title, lang }, (add) => {
    for (const key of keys) add('saved', key, () => undefined);
  });
