import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CarriedItems } from '#src/reading/carry/carried-kinds.ts';
import { followedOpml } from '#src/reading/carry/followed-opml.ts';
import { followedOutlines } from '#src/routes/device/carry/followed-outlines.ts';
import { itemsOfOpml } from '#src/routes/device/carry/take-opml.ts';
import { parseSearchQuery, searchHref } from '#src/url/params/search-query.ts';
import { parseXml, type XmlElement } from '#tests/support/xml-tree.ts';

const now = Date.parse('2026-11-27T10:00:00Z');
const site = 'https://news.example/sub/';

const written = (items: CarriedItems, at = site): string =>
  followedOpml('Our <News> & more', followedOutlines(items, at));

/** Any text without signs that XML 1.0 has no place for. */
const name = fc
  .string({ unit: 'binary', minLength: 1 })
  .map((text) =>
    text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '.'),
  );
const slug = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,12}[a-z0-9])?$/);
const followedKey = fc.oneof(
  slug.map((text) => `topic:${text}`),
  fc
    .oneof(slug, fc.constantFrom('opml.xml', 'münchen.example', 'a_b.example'))
    .map((text) => `outlet:${text}`),
  slug.map((text) => `storyline:${text}`),
);
const searchKey = fc
  .record({
    q: fc.string({ unit: 'binary', minLength: 1 }).map((text) => `x ${text}`),
    topic: fc.constantFrom('ai', 'rivers'),
    sort: fc.constantFrom('newest', 'fit'),
  })
  .map((params) => searchHref(parseSearchQuery(new URLSearchParams(params)).query));
const lang = fc.option(fc.constantFrom('de', 'ar'), { nil: undefined });

const all = fc.record({
  followed: fc.uniqueArray(
    fc.record({
      key: followedKey,
      at: fc.constant(now),
      value: fc.record({ name, lang, since: fc.constant(now) }),
    }),
    { selector: ({ key }) => key, maxLength: 6 },
  ),
  savedSearch: fc.uniqueArray(
    fc.record({ key: searchKey, at: fc.constant(now), value: fc.record({ name }) }),
    { selector: ({ key }) => key, maxLength: 4 },
  ),
});

const byKey = <Item extends { readonly key: string }>(items: readonly Item[] = []) =>
  [...items].sort((a, b) => (a.key < b.key ? -1 : 1));

test('what is followed comes back from its OPML, searches and storylines too', () => {
  fc.assert(
    fc.property(all, fc.constantFrom(site, 'http://localhost:4173/'), (items, at) => {
      const read = itemsOfOpml(written(items, at), { site: at, own: {}, now });
      if (read.fault) throw new Error(read.fault);
      expect(read.refused).toEqual([]);
      expect(byKey(read.carried.items.followed)).toEqual(byKey(items.followed));
      expect(byKey(read.carried.items.savedSearch)).toEqual(byKey(items.savedSearch));
    }),
    { numRuns: 300 },
  );
});

const one: CarriedItems = {
  followed: [
    { key: 'topic:ai', at: 1, value: { name: 'AI', since: 1 } },
    { key: 'storyline:s1', at: 1, value: { name: 'A line', since: 1 } },
    { key: 'outlet:x.example', at: 1, deleted: true },
  ],
  savedSearch: [{ key: '/search/?q=a+%26+b', at: 1, value: { name: 'a & b' } }],
};

const outlinesOf = ({ name: tag, attributes, children }: XmlElement): XmlElement['attributes'][] =>
  tag === 'outline' ? [attributes] : children.flatMap(outlinesOf);

test('is OPML 2.0 as another parser reads it: feeds are of type rss, the rest are links', () => {
  expect(outlinesOf(parseXml(written(one)))).toEqual([
    { type: 'link', text: 'A line', url: `${site}storylines/s1/` },
    {
      type: 'rss',
      text: 'AI',
      title: 'AI',
      htmlUrl: `${site}topics/ai/`,
      xmlUrl: `${site}topics/ai/feed.xml`,
    },
    { type: 'link', text: 'a & b', url: `${site}search/?q=a+%26+b` },
  ]);
});

describe('taken from a file', () => {
  const take = (text: string, own: CarriedItems = {}) => itemsOfOpml(text, { site, own, now });

  test('leaves what is followed already as it is', () => {
    const read = take(written(one), { followed: one.followed });
    if (read.fault) throw new Error(read.fault);
    expect(read.carried.items.followed).toEqual([]);
    expect(read.carried.items.savedSearch).toHaveLength(1);
  });

  test('of a feed reader: groups, other feeds of ours, types in capitals, foreign ones named', () => {
    const read = take(`<?xml version="1.0"?>
<opml version="1.0"><head/><body>
 <outline text="News">
  <outline type="RSS" text="AI" xmlUrl="${site}topics/ai/atom.xml"/>
  <outline text="Bikes" xmlUrl="${site}topics/bikes/feed.json" />
  <outline type="rss" text="Theirs" xmlUrl="https://other.example/feed.xml"/>
  <outline type="link" text="All" url="${site}search/"/>
  <outline type="link" text="Sly" url="https://news.example/usb/topics/ai/"/>
  <outline type="link" text="Sly" url="javascript:alert(1)"/>
 </outline>
 <!-- <outline type="rss" xmlUrl="${site}topics/no/feed.xml"/> -->
 <outline isComment="true" text="old"><outline xmlUrl="${site}topics/no/feed.xml"/></outline>
 <outline text="After" xmlUrl="${site}topics/after/feed.xml"/>
</body></opml>`);
    if (read.fault) throw new Error(read.fault);
    expect(read.carried.items.followed?.map(({ key }) => key)).toEqual([
      'topic:ai',
      'topic:bikes',
      'topic:after',
    ]);
    expect(read.refused).toEqual([
      { line: 6, place: 'https://other.example/feed.xml' },
      { line: 7, place: `${site}search/` },
      { line: 8, place: 'https://news.example/usb/topics/ai/' },
      { line: 9, place: 'javascript:alert(1)' },
    ]);
  });

  test.for([
    ['damaged', (text: string) => text.slice(0, -20)],
    ['damaged', (text: string) => text.slice(0, text.lastIndexOf('</opml>'))],
    ['foreign', () => '<rss version="2.0"><channel/></rss>'],
    ['foreign', () => '<!doctype html><p>x</p>'],
    ['foreign', () => '<'],
  ] as const)('a file that is %s is refused: %#', ([fault, change]) => {
    expect(take(change(written(one)))).toMatchObject({ fault });
  });
});
