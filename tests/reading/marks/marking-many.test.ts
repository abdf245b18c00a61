import { expect, test } from 'vitest';
import { undoLatest } from '#src/reading/acts/undo-act.ts';
import { markByHand } from '#src/reading/marks/mark-by-hand.ts';
import { markMany, markOlder } from '#src/reading/marks/mark-many.ts';
import { readMarks } from '#src/reading/marks/read-marks.ts';
import type { DeviceStore } from '#src/reading/store/device-store.ts';
import { newDevice } from '#tests/support/devices.ts';
import { plainStory } from '#tests/support/stories.ts';

const day = (n: number) => `2024-05-0${n}T10:00:00Z`;
const stories = [1, 2, 3].map((n) => ({ id: `id-${n}`, time: Date.parse(day(n)) }));
const story = (n: number) => ({ ...plainStory(), id: `id-${n}`, slug: `slug-${n}`, time: day(n) });

const read = async (tab: DeviceStore): Promise<number[]> => {
  const marks = readMarks(await tab.load('read'), await tab.load('readBefore'));
  return [1, 2, 3].filter((n) => marks.isRead(story(n)));
};

test('many stories are one act, which leaves those alone that were read before', async () => {
  const tab = newDevice().tab();
  await markByHand(tab, story(2), true);
  await markMany(tab, stories);
  expect(await read(tab)).toEqual([1, 2, 3]);
  expect([...(await tab.load('act')).values()].at(-1)).toMatchObject({ count: 2 });
  await undoLatest(tab);
  expect(await read(tab)).toEqual([2]);
});

test('nothing to mark is no act', async () => {
  const tab = newDevice().tab();
  await markMany(tab, stories);
  await markMany(tab, stories);
  expect((await tab.load('act')).size).toBe(1);
});

test('everything older is read, but not the story itself nor what the reader marked as unread', async () => {
  const tab = newDevice().tab();
  await markByHand(tab, story(1), false);
  await markOlder(tab, story(3));
  expect(await read(tab)).toEqual([2]);
  await undoLatest(tab);
  expect(await read(tab)).toEqual([]);
});

test('an earlier instant takes nothing back', async () => {
  const tab = newDevice().tab();
  await markOlder(tab, story(3));
  await markOlder(tab, story(1));
  expect(await read(tab)).toEqual([1, 2]);
});

test('a story that a list marked by its id is found by its card, and marked as unread', async () => {
  const tab = newDevice().tab();
  await markMany(tab, stories);
  await markByHand(tab, story(2), false);
  expect(await read(tab)).toEqual([1, 3]);
});
