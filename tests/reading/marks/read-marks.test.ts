import { describe, expect, test } from 'vitest';
import type { ReadItem } from '#src/reading/kinds/story-items.ts';
import { readMarks } from '#src/reading/marks/read-marks.ts';

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
