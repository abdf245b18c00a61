import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countDays } from '#src/evidence/over-time/archive-days.ts';
import { type ListArchive, listPages } from '#src/story-list/list-pages.ts';
import { archiveArbitrary, columnsOf, plainStory } from '#tests/support/archive-of-numbers.ts';
import { forAll } from '#tests/support/for-all.ts';
import { listArchive } from '#tests/support/list-archive.ts';

describe('a day', () => {
  const at = (...days: string[]): ListArchive =>
    listArchive({
      stories: days.map((day) => plainStory({ minutes: Date.parse(`${day}T12:00:00Z`) / 60_000 })),
      topics: [],
      outlets: ['a.example'],
    });
  const beside = (archive: ListArchive, day: string) =>
    listPages(archive, { of: 'day', day })?.page(1)?.facts.days;

  test('knows the nearest days with stories, also when it has none itself', () => {
    const archive = at('2021-12-13', '2021-12-10', '2021-12-10', '2021-11-01');
    expect(beside(archive, '2021-12-10')).toEqual({ newer: '2021-12-13', older: '2021-11-01' });
    expect(beside(archive, '2021-12-11')).toEqual({ newer: '2021-12-13', older: '2021-12-10' });
    expect(beside(archive, '2021-12-13')).toEqual({ older: '2021-12-10' });
    expect(beside(archive, '1999-01-01')).toEqual({ newer: '2021-11-01' });
    expect(beside(at(), '2021-12-13')).toEqual({});
  });

  test('is counted once in the archive, newest first, and the counts add up to all stories', () => {
    expect(countDays(at('2021-12-13', '2021-12-10', '2021-12-10').columns).days).toEqual([
      { day: '2021-12-13', stories: 1 },
      { day: '2021-12-10', stories: 2 },
    ]);
    forAll(
      fc.property(archiveArbitrary, (plain) => {
        const { days } = countDays(columnsOf(plain).columns);
        expect(days.reduce((sum, { stories }) => sum + stories, 0)).toBe(plain.stories.length);
        expect(days.map(({ day }) => day)).toEqual(
          [...new Set(days.map(({ day }) => day))].sort().reverse(),
        );
      }),
    );
  });
});
