import type { Card } from '#src/content/bundle/bundle.ts';
import { parseInstant } from '#src/content/time/instant.ts';
import { doAct } from '../acts/do-act.ts';
import type { DeviceStore } from '../store/device-store.ts';
import { readMarks } from './read-marks.ts';

/** A story as a list knows it: a slug only where its card is there. */
export type ListedStory = {
  readonly id: string;
  readonly slug?: string | undefined;
  /** Publication, in milliseconds since 1970. */
  readonly time: number;
};

/** Marks those of the stories as read that are not; one act, which can be undone. */
export async function markMany(
  device: DeviceStore,
  stories: readonly ListedStory[],
): Promise<boolean> {
  const marks = readMarks(await device.load('read'), await device.load('readBefore'));
  const unread = stories.filter(({ id, time }) => !marks.isReadId(id, time));
  return await doAct(device, { what: 'markedRead', count: unread.length }, (add) => {
    for (const { id, slug, time } of unread)
      add('read', id, (before) => ({
        ...(slug !== undefined && { slug }),
        time,
        ...before,
        how: 'hand',
      }));
  });
}

/** Marks every story that was published before this one as read; an act that can be undone. */
export function markOlder(
  device: DeviceStore,
  { time, title, lang }: Pick<Card, 'time' | 'title' | 'lang'>,
): Promise<boolean> {
  const limit = parseInstant(time) ?? 0;
  return doAct(device, { what: 'markedOlder', name: title, lang }, (add) =>
    add('readBefore', 'all', (was) => ({ before: Math.max(limit, was?.before ?? limit) })),
  );
}
