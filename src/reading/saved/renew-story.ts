import type { AddressFile, Story } from '#src/content/bundle/story-file.ts';
import type { SavedItem } from '../kinds/story-items.ts';
import type { DeviceStore } from '../store/device-store.ts';
import { forgetWithdrawn } from './forget-withdrawn.ts';

/**
 * Brings what is saved under a key up to what is at its address now. Gives the slug that the
 * address leads to, if that is another: ask for its file, and call this again.
 */
export async function renewSaved(
  device: DeviceStore,
  key: string,
  found: AddressFile,
  now: Date,
): Promise<string | undefined> {
  const item = (await device.load('saved')).get(key);
  if (!item) return undefined;
  switch (found.became) {
    case 'story':
      await renewStory(device, key, found.story, now);
      return undefined;
    case 'folded':
    case 'moved':
      return found.slug;
    case 'removed':
    case 'dropped':
      await forgetWithdrawn(device, item.slug, found.became, now);
      return undefined;
  }
}

/** Keeps a story as it is now; writes nothing that is the same. */
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
  const isSame = JSON.stringify(stories.get(key)?.story) === JSON.stringify(story);
  const check = checks.get(key);
  const item = items.get(key);
  await device.changeAll((add) => {
    if (item && (item.slug !== story.slug || item.withdrawn !== undefined))
      add('saved', key, (before) => before && followed(before, story.slug));
    if (!isSame) add('savedStory', key, () => ({ story }));
    if (!(isSame && check?.whole) || now.getTime() - check.checked > RENEWED_MS)
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
