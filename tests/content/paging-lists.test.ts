import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noFilter } from '#src/content/order/filter.ts';
import { defaultFeed } from '#src/content/order/order.ts';
import { dayName } from '#src/content/time/day-number.ts';
import { listPages } from '#src/story-list/list-pages.ts';
import type { StoryList } from '#src/story-list/story-list.ts';
import {
  archiveArbitrary,
  MINUTES_PER_DAY,
  type PlainArchive,
  plainStory,
} from '#tests/support/archive-of-numbers.ts';
import { runs } from '#tests/support/few.ts';
import { forAll } from '#tests/support/for-all.ts';
import { listArchive } from '#tests/support/list-archive.ts';
import { naiveFilter, naiveOrder } from '#tests/support/naive-feed.ts';

/** Many stories in few days, topics and outlets, so that lists are longer than a page. */
const thousands = fc
  .tuple(archiveArbitrary, fc.integer({ min: 0, max: 3 }))
  .map(([archive, doublings]): PlainArchive => {
    let { stories } = archive;
    for (let turn = 0; turn < doublings; turn += 1) stories = [...stories, ...stories];
    return { ...archive, stories };
  });

/** Every list that the archive has. */
function listsOf({ stories, topics, outlets }: PlainArchive): StoryList[] {
  const days = new Set(
    stories.map(({ minutes }) => dayName(Math.floor(minutes / MINUTES_PER_DAY))),
  );
  return [
    { of: 'feed' },
    ...topics.map(({ slug }) => ({ of: 'topic', slug }) as const),
    ...outlets.map((domain) => ({ of: 'outlet', domain }) as const),
    ...[...days].map((day) => ({ of: 'day', day }) as const),
  ];
}

function naiveList(plain: PlainArchive, list: StoryList): number[] {
  const filter = {
    ...noFilter,
    ...(list.of === 'topic' && { topics: [list.slug] }),
    ...(list.of === 'outlet' && { outlets: [list.domain] }),
    ...(list.of === 'day' && { from: list.day, to: list.day }),
  };
  const { sort, byDay } =
    list.of === 'day' ? ({ sort: 'top', byDay: false } as const) : defaultFeed;
  return naiveOrder(plain, naiveFilter(plain, filter), sort, byDay);
}

describe('the pages of every list', () => {
  test('hold each of its stories once, in its order, and say where they stand in it', () => {
    forAll(
      fc.property(thousands, (plain) => {
        const archive = listArchive(plain);
        for (const list of listsOf(plain)) {
          const pages = listPages(archive, list);
          const all: number[] = [];
          for (let page = 1; page <= (pages?.count ?? 0); page += 1) {
            const { numbers, facts } = pages?.page(page) ?? {};
            expect(facts?.places.first).toBe(all.length);
            all.push(...(numbers ?? []));
          }
          const expected = naiveList(plain, list);
          expect(all).toEqual(expected);
          expect(pages?.page(1)?.facts.places.total).toBe(expected.length);
        }
      }),
      runs(20, 60),
    );
  });

  test('are full but for the last, and a day is one page however long', () => {
    forAll(
      fc.property(thousands, (plain) => {
        const archive = listArchive(plain);
        for (const list of listsOf(plain)) {
          const pages = listPages(archive, list);
          const sizes = Array.from(
            { length: pages?.count ?? 0 },
            (_, at) => pages?.page(at + 1)?.numbers.length ?? -1,
          );
          if (list.of === 'day') expect(sizes).toHaveLength(1);
          else
            expect(sizes.slice(0, -1)).toEqual([24, ...Array(sizes.length).fill(96)].slice(0, -2));
          expect(sizes.slice(1)).not.toContain(0);
          expect(pages?.page(sizes.length + 1)).toBeUndefined();
        }
      }),
      runs(20, 60),
    );
  });

  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2])(
    'are not there under the number %d',
    (page) => {
      const archive = listArchive({ stories: [plainStory()], topics: [], outlets: ['a.example'] });
      expect(listPages(archive, { of: 'feed' })?.page(page)).toBeUndefined();
    },
  );
});

describe('a list', () => {
  const family = [
    { slug: 'energy' },
    { slug: 'oil', parent: 'energy' },
    { slug: 'wells', parent: 'oil' },
    { slug: 'rail' },
  ];
  const archive = listArchive(
    {
      stories: [plainStory({ topics: ['oil'] }), plainStory({ minutes: 0, topics: ['wells'] })],
      topics: family,
      outlets: ['a.example', 'quiet.example'],
    },
    [[1], [1, 0]],
  );

  test('of a topic tells of the topic, the one above it and those right below it', () => {
    expect(
      listPages(archive, { of: 'topic', slug: 'oil' })
        ?.page(1)
        ?.facts.topics?.map(({ slug }) => slug),
    ).toEqual(['energy', 'oil', 'wells']);
  });

  test('of an outlet holds what it leads, whatever else it reported', () => {
    expect([
      ...(listPages(archive, { of: 'outlet', domain: 'a.example' })?.page(1)?.numbers ?? []),
    ]).toEqual([0, 1]);
  });

  test('of an outlet begins with what is measured of it, and with when its stories came, also where it lists those of others', () => {
    const many = listArchive(
      {
        stories: Array.from({ length: 30 }, () => plainStory()),
        topics: [],
        outlets: ['a.example'],
      },
      [[3]],
    );
    const measured = {
      follows: 1,
      lags: [2, 0, 0, 0, 0, 0],
      medianLag: null,
      qualities: [0, 30, 0, 0, 0, 0],
    };
    const pages = listPages(
      { ...many, figures: [measured] },
      { of: 'outlet', domain: 'a.example' },
    );
    const facts = {
      figures: measured,
      activity: { periods: [{ period: '2021-12', stories: 30 }], topics: [] },
    };
    expect(pages?.page(1)?.facts).toMatchObject(facts);
    expect(Object.keys(pages?.page(2)?.facts ?? {})).toEqual(['outlet', 'places']);
    const beside = listPages(
      { ...many, figures: [measured] },
      { of: 'appearances', domain: 'a.example' },
    )?.page(1);
    expect([...(beside?.numbers ?? [])]).toEqual([3]);
    expect(beside?.facts).toMatchObject(facts);
  });

  test('of an outlet that leads nothing holds the stories it also reported, in the order of every list', () => {
    const page = listPages(archive, { of: 'outlet', domain: 'quiet.example' })?.page(1);
    expect([...(page?.numbers ?? [])]).toEqual([0, 1]);
    expect(page?.facts.outlet?.domain).toBe('quiet.example');
  });

  test.each<StoryList>([
    { of: 'topic', slug: 'toString' },
    { of: 'outlet', domain: 'nowhere.example' },
    { of: 'day', day: '2021-02-30' },
    { of: 'day', day: 'today' },
  ])('that the archive cannot have (%j) has no pages', (list) => {
    expect(listPages(archive, list)).toBeUndefined();
  });

  test('without stories has one page, which is empty', () => {
    const pages = listPages(archive, { of: 'topic', slug: 'rail' });
    expect(pages?.count).toBe(1);
    expect(pages?.page(1)?.numbers).toHaveLength(0);
  });
});
