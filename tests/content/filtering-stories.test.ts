import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Filter, noFilter } from '#src/content/order/filter.ts';
import { filterStories } from '#src/story-list/filter-stories.ts';
import { knownFilter } from '#src/story-list/known-filter.ts';
import {
  archiveArbitrary,
  columnsOf,
  filterArbitrary,
  type PlainArchive,
  plainStory,
} from '#tests/support/archive-of-numbers.ts';
import { forAll } from '#tests/support/for-all.ts';
import { naiveFilter } from '#tests/support/naive-feed.ts';

const { minutes: noon } = plainStory();

const archive: PlainArchive = {
  topics: [
    { slug: 'tech' },
    { slug: 'ai', parent: 'tech' },
    { slug: 'vision', parent: 'ai' },
    { slug: 'markets' },
  ],
  outlets: ['a.example', 'b.example'],
  stories: [
    plainStory({
      minutes: noon + 2 * 1440,
      topics: ['vision'],
      outlet: 'a.example',
      coverage: ['b.example'],
      reports: 3,
      talk: 'many',
      sources: 4,
      copies: 1,
    }),
    plainStory({
      minutes: noon + 1440,
      topics: ['markets', 'ai'],
      outlet: 'b.example',
      video: true,
    }),
    plainStory({
      minutes: noon,
      topics: ['markets'],
      outlet: 'b.example',
      reports: 1,
      sources: -1,
      talk: 'self',
    }),
    plainStory({ minutes: noon - 1440, topics: ['tech'], outlet: 'a.example' }),
  ],
};
const { columns, index } = columnsOf(archive);
const held = (filter: Partial<Filter>) => [
  ...filterStories(columns, { ...noFilter, ...filter }, index),
];

describe('filtering stories', () => {
  test('holds every story without a filter', () => {
    expect(held({})).toEqual([0, 1, 2, 3]);
  });

  test.each<[string, Partial<Filter>, number[]]>([
    ['a topic with all below it', { topics: ['tech'] }, [0, 1, 3]],
    ['a topic in the middle', { topics: ['ai'] }, [0, 1]],
    ['any of two topics', { topics: ['markets', 'vision'] }, [0, 1, 2]],
    ['a topic left out with all below it', { notTopics: ['ai'] }, [2, 3]],
    ['a topic without one of those below it', { topics: ['tech'], notTopics: ['vision'] }, [1, 3]],
    ['an outlet', { outlets: ['b.example'] }, [1, 2]],
    ['an outlet left out', { notOutlets: ['b.example'] }, [0, 3]],
    ['an outlet anywhere in the coverage', { withOutlets: ['b.example'] }, [0, 1, 2]],
    [
      'any of two outlets anywhere',
      { withOutlets: ['a.example', 'b.example'], topics: ['tech'] },
      [0, 1, 3],
    ],
    ['an outlet left out of the coverage', { notWithOutlets: ['b.example'] }, [3]],
    [
      'an outlet in the coverage of stories that it does not lead',
      { withOutlets: ['b.example'], notOutlets: ['b.example'] },
      [0],
    ],
    [
      'an outlet with another in its coverage',
      { outlets: ['a.example'], withOutlets: ['b.example'] },
      [0],
    ],
    [
      'all of topic, outlet and kind',
      { topics: ['ai'], outlets: ['b.example'], kind: 'video' },
      [1],
    ],
    ['articles', { kind: 'article' }, [0, 2, 3]],
    ['the first day itself', { from: '2021-12-14' }, [0, 1]],
    ['the last day itself', { to: '2021-12-13' }, [2, 3]],
    ['one single day', { from: '2021-12-13', to: '2021-12-13' }, [2]],
    ['stories that stand alone', { coverage: 'single' }, [1, 3]],
    ['stories with coverage', { coverage: 'many' }, [0, 2]],
    ['stories of several outlets', { sources: 'many' }, [0]],
    ['stories of one outlet alone', { sources: '1' }, [1, 3]],
    ['stories of which a company’s own posts are all', { sources: 'self' }, [2]],
    ['stories of three independent sources or more', { independent: 'three' }, [0]],
    ['stories of one independent source', { independent: 'one' }, [1, 3]],
    ['stories of which nobody can tell how many', { independent: 'unknown' }, [2]],
    ['stories with a text told again', { copies: 'with' }, [0]],
    ['stories without one', { copies: 'none' }, [1, 2, 3]],
  ])('narrows to %s', (_, filter, expected) => {
    expect(held(filter)).toEqual(expected);
  });

  test('agrees with the rules written the slow way, for any archive and any filter', () => {
    forAll(
      fc.property(archiveArbitrary, filterArbitrary, (some, filter) => {
        const { columns: numbers, index: keys } = columnsOf(some);
        expect([...filterStories(numbers, filter, keys)]).toEqual(naiveFilter(some, filter));
      }),
    );
  });
});

describe('a filter from another archive', () => {
  test('loses what is not here, and says so', () => {
    const filter: Filter = {
      ...noFilter,
      topics: ['ai', 'gardening'],
      notTopics: ['__proto__'],
      notOutlets: ['c.example'],
      withOutlets: ['a.example', 'd.example'],
      kind: 'video',
    };
    const { filter: known, dropped } = knownFilter(filter, index);
    expect(known).toEqual({
      ...noFilter,
      topics: ['ai'],
      withOutlets: ['a.example'],
      kind: 'video',
    });
    expect(dropped).toEqual([
      { why: 'noSuchTopic', text: 'gardening' },
      { why: 'noSuchTopic', text: '__proto__' },
      { why: 'noSuchOutlet', text: 'c.example' },
      { why: 'noSuchOutlet', text: 'd.example' },
    ]);
  });

  test('is left as it is when everything in it is known', () => {
    const filter: Filter = {
      ...noFilter,
      topics: ['ai'],
      notOutlets: ['a.example'],
      from: '2021-12-13',
    };
    expect(knownFilter(filter, index)).toEqual({ filter, dropped: [] });
  });
});
