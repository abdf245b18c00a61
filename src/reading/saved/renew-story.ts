import type { AddressFile, Story } from '#src/content/bundle/story-file.ts';
import { hasPassed } from '#src/content/time/has-passed.ts';
import type { SavedItem } from '../kinds/story-items.ts';
import type { DeviceStore } from '../store/device-store.ts';
import { forgetWithdrawn } from './forget-withdrawn.ts';

/** A story that the device keeps: its key, and the slug of the address that is asked for. */
export type KeptAddress = { readonly key: string; readonly slug: string };

/**
 * Brings what is kept of a story up to what is at its address now. Gives the slug that the address
 * leads to, if that is another: ask for its file, and call this again.
 */
export async function renewSaved(
  device: DeviceStore,
  { key, slug }: KeptAddress,
  found: AddressFile,
  now: Date,
): Promise<string | undefined> {
  switch (found.became) {
    case 'story':
      await renewStory(device, key, found.story, now);
      return undefined;
    case 'folded':
    case 'moved':
      return found.slug;
    case 'removed':
    case 'dropped':
      await forgetWithdrawn(device, slug, found.became, now);
      return undefined;
  }
}

/** Keeps a saved story as it is now; writes nothing that is the same. */
export async function renewStory(
  device: DeviceStore,
  key: string,
  story: Story,
  now: Date,
): Promise<void> {
  const [items, stories, checks] = await Promise.all([
    device.load('saved'),
    device.load('savedStory'),
    device.load('savedCheck'),
  ]);
  const item = items.get(key);
  if (!item) return;
  const isSame = JSON.stringify(stories.get(key)?.story) === JSON.stringify(story);
  const check = checks.get(key);
  await device.changeAll((add) => {
    if (item.slug !== story.slug || item.withdrawn !== undefined)
      add('saved', key, (before) => before && followed(before, story.slug));
    if (!isSame) add('savedStory', key, () => ({ story }));
    if (!(isSame && check?.whole) || hasPassed(RENEWED_MS, check.checked, now.getTime()))
      add('savedCheck', key, () => ({ checked: now.getTime(), whole: true }));
  });
}

/** Milliseconds after which a check is worth a write. */
const RENEWED_MS = 3_600_000;

/** The item of a story that has another slug now, or is there again. */
function followed(item: SavedItem, slug: string): SavedItem {
  const { withdrawn, dropped, also = [], ...own } = item;
  const earlier = [...new Set([...also, item.slug])].filter((each) => each !== slug && each !== '');
  return { ...own, slug, ...(earlier.length > 0 && { also: earlier }) };
}
