import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Filter, noFilter } from '#src/content/order/filter.ts';
import { withoutParts } from '#src/story-list/change-filter.ts';
import { culprits } from '#src/story-list/culprits.ts';
import { type FilterPart, filterParts } from '#src/story-list/filter-parts.ts';
import {
  archiveArbitrary,
  columnsOf,
  filterArbitrary,
  plainStory,
} from '#tests/support/archive-of-numbers.ts';
import { runs } from '#tests/support/few.ts';
import { forAll } from '#tests/support/for-all.ts';
import { naiveFilter } from '#tests/support/naive-feed.ts';

const archive = {
  topics: [{ slug: 'tech' }, { slug: 'ai', parent: 'tech' }, { slug: 'markets' }],
  outlets: ['a.example', 'b.example', 'c.example'],
  stories: [
    plainStory({ topics: ['ai'], outlet: 'a.example' }),
    plainStory({ topics: ['ai'], outlet: 'a.example', coverage: ['c.example'] }),
    plainStory({ topics: ['markets'], outlet: 'b.example', video: true }),
  ],
};
const { columns, index } = columnsOf(archive);
const found = (filter: Partial<Filter>) => culprits(columns, { ...noFilter, ...filter }, index);

describe('naming what leaves a feed empty', () => {
  test('names each condition that alone stands in the way, the one that costs most first', () => {
    expect(found({ topics: ['ai'], outlets: ['b.example'] })).toEqual([
      { drop: [{ of: 'outlets', key: 'b.example' }], stories: 2 },
      { drop: [{ of: 'topics', key: 'ai' }], stories: 1 },
    ]);
  });

  test('names a topic left out that hides what another asks for', () => {
    expect(found({ topics: ['ai'], notTopics: ['markets', 'tech'] })).toEqual([
      { drop: [{ of: 'notTopics', key: 'tech' }], stories: 2 },
    ]);
  });

  test('names outlets in the coverage: those chosen together, those left out one by one', () => {
    expect(found({ topics: ['markets'], withOutlets: ['a.example', 'c.example'] })).toEqual([
      { drop: [{ of: 'topics', key: 'markets' }], stories: 2 },
      {
        drop: [
          { of: 'withOutlets', key: 'a.example' },
          { of: 'withOutlets', key: 'c.example' },
        ],
        stories: 1,
      },
    ]);
    expect(found({ topics: ['ai'], notWithOutlets: ['a.example', 'c.example'] })).toEqual([
      { drop: [{ of: 'topics', key: 'ai' }], stories: 1 },
      { drop: [{ of: 'notWithOutlets', key: 'a.example' }], stories: 1 },
    ]);
  });

  test('names all topics chosen together, since dropping one of them brings nothing', () => {
    expect(found({ topics: ['ai', 'tech'], kind: 'video' })).toEqual([
      { drop: [{ of: 'kind', key: 'video' }], stories: 2 },
      {
        drop: [
          { of: 'topics', key: 'ai' },
          { of: 'topics', key: 'tech' },
        ],
        stories: 1,
      },
    ]);
  });

  test('names two where no single one helps', () => {
    expect(found({ kind: 'article', from: '2022-01-01', coverage: 'many' })).toEqual([
      {
        drop: [
          { of: 'from', key: '2022-01-01' },
          { of: 'coverage', key: 'many' },
        ],
        stories: 2,
      },
    ]);
  });

  test('names none when the feed holds something, and none in an empty archive', () => {
    expect(found({ topics: ['ai'] })).toEqual([]);
    const nothing = columnsOf({ ...archive, stories: [] });
    expect(culprits(nothing.columns, { ...noFilter, kind: 'video' }, nothing.index)).toEqual([]);
  });

  test('names what stands in the way of some stories, as if there were no others', () => {
    forAll(
      fc.property(archiveArbitrary, filterArbitrary, fc.nat(), (some, filter, mask) => {
        const made = columnsOf(some);
        const isAmong = (n: number) => (mask >> (n % 20)) % 2 === 1;
        const among = Uint8Array.from(some.stories, (_, n) => Number(isAmong(n)));
        const newestFirst = some.stories.toSorted((a, b) => b.minutes - a.minutes);
        const alone = columnsOf({ ...some, stories: newestFirst.filter((_, n) => isAmong(n)) });
        expect(culprits(made.columns, filter, made.index, among)).toEqual(
          culprits(alone.columns, filter, alone.index),
        );
      }),
      runs(60, 300),
    );
  });

  test('tells, for any archive and filter, the true count, and no smaller set would have done', () => {
    forAll(
      fc.property(archiveArbitrary, filterArbitrary, (some, filter) => {
        const made = columnsOf(some);
        const named = culprits(made.columns, filter, made.index);
        const held = (drop: readonly FilterPart[]) =>
          naiveFilter(some, withoutParts(filter, drop)).length;
        expect(named.length > 0).toBe(held([]) === 0 && some.stories.length > 0);
        expect(named.map(({ stories }) => stories)).toEqual(
          named.map(({ stories }) => stories).sort((a, b) => b - a),
        );
        for (const { drop, stories } of named) {
          expect(stories).toBe(held(drop));
          expect(stories).toBeGreaterThan(0);
          for (const part of drop) expect(held(drop.filter((other) => other !== part))).toBe(0);
        }
        if (named.every(({ drop }) => drop.length > 1)) return;
        // Where one part alone helps, every part that does is named.
        const helping = filterParts(filter).filter((part) => held([part]) > 0);
        expect(named.flatMap(({ drop }) => (drop.length === 1 ? drop : []))).toEqual(
          expect.arrayContaining(helping),
        );
      }),
      runs(60, 300),
    );
  });
});
