import type { Card } from '#src/content/bundle/bundle.ts';
import { parseInstant } from '#src/content/time/instant.ts';
import type { DeviceStore } from '../store/device-store.ts';
import { readMarks } from './read-marks.ts';

/** Keeps that a story was scrolled past, unless more is known of it. */
export async function keepScrolled(
  device: DeviceStore,
  story: Pick<Card, 'id' | 'slug' | 'title' | 'lang' | 'time'>,
): Promise<void> {
  const { id, slug, title, lang, time } = story;
  if (readMarks(await device.load('read'), undefined).find(story)) return;
  await device.change('read', [
    [id, (before) => before ?? { slug, how: 'scrolled', time: parseInstant(time), title, lang }],
  ]);
}
