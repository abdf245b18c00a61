import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choiceNames, choices } from '#src/content/order/choices.ts';
import type { ChoiceName } from '#src/content/order/facet-names.ts';
import { type Filter, noFilter } from '#src/content/order/filter.ts';
import { withoutParts, withPart } from '#src/story-list/change-filter.ts';
import { countFacets, type Facets } from '#src/story-list/facets.ts';
import { choiceParts, filterParts } from '#src/story-list/filter-parts.ts';
import {
  archiveArbitrary,
  columnsOf,
  filterArbitrary,
  plainStory,
} from '#tests/support/archive-of-numbers.ts';
import { forAll } from '#tests/support/for-all.ts';
import { naiveFilter } from '#tests/support/naive-feed.ts';

/** How many stories a feed holds, the slow way. */
const size = (...args: Parameters<typeof naiveFilter>) => naiveFilter(...args).length;

/** The counts of a facet by the value. */
const told = (facets: Facets, name: ChoiceName) =>
  Object.fromEntries(choices[name].keys.map((key, at) => [key, facets.choices.get(name)?.[at]]));

describe('counting every choice', () => {
  test('counts a topic for what is below it, once a story, under the other conditions only', () => {
    const archive = {
      topics: [{ slug: 'tech' }, { slug: 'ai', parent: 'tech' }, { slug: 'markets' }],
      outlets: ['a.example', 'b.example'],
      stories: [
        plainStory({ topics: ['tech', 'ai'], video: true }),
        plainStory({ topics: ['ai'], outlet: 'b.example' }),
        plainStory({ topics: ['markets'], reports: 2, coverage: ['b.example', 'a.example'] }),
      ],
    };
    const { columns, index } = columnsOf(archive);
    const facets = countFacets(columns, { ...noFilter, topics: ['ai'], kind: 'article' }, index);
    expect([...facets.topics]).toEqual([1, 1, 1]);
    expect([...facets.outlets]).toEqual([0, 1]);
    expect([...(facets.withOutlets ?? [])]).toEqual([0, 1]);
    expect(told(facets, 'kind')).toEqual({ article: 1, video: 1 });
    expect(told(facets, 'coverage')).toEqual({ single: 1, many: 0 });
    expect(told(facets, 'sources')).toEqual({ many: 0, 1: 1, self: 0, unknown: 0 });
    expect(told(facets, 'copies')).toEqual({ with: 0, none: 1 });
    expect(facets.months).toEqual([{ month: '2021-12', stories: 1 }]);
    expect(facets.stories).toBe(1);
  });

  test('counts an outlet once a story, whether it leads the story or is in its coverage', () => {
    const { columns, index } = columnsOf({
      topics: [],
      outlets: ['a.example', 'b.example', 'c.example'],
      stories: [
        plainStory({ coverage: ['b.example', 'a.example'] }),
        plainStory({ coverage: ['b.example'] }),
        plainStory({ outlet: 'b.example' }),
      ],
    });
    const counts = (filter: Partial<Filter>) => [
      ...(countFacets(columns, { ...noFilter, ...filter }, index).withOutlets ?? []),
    ];
    expect(counts({})).toEqual([2, 3, 0]);
    expect(counts({ outlets: ['b.example'] })).toEqual([0, 1, 0]);
    expect(counts({ withOutlets: ['a.example'] })).toEqual([2, 3, 0]);
    // With a.example left out, letting it in again brings two; b.example has one story left.
    expect(counts({ notWithOutlets: ['a.example'] })).toEqual([2, 1, 0]);
    // Both hide the first two stories, so neither alone brings them back.
    expect(counts({ notWithOutlets: ['a.example', 'b.example'] })).toEqual([0, 1, 0]);
  });

  test('has no such counts, and no such filter, until the outlets of all reports are loaded', () => {
    const { columns, index } = columnsOf({
      topics: [],
      outlets: ['a.example'],
      stories: [plainStory()],
    });
    const { reports: _, ...unloaded } = index;
    expect(countFacets(columns, noFilter, unloaded).withOutlets).toBeUndefined();
    expect(() =>
      countFacets(columns, { ...noFilter, withOutlets: ['a.example'] }, unloaded),
    ).toThrow('not loaded');
  });

  test('says, for any archive and filter, what the feed would hold with that choice in place of those of its facet', () => {
    forAll(
      fc.property(archiveArbitrary, filterArbitrary, (archive, filter) => {
        const { columns, index } = columnsOf(archive);
        const facets = countFacets(columns, filter, index);
        const without = (...facet: string[]) =>
          withoutParts(
            filter,
            filterParts(filter).filter(({ of }) => facet.includes(of)),
          );
        expect(facets.stories).toBe(size(archive, filter));
        for (const [slug, number] of index.topics) {
          expect(facets.topics[number]).toBe(
            size(archive, withPart(without('topics'), { of: 'topics', key: slug })),
          );
        }
        for (const [domain, number] of index.outlets) {
          const alone: Filter = { ...without('outlets', 'notOutlets'), outlets: [domain] };
          expect(facets.outlets[number]).toBe(size(archive, alone));
        }
        for (const [domain, number] of index.outlets) {
          expect(facets.withOutlets?.[number]).toBe(
            size(archive, withPart(without('withOutlets'), { of: 'withOutlets', key: domain })),
          );
        }
        for (const name of choiceNames)
          choiceParts(name).forEach((part, at) => {
            expect(facets.choices.get(name)?.[at]).toBe(size(archive, withPart(filter, part)));
          });
      }),
    );
  });

  test('counts months, newest first, whatever days are chosen', () => {
    forAll(
      fc.property(archiveArbitrary, filterArbitrary, (archive, filter) => {
        const { columns, index } = columnsOf(archive);
        const { months } = countFacets(columns, filter, index);
        const anyDay = withoutParts(
          filter,
          filterParts(filter).filter(({ of }) => of === 'from' || of === 'to'),
        );
        expect(months.map(({ month }) => month)).toEqual(
          months
            .map(({ month }) => month)
            .sort()
            .reverse(),
        );
        for (const { month, stories } of months) {
          expect(stories).toBeGreaterThan(0);
          expect(stories).toBe(
            size(archive, { ...anyDay, from: `${month}-01`, to: `${month}-31` }),
          );
        }
        expect(months.reduce((sum, { stories }) => sum + stories, 0)).toBe(size(archive, anyDay));
      }),
    );
  });
});
