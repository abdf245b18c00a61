import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutTracking } from '#src/import/feeds/links/tracking-parameters.ts';
import { forAll } from '../../support/for-all.ts';
import { atom, entry, feedOf, item, itemOf, json, rss } from './written-documents.ts';

const addressOf = (xml: string): string | undefined => itemOf(rss(item(xml))).address;

describe('the address of an item', () => {
  test.each([
    [
      'absolute',
      '<link>https://site.example/a b?q=ö</link>',
      'https://site.example/a%20b?q=%C3%B6',
    ],
    ['with blanks around', '<link>\n https://site.example/a\n</link>', 'https://site.example/a'],
    [
      'in CDATA',
      '<link><![CDATA[https://site.example/?a=1&b=2]]></link>',
      'https://site.example/?a=1&b=2',
    ],
    [
      'escaped twice',
      '<link>https://site.example/?a=1&amp;amp;b=2</link>',
      'https://site.example/?a=1&b=2',
    ],
    [
      'not escaped',
      '<link>https://site.example/?a=1&copy=2&lt=3</link>',
      'https://site.example/?a=1&copy=2&lt=3',
    ],
    ['relative to the site', '<link>/a</link>', 'https://site.example/a'],
    ['without a scheme', '<link>//other.example/a</link>', 'https://other.example/a'],
    [
      'without scheme and slashes',
      '<link>www.other.example/a</link>',
      'https://www.other.example/a',
    ],
    ['written as in Atom', '<link href="/a"/>', 'https://site.example/a'],
    ['from Atom in RSS', '<atom:link rel="alternate" href="/a"/><link/>', 'https://site.example/a'],
    ['a guid', '<guid>https://site.example/a</guid>', 'https://site.example/a'],
    ['a guid that is none', '<guid isPermaLink="false">https://site.example/a</guid>', undefined],
    ['a guid that is a name', '<guid>a-17</guid>', undefined],
    [
      'behind FeedBurner',
      '<link>https://feeds.feedburner.com/~r/1</link><feedburner:origLink>https://site.example/a?utm_source=f</feedburner:origLink>',
      'https://site.example/a',
    ],
    [
      'with a bad one before',
      '<link>javascript:alert(1)</link><guid>https://site.example/a</guid>',
      'https://site.example/a',
    ],
    ['with credentials', '<link>https://me@site.example/a</link>', undefined],
    ['with credentials, relative', '<link>//me@site.example/a</link>', undefined],
    ['with backslashes', '<link>\\\\evil.example\\a</link>', undefined],
    ['data', '<link>data:text/html,x</link>', undefined],
  ])('%s', (_, xml, address) => {
    expect(addressOf(xml)).toBe(address);
  });

  test('by the base of the document, the feed and the entry (XML Base)', () => {
    const link = '<title>One</title><link href="a"/>';
    expect(itemOf(atom(entry(link))).address).toBe('https://site.example/a');
    expect(itemOf(atom(entry(link), ' xml:base="/blog/"')).address).toBe(
      'https://site.example/blog/a',
    );
    const inEntry = entry(link).replace('<entry', '<entry xml:base="2024/"');
    expect(itemOf(atom(inEntry, ' xml:base="/blog/"')).address).toBe(
      'https://site.example/blog/2024/a',
    );
    const inItem = item('<link>a</link>').replace('<item', '<item xml:base="/b/"');
    expect(itemOf(rss(inItem)).address).toBe('https://site.example/b/a');
  });

  test('by the address of the feed, if the feed has no site', () => {
    const document =
      '<rss version="2.0"><channel><item><title>x</title><link>a</link></item></channel></rss>';
    expect(itemOf(document).address).toBe('https://site.example/news/a');
  });

  test('an alternate page of Atom before other links; FeedBurner before both', () => {
    const links = `<title>One</title><link rel="replies" href="/r"/><link rel="alternate" type="application/pdf" href="/p"/>
      <link rel="alternate" type="text/html" href="/a"/>`;
    expect(itemOf(atom(entry(links))).address).toBe('https://site.example/a');
    const original = `${links}<feedburner:origLink xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0">https://o.example/a</feedburner:origLink>`;
    expect(itemOf(atom(entry(original))).address).toBe('https://o.example/a');
    expect(
      itemOf(atom(entry('<title>One</title><content src="/c" type="text/html"/>'))).address,
    ).toBe('https://site.example/c');
  });

  test('of JSON Feed: its page, then what it links to, then its id', () => {
    const one = { title: 'One', id: 'https://site.example/id', external_url: 'https://o.example/' };
    expect(
      itemOf(json([{ ...one, url: '/a' }], { home_page_url: 'https://site.example/' })).address,
    ).toBe('https://site.example/a');
    expect(itemOf(json([one])).address).toBe('https://o.example/');
    expect(itemOf(json([{ title: 'One', id: one.id }])).address).toBe(one.id);
  });
});

test('a fragment stays where several items share the page, or where it is the page', () => {
  const links = ['/live#1', '/live#2', '/a#comments', '/b', '/b#top', '/app#/a', '/c?x=1#y'];
  const { items } = feedOf(rss(links.map((link) => item(`<link>${link}</link>`)).join('')));
  expect(items.map(({ address }) => address?.slice('https://site.example'.length))).toEqual([
    '/live#1',
    '/live#2',
    '/a',
    '/b',
    '/b#top',
    '/app#/a',
    '/c?x=1',
  ]);
});

describe('tracking parameters', () => {
  test.each([
    ['https://a.example/?utm_source=rss&id=3&UTM_Medium=feed&fbclid=x', 'https://a.example/?id=3'],
    [
      'https://a.example/?id=%20a+b&gclid=1&x=%C3%B6&&y',
      'https://a.example/?id=%20a+b&x=%C3%B6&&y',
    ],
    ['https://a.example/a?mc_cid=1&mc_eid=2#part', 'https://a.example/a#part'],
    ['https://a.example/a#xtor=RSS-1', 'https://a.example/a'],
    ['https://a.example/a?igshid=1', 'https://a.example/a'],
    [
      'https://a.example/?ref=home&source=rss&campaign_id=7&utm=1',
      'https://a.example/?ref=home&source=rss&campaign_id=7&utm=1',
    ],
    ['https://a.example/?q=utm_source=x', 'https://a.example/?q=utm_source=x'],
    ['https://a.example/?', 'https://a.example/?'],
  ])('%s becomes %s', (before, after) => {
    expect(cutTracking(before)).toBe(after);
  });

  test('are cut from any address, and nothing else is changed', () => {
    const text = fc.stringMatching(/^[a-z0-9%+._~-]{0,8}$/);
    const name = fc.stringMatching(/^[a-z]{1,6}$/).map((each) => `${each}1`);
    const others = fc.tuple(name, text).map(([key, value]) => `${key}=${value}`);
    const trackers = fc
      .tuple(fc.constantFrom('utm_x', 'fbclid', 'GCLID', 'mc_eid', 'ref_src'), text)
      .map(([key, value]) => `${key}=${value}`);
    const parts = fc.array(fc.oneof(others, trackers), { minLength: 1, maxLength: 8 });
    forAll(
      fc.property(parts, (all) => {
        const kept = all.filter((part) => /^[a-z]+1=/.test(part));
        const expected = `https://a.example/x${kept.length > 0 ? '?' : ''}${kept.join('&')}`;
        expect(cutTracking(`https://a.example/x?${all.join('&')}`)).toBe(expected);
      }),
    );
  });
});
