import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { droppedWords } from '#src/components/filters/dropped-words.ts';
import { noFilter } from '#src/content/order/filter.ts';
import { defaultFeed } from '#src/content/order/order.ts';
import { feedSearch } from '#src/url/feeds/feed-href.ts';
import { parseFeedQuery } from '#src/url/params/feed-query.ts';
import { runs } from '#tests/support/few.ts';
import { forAll } from '#tests/support/for-all.ts';
import { processorMs } from '#tests/support/processor-time.ts';

const parse = (search: string) => parseFeedQuery(new URLSearchParams(search));

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
          'with-outlet',
          'not-with-outlet',
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
  test('never throws, and comes out in the one way a feed is written', () => {
    forAll(
      fc.property(search, (text) => {
        const { query } = parse(text);
        const canonical = feedSearch(query);
        const again = parse(canonical);
        expect(again).toEqual({ query, dropped: [] });
        expect(feedSearch(again.query)).toBe(canonical);
      }),
      runs(200, 1000),
    );
  });

  test.each<[string, string[]]>([
    ['sort=best', ['“best” is not a sort order.']],
    ['sort=latest&sort=top', ['“top” is a second value where only one is allowed.']],
    ['group=week', ['“week” is not a way to group stories.']],
    ['kind=podcast', ['“podcast” is not a choice under “Type”.']],
    ['coverage=0', ['“0” is not a choice under “Coverage”.']],
    ['sources=2', ['“2” is not a choice under “Sources”.']],
    ['copies=all', ['“all” is not a choice under “Reprints”.']],
    ['from=2021-02-31', ['“2021-02-31” is not a date.']],
    ['to=yesterday', ['“yesterday” is not a date.']],
    [
      'from=2021-05-01&to=2021-04-30',
      ['The first date, 1 May 2021, is after the last, 30 Apr 2021.'],
    ],
    ['topic=ai&not-topic=ai', ['The topic “ai” cannot be both included and excluded.']],
    [`topic=${'a'.repeat(201)}`, [`The topic “${'a'.repeat(40)}…” is incomplete or too long.`]],
    ['topic=%E0%A4%A', ['The topic “\uFFFD%A” is incomplete or too long.']],
    ['with-outlet=a&not-with-outlet=a', ['The outlet “a” cannot be both included and excluded.']],
    [
      'topic=a%E2%80%AEb&not-topic=a%E2%80%AEb',
      ['The topic “ab” cannot be both included and excluded.'],
    ],
    ['with-outlet=a%00b', ['The outlet “ab” is incomplete or too long.']],
    ['outlet=a%00b', ['The outlet “ab” is incomplete or too long.']],
    ['colour=red', ['“colour” is an unknown option.']],
    ['to%E2%80%AEpic=ai', ['“topic” is an unknown option.']],
    [
      '__proto__=x&constructor=y',
      ['“__proto__” is an unknown option.', '“constructor” is an unknown option.'],
    ],
  ])('drops and names what cannot be read: %s', (text, dropped) => {
    expect(parse(text).dropped.map(droppedWords)).toEqual(dropped);
  });

  test('keeps what can be read beside what cannot', () => {
    const { query } = parse(
      'topic=ai&kind=podcast&from=2021-13-01&to=2021-12-31&sort=latest&sort=worst',
    );
    expect(query).toEqual({
      filter: { ...noFilter, topics: ['ai'], to: '2021-12-31' },
      sort: 'latest',
      byDay: true,
    });
  });

  test('takes an untouched form field and a repeated value for what they are', () => {
    expect(parse('topic=ai&topic=ai&from=&to=&kind=')).toEqual({
      query: { ...defaultFeed, filter: { ...noFilter, topics: ['ai'] } },
      dropped: [],
    });
  });

  test('takes fifty values of a list and no more', () => {
    const many = Array.from({ length: 63 }, (_, at) => `topic=t${at + 100}`).join('&');
    const { query, dropped } = parse(many);
    expect(query.filter.topics).toHaveLength(50);
    expect(dropped.map(droppedWords)).toEqual(['13 topics are over the limit of 50.']);
  });

  test('names eight faults and counts the rest', () => {
    const { dropped } = parse(Array.from({ length: 30 }, (_, at) => `p${at}=1`).join('&'));
    expect(dropped).toHaveLength(9);
    expect(dropped.map(droppedWords).at(-1)).toBe('22 more parts were ignored.');
  });

  test('says nothing of what trackers hang on', () => {
    expect(
      parse(
        'utm_source=x&UTM_Medium=y&fbclid=1&gclid=2&msclkid=3&mc_cid=4&igsh=5&ref=hn&sort=latest',
      ).dropped,
    ).toEqual([]);
  });

  test('reads a megabyte of nonsense in no time', () => {
    const nonsense =
      'topic=%FF&'.repeat(50_000) +
      Array.from({ length: 20_000 }, (_, at) => `outlet=${at}-%00`).join('&');
    const took = processorMs(() => expect(parse(nonsense).dropped.length).toBeLessThan(10));
    expect(took).toBeLessThan(2000);
  });
});
