import type { Card } from '#src/content/bundle/bundle.ts';
import { parseInstant } from '#src/content/time/instant.ts';
import { doAct } from '../acts/do-act.ts';
import type { DeviceStore } from '../store/device-store.ts';
import { readMarks } from './read-marks.ts';

type MarkedStory = Pick<Card, 'id' | 'slug' | 'title' | 'lang' | 'time'>;

/** Marks a story as read, or as not, because the reader says so; an act that can be undone. */
export async function markByHand(
  device: DeviceStore,
  story: MarkedStory,
  isRead: boolean,
): Promise<boolean> {
  const { slug, title, lang } = story;
  const found = readMarks(await device.load('read'), undefined).find(story);
  const words = { what: isRead ? 'markedRead' : 'markedUnread', name: title, lang } as const;
  return await doAct(device, words, (add) =>
    add('read', found?.[0] ?? story.id, (before) => ({
      slug,
      title,
      lang,
      time: parseInstant(story.time),
      ...before,
      how: isRead ? 'hand' : 'unread',
    })),
  );
}
