import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FeedQuery } from '#src/content/order/filter.ts';
import { defaultFeed } from '#src/content/order/order.ts';
import { sorts } from '#src/content/order/orders.ts';
import { feedHref, feedSearch } from '#src/url/feeds/feed-href.ts';
import { parseFeedQuery } from '#src/url/params/feed-query.ts';
import { filterArbitrary } from '#tests/support/archive-of-numbers.ts';
import { forAll } from '#tests/support/for-all.ts';

const parse = (search: string) => parseFeedQuery(new URLSearchParams(search));

describe('the address of a feed', () => {
  test('is bare for the default feed', () => {
    expect(feedSearch(defaultFeed)).toBe('');
    expect(feedHref(defaultFeed)).toBe('/latest/');
    expect(parse('')).toEqual({ query: defaultFeed, dropped: [] });
  });

  test('names everything that was chosen, in one order, without defaults', () => {
    const query: FeedQuery = {
      filter: {
        topics: ['web', 'ai'],
        notTopics: ['ipo'],
        outlets: ['zdnet.com'],
        notOutlets: ['b.example', 'a.example'],
        withOutlets: ['d.example', 'c.example'],
        notWithOutlets: ['e.example'],
        kind: 'video',
        from: '2021-01-01',
        to: '2021-12-31',
        coverage: 'many',
        sources: '1',
        independent: 'three',
        copies: 'none',
      },
      sort: 'covered',
      byDay: true,
    };
    expect(feedHref(query)).toBe(
      '/?topic=ai&topic=web&not-topic=ipo&outlet=zdnet.com&not-outlet=a.example&not-outlet=b.example' +
        '&with-outlet=c.example&with-outlet=d.example&not-with-outlet=e.example' +
        '&kind=video&from=2021-01-01&to=2021-12-31&coverage=many&sources=1&independent=three&copies=none&sort=covered&group=day',
    );
  });

  test('groups as the order does unless it says otherwise', () => {
    expect(parse('?sort=quality').query.byDay).toBe(false);
    expect(parse('?sort=quality&group=day').query.byDay).toBe(true);
    expect(parse('?group=none').query).toEqual({ ...defaultFeed, byDay: false });
    expect(feedSearch({ ...defaultFeed, sort: 'quality', byDay: false })).toBe('?sort=quality');
  });

  test('reads back as it was written, for any feed', () => {
    const keys = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), {
      maxLength: 50,
    });
    const anyKeys = keys.map((list) =>
      [...new Set(list)].filter((key) => !/[\p{Cc}\uFFFD]/u.test(key)).sort(),
    );
    const queries = fc.record({
      filter: filterArbitrary,
      foreign: anyKeys,
      sort: fc.constantFrom(...sorts),
      byDay: fc.boolean(),
    });
    forAll(
      fc.property(queries, ({ filter, foreign, sort, byDay }) => {
        const { from, to } = filter;
        fc.pre(from === undefined || to === undefined || from <= to);
        const query: FeedQuery = {
          filter: { ...filter, topics: foreign, notTopics: [] },
          sort,
          byDay,
        };
        expect(parse(feedSearch(query))).toEqual({ query, dropped: [] });
      }),
    );
  });
});
