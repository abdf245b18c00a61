import { describe, expect, test } from 'vitest';
import { undoLatest } from '#src/reading/acts/undo-act.ts';
import type { ReadItem } from '#src/reading/kinds/story-items.ts';
import { markByHand } from '#src/reading/marks/mark-by-hand.ts';
import { readMarks } from '#src/reading/marks/read-marks.ts';
import { newDevice, to } from '#tests/support/devices.ts';

const time = '2024-05-02T08:00:00Z';
const story = { id: 'aaaaaaaaaa', slug: 'flood', time };
const marks = (items: Readonly<Record<string, ReadItem>>, before?: string) =>
  readMarks(
    new Map(Object.entries(items)),
    before === undefined ? undefined : new Map([['all', { before: Date.parse(before) }]]),
  );

describe('a story is read', () => {
  test.each<[string, Readonly<Record<string, ReadItem>>]>([
    ['by its id, under whatever name', { aaaaaaaaaa: { slug: 'before', how: 'opened' } }],
    ['by its name, from before ids were kept', { 'slug:flood': { slug: 'flood', how: 'opened' } }],
    ['by its name, if its address changed', { bbbbbbbbbb: { slug: 'flood', how: 'hand' } }],
    ['by an earlier name', { bbbbbbbbbb: { slug: 'x', also: ['flood'], how: 'scrolled' } }],
  ])('%s', (_, items) => {
    expect(marks(items).isRead(story)).toBe(true);
  });

  test('not, if another is or if the reader says so', () => {
    expect(marks({}).isRead(story)).toBe(false);
    expect(marks({ bbbbbbbbbb: { slug: 'fire', how: 'opened' } }).isRead(story)).toBe(false);
    expect(marks({ aaaaaaaaaa: { slug: 'flood', how: 'unread' } }).isRead(story)).toBe(false);
  });

  test('if all before an instant are, unless its own item says something else', () => {
    expect(marks({}, '2024-05-02T08:00:01Z').isRead(story)).toBe(true);
    expect(marks({}, time).isRead(story)).toBe(false);
    const unread = { aaaaaaaaaa: { slug: 'flood', how: 'unread' } as const };
    expect(marks(unread, '2025-01-01T00:00:00Z').isRead(story)).toBe(false);
  });
});

test('a mark by hand is one act, and keeps what was known of the story', async () => {
  const tab = newDevice().tab();
  const flood = { ...story, title: 'Flood', lang: 'de' };
  const isRead = async () =>
    readMarks(await tab.load('read'), await tab.load('readBefore')).isRead(story);
  await tab.change('read', [
    ['slug:flood', to({ slug: 'flood', how: 'opened', reports: ['a', 'b'] })],
  ]);
  await markByHand(tab, flood, false);
  expect(await isRead()).toBe(false);
  expect([...(tab.peek('read') ?? [])]).toMatchObject([['slug:flood', { reports: ['a', 'b'] }]]);
  await markByHand(tab, flood, true);
  expect(await isRead()).toBe(true);
  expect([...(tab.peek('act')?.values() ?? [])]).toMatchObject([
    { what: 'markedUnread', name: 'Flood', lang: 'de' },
    { what: 'markedRead' },
  ]);
  await undoLatest(tab);
  expect(await isRead()).toBe(false);
});
