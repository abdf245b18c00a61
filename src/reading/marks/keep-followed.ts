import type { Card } from '#src/content/bundle/bundle.ts';
import { parseInstant } from '#src/content/time/instant.ts';
import type { DeviceStore } from '../store/device-store.ts';
import { readMarks } from './read-marks.ts';

type FollowedStory = Pick<Card, 'id' | 'slug' | 'title' | 'lang'> & {
  readonly time?: string | undefined;
};

/** Keeps that the original of a story was followed. */
export async function keepFollowed(device: DeviceStore, story: FollowedStory): Promise<void> {
  const { id, slug, title, lang, time } = story;
  const found = readMarks(await device.load('read'), undefined).find(story);
  await device.change('read', [
    [
      found?.[0] ?? id,
      (before) => ({
        slug,
        title,
        lang,
        ...(time !== undefined && { time: parseInstant(time) }),
        ...before,
        how: 'original',
      }),
    ],
  ]);
}
