import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FeedQuery, noFilter, sorts } from '#src/content/filter.ts';
import { defaultFeed } from '#src/content/order.ts';
import { feedHref, feedSearch } from '#src/url/feed-href.ts';
import { parseFeedQuery } from '#src/url/feed-query.ts';
import { filterArbitrary } from '#tests/support/archive-of-numbers.ts';
import { forAll } from '#tests/support/for-all.ts';

const parse = (search: string) => parseFeedQuery(new URLSearchParams(search));

describe('the address of a feed', () => {
  it('is bare for the default feed', () => {
    expect(feedSearch(defaultFeed)).toBe('');
    expect(feedHref(defaultFeed)).toBe('/');
    expect(parse('')).toEqual({ query: defaultFeed, dropped: [] });
  });

  it('names everything that was chosen, in one order, without defaults', () => {
    const query: FeedQuery = {
      filter: {
        topics: ['web', 'ai'],
        notTopics: ['ipo'],
        outlets: ['zdnet.com'],
        notOutlets: ['b.example', 'a.example'],
        kind: 'video',
        from: '2021-01-01',
        to: '2021-12-31',
        coverage: 'many',
        sources: '1',
        copies: 'none',
      },
      sort: 'covered',
      byDay: true,
    };
    expect(feedHref(query)).toBe(
      '/?topic=ai&topic=web&not-topic=ipo&outlet=zdnet.com&not-outlet=a.example&not-outlet=b.example' +
        '&kind=video&from=2021-01-01&to=2021-12-31&coverage=many&sources=1&copies=none&sort=covered&group=day',
    );
  });

  it('groups as the order does unless it says otherwise', () => {
    expect(parse('?sort=quality').query.byDay).toBe(false);
    expect(parse('?sort=quality&group=day').query.byDay).toBe(true);
    expect(parse('?group=none').query).toEqual({ ...defaultFeed, byDay: false });
    expect(feedSearch({ ...defaultFeed, sort: 'quality', byDay: false })).toBe('?sort=quality');
  });

  it('reads back as it was written, for any feed', () => {
    const keys = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), { maxLength: 50 });
    const anyKeys = keys.map((list) => [...new Set(list)].filter((key) => !/[\p{Cc}\uFFFD]/u.test(key)).sort());
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
        const query: FeedQuery = { filter: { ...filter, topics: foreign, notTopics: [] }, sort, byDay };
        expect(parse(feedSearch(query))).toEqual({ query, dropped: [] });
      }),
    );
  });
});

const search = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.tuple(
        fc.constantFrom(
          'topic',
          'not-topic',
          'outlet',
          'not-outlet',
          'kind',
          'from',
          'to',
          'coverage',
          'sources',
          'copies',
          'sort',
          'group',
          'x',
          '%E0%A4%A',
        ),
        fc.oneof(
          fc.constantFrom(
            '',
            'ai',
            'video',
            '2021-02-31',
            '2021-02-03',
            '2020-01-01',
            'many',
            '1',
            'self',
            'with',
            'top',
            'day',
            'none',
            '%00',
            '%FF',
            '+',
          ),
          fc.string({ unit: 'binary' }),
        ),
      ),
      { maxLength: 90 },
    )
    .map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`),
);

describe('an address from anywhere', () => {
  it('never throws, and comes out in the one way a feed is written', () => {
    forAll(
      fc.property(search, (text) => {
        const { query } = parse(text);
        const canonical = feedSearch(query);
        const again = parse(canonical);
        expect(again).toEqual({ query, dropped: [] });
        expect(feedSearch(again.query)).toBe(canonical);
      }),
      { numRuns: 1000 },
    );
  });

  it.each<[string, string[]]>([
    ['sort=best', ['order “best” (no such order)']],
    ['sort=latest&sort=top', ['order “top” (only one at a time)']],
    ['group=week', ['grouping “week” (neither day nor none)']],
    ['kind=podcast', ['kind “podcast” (neither article nor video)']],
    ['coverage=0', ['coverage “0” (neither single nor many)']],
    ['sources=2', ['sources “2” (neither 1 nor self nor many)']],
    ['copies=all', ['copies “all” (neither with nor none)']],
    ['from=2021-02-31', ['first day “2021-02-31” (no such day)']],
    ['to=yesterday', ['last day “yesterday” (no such day)']],
    ['from=2021-05-01&to=2021-04-30', ['days from 2021-05-01 to 2021-04-30 (the last is before the first)']],
    ['topic=ai&not-topic=ai', ['left-out topic “ai” (it is also chosen)']],
    [`topic=${'a'.repeat(201)}`, [`topic “${'a'.repeat(40)}…” (damaged or too long)`]],
    ['topic=%E0%A4%A', ['topic “\uFFFD%A” (damaged or too long)']],
    ['outlet=a%00b', ['outlet “ab” (damaged or too long)']],
    ['colour=red', ['“colour” (not something the feed knows)']],
    ['to%E2%80%AEpic=ai', ['“topic” (not something the feed knows)']],
    ['__proto__=x&constructor=y', ['“__proto__” (not something the feed knows)', '“constructor” (not something the feed knows)']],
  ])('drops and names what cannot be read: %s', (text, dropped) => {
    expect(parse(text).dropped).toEqual(dropped);
  });

  it('keeps what can be read beside what cannot', () => {
    const { query } = parse('topic=ai&kind=podcast&from=2021-13-01&to=2021-12-31&sort=latest&sort=worst');
    expect(query).toEqual({ filter: { ...noFilter, topics: ['ai'], to: '2021-12-31' }, sort: 'latest', byDay: true });
  });

  it('takes an untouched form field and a repeated value for what they are', () => {
    expect(parse('topic=ai&topic=ai&from=&to=&kind=')).toEqual({
      query: { ...defaultFeed, filter: { ...noFilter, topics: ['ai'] } },
      dropped: [],
    });
  });

  it('takes fifty values of a list and no more', () => {
    const many = Array.from({ length: 63 }, (_, at) => `topic=t${at + 100}`).join('&');
    const { query, dropped } = parse(many);
    expect(query.filter.topics).toHaveLength(50);
    expect(dropped).toEqual(['topic: 13 more (at most 50 at once)']);
  });

  it('names eight faults and counts the rest', () => {
    const { dropped } = parse(Array.from({ length: 30 }, (_, at) => `p${at}=1`).join('&'));
    expect(dropped).toHaveLength(9);
    expect(dropped.at(-1)).toBe('and 22 more');
  });

  it('says nothing of what trackers hang on', () => {
    expect(parse('utm_source=x&UTM_Medium=y&fbclid=1&gclid=2&msclkid=3&mc_cid=4&igsh=5&ref=hn&sort=latest').dropped).toEqual([]);
  });

  it('reads a megabyte of nonsense in no time', () => {
    const start = performance.now();
    const { dropped } = parse(
      'topic=%FF&'.repeat(50_000) + Array.from({ length: 20_000 }, (_, at) => `outlet=${at}-%00`).join('&'),
    );
    expect(dropped.length).toBeLessThan(10);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
