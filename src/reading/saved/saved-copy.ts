import { type Story, storySchema } from '#src/content/bundle/story-file.ts';
import type { DeviceStore } from '../store/device-store.ts';

/** The whole story that is saved under a slug, or was; undefined if only its card is here. */
export async function savedCopy(device: DeviceStore, slug: string): Promise<Story | undefined> {
  const [saved, stories] = await Promise.all([device.load('saved'), device.load('savedStory')]);
  const found = [...saved].find(([, item]) => item.slug === slug || item.also?.includes(slug));
  return found && storySchema.safeParse(stories.get(found[0])?.story).data;
}
