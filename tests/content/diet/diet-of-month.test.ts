import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Diet, dietOfMonth } from '#src/evidence/diet/diet-of-month.ts';
import { monthOfDay, type Opening, readerTime } from '#src/evidence/diet/story-opening.ts';
import {
  archiveArbitrary,
  columnsOf,
  type PlainArchive,
  plainStory,
} from '#tests/support/archive-of-numbers.ts';
import { forAll } from '#tests/support/for-all.ts';
import { inZone, opened, openingsArbitrary } from '#tests/support/openings.ts';

const moved = new Map([['old-name', 'ai']]);
type Clocks = { readonly [domain: string]: 'days' | 'hours' | 'shifted' };

function dietOf(
  openings: readonly Opening[],
  month: string,
  plain: PlainArchive,
  clocks: Clocks = {},
): Diet {
  const { columns } = columnsOf(plain);
  const outlets = plain.outlets.map((domain) => ({
    domain,
    clock: Object.hasOwn(clocks, domain) ? clocks[domain] : undefined,
  }));
  return dietOfMonth(openings, month, { columns, outlets, topics: plain.topics, moved });
}

const at = (time: string): number => Date.parse(time) / 60_000;
const few: PlainArchive = {
  topics: [{ slug: 'ai' }, { slug: 'chips' }],
  outlets: ['a.example', 'b.example'],
  stories: [
    plainStory({ minutes: at('2021-12-31T23:30:00Z'), topics: ['ai', 'chips'] }),
    plainStory({ minutes: at('2021-12-02T09:00:00Z'), outlet: 'b.example', video: true }),
    plainStory({ minutes: at('2021-11-30T09:00:00Z'), topics: ['ai'] }),
  ],
};

describe('a month of reading', () => {
  test('counts a story once, however often it was opened, and each opening by its hour', () => {
    inZone('UTC');
    const twice = ['2021-12-05T07:59:00.000Z', '2021-12-06T09:00:00.000Z'].map((time) =>
      opened(time, { topics: [{ slug: 'old-name', name: 'Old' }] }),
    );
    const diet = dietOf([...twice, opened('2022-01-01T00:00:00.000Z')], '2021-12', few);
    expect([diet.openings, diet.stories]).toEqual([2, 1]);
    expect(diet.offered).toEqual({ from: 'month', numbers: [0, 1] });
    expect(diet.outlets.rows).toEqual([
      { key: 'a.example', opened: 1, offered: 1 },
      { key: 'b.example', opened: 0, offered: 1 },
    ]);
    expect(diet.topics.rows).toEqual([
      { key: 'ai', opened: 1, offered: 1 },
      { key: 'chips', opened: 0, offered: 1 },
    ]);
    expect(diet.hours.rows.map((row) => [row.opened, row.offered])).toEqual([
      [0, 0],
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 1],
    ]);
  });

  test('has the outlet and topics that a story had when it was last opened', () => {
    const before = opened('2021-12-05T08:00:00.000Z', {
      outlet: { domain: 'b.example', name: 'B' },
    });
    const after = opened('2021-12-06T08:00:00.000Z');
    for (const openings of [
      [before, after],
      [after, before],
    ])
      expect(dietOf(openings, '2021-12', few).outlets.rows[0]).toEqual({
        key: 'a.example',
        opened: 1,
        offered: 1,
      });
  });

  test('is beside the whole archive where that has nothing of the month', () => {
    const diet = dietOf([opened('2026-11-05T08:00:00.000Z')], '2026-11', few);
    expect(diet.offered).toEqual({ from: 'archive', numbers: [0, 1, 2] });
  });

  test('leaves out hours of outlets whose times have none, or a wrong one', () => {
    for (const [clock, hourless] of [
      ['days', 1],
      ['shifted', 1],
      ['hours', 0],
    ] as const) {
      const diet = dietOf([], '2021-12', few, { 'b.example': clock });
      expect([diet.hourless, diet.hours.offered]).toEqual([hourless, 2 - hourless]);
    }
  });
});

/** Counted by asking for each name which stories have it. */
function naive(openings: readonly Opening[], month: string, plain: PlainArchive) {
  const mine = openings.filter((each) => monthOfDay(readerTime(each.at).day) === month);
  const last = (id: string) =>
    mine.filter((each) => each.id === id).reduce((a, b) => (b.at >= a.at ? b : a));
  const stories = [...new Set(mine.map(({ id }) => id))].map(last);
  const all = plain.stories;
  const inMonth = all.filter(({ minutes }) =>
    new Date(minutes * 60_000).toISOString().startsWith(month),
  );
  const offered = inMonth.length > 0 ? inMonth : all;
  const nameOf = (slug: string): string => moved.get(slug) ?? slug;
  return {
    stories: stories.length,
    outlet: (domain: string) => [
      stories.filter(({ outlet }) => outlet.domain === domain).length,
      offered.filter(({ outlet }) => outlet === domain).length,
    ],
    topic: (topic: string) => [
      stories.filter(({ topics }) => topics.some(({ slug }) => nameOf(slug) === topic)).length,
      offered.filter(({ topics }) => topics.includes(topic)).length,
    ],
    kind: (kind: string) => [
      stories.filter((story) => story.kind === kind).length,
      offered.filter(({ video }) => video === (kind === 'video')).length,
    ],
    hours: (band: number) => [
      mine.filter((each) => Math.floor(new Date(each.at).getHours() / 3) === band).length,
      offered.filter(
        ({ minutes }) => Math.floor(new Date(minutes * 60_000).getHours() / 3) === band,
      ).length,
    ],
    offered: offered.length,
    openings: mine.length,
  };
}

const sum = (rows: Diet['outlets']['rows'], of: 'opened' | 'offered'): number =>
  rows.reduce((all, row) => all + row[of], 0);

describe.for(['UTC', 'America/New_York', 'Pacific/Kiritimati'])('of any archive, in %s', (zone) => {
  test('is what a second count finds, and its parts add up', () => {
    inZone(zone);
    const months = fc.constantFrom('2020-12', '2021-01', '2021-02', '2021-03', '2021-04');
    forAll(
      fc.property(archiveArbitrary, openingsArbitrary, months, (plain, openings, month) => {
        const diet = dietOf(openings, month, plain);
        const again = naive(openings, month, plain);
        expect([diet.stories, diet.openings]).toEqual([again.stories, again.openings]);
        expect(diet.offered.numbers).toHaveLength(again.offered);
        for (const { key, ...row } of diet.outlets.rows)
          expect([row.opened, row.offered]).toEqual(again.outlet(key));
        for (const { key, ...row } of diet.topics.rows)
          expect([row.opened, row.offered]).toEqual(again.topic(key));
        for (const { key, ...row } of diet.kinds.rows)
          expect([row.opened, row.offered]).toEqual(again.kind(key));
        for (const { key, ...row } of diet.hours.rows)
          expect([row.opened, row.offered]).toEqual(again.hours(Number(key)));
        for (const part of [diet.outlets, diet.kinds]) {
          expect(sum(part.rows, 'opened')).toBe(again.stories);
          expect(sum(part.rows, 'offered')).toBe(again.offered);
        }
        expect(sum(diet.hours.rows, 'opened')).toBe(again.openings);
      }),
    );
  });
});
