import { describe, expect, test } from 'vitest';
import { readFeed } from '#src/import/feeds/read-feed.ts';
import { atom, entry, feedOf, item, itemOf, json, ORIGIN, rss } from './written-documents.ts';

const read = (document: string, type = '') => readFeed(document, { ...ORIGIN, type });

describe('a document that is no feed', () => {
  test.each([
    ['', 'the document is empty'],
    [' \n', 'the document is empty'],
    ['Not found', 'neither a feed nor a web page'],
    ['<opml version="2.0"><body><outline/></body></opml>', 'neither a feed nor a web page'],
    [
      '<urlset><url><loc>https://site.example/</loc></url></urlset>',
      'neither a feed nor a web page',
    ],
    ['{"error":"not found"}', 'JSON that is no JSON Feed, or is cut off'],
    ['[1, 2', 'JSON that is no JSON Feed, or is cut off'],
    ['"rss"', 'neither a feed nor a web page'],
  ])('%j fails', (document, detail) => {
    expect(read(document)).toEqual({ kind: 'failed', detail });
  });

  test.each([
    ['<!DOCTYPE html><title>Moved</title>', ''],
    ['<html><body><rss version="2.0"><channel><item><title>x</title></item></channel></rss>', ''],
    ['Please sign in', 'text/html; charset=utf-8'],
  ])('%j of type %j is a page', (document, type) => {
    expect(read(document, type)).toEqual({ kind: 'page', feeds: [] });
  });
});

describe('a feed that is cut off', () => {
  const whole = rss(
    ['One', 'Two', 'Three'].map((title) => item(`<title>${title}</title>`)).join(''),
  );
  const cutAt = (text: string): string => whole.slice(0, whole.indexOf(text));

  test.each([
    ['in a text', cutAt('ree</title>'), 2],
    ['in a tag', `${cutAt('<item><title>Three')}<item><ti`, 2],
    ['between items', cutAt('<item><title>Two'), 1],
    ['after the items', cutAt('</channel>'), 3],
    ['in CDATA', `${cutAt('<item><title>Three')}<item><title><![CDATA[Th`, 2],
    ['in a comment', `${cutAt('<item><title>Three')}<!-- <item>`, 2],
  ])('%s gives its whole items, and says so', (_, document, items) => {
    const titles = ['One', 'Two', 'Three'].slice(0, items).map((title) => ({ title }));
    const few = items === 1 ? '1 whole item was' : `${items} whole items were`;
    expect(read(document)).toMatchObject({
      kind: 'feed',
      feed: { title: 'Site', items: titles },
      warnings: [`the feed is cut off; its ${few} read`],
    });
  });

  test('fails before its first item ends, and fails as JSON', () => {
    expect(read(cutAt('</title></item><item><title>Two'))).toEqual({
      kind: 'failed',
      detail: 'the feed is cut off before its first item ends',
    });
    expect(read(json([{ title: 'One' }]).slice(0, -3))).toMatchObject({ kind: 'failed' });
  });

  test('is not one that forgets to close an item', () => {
    const { items } = feedOf(rss('<item><title>One</title><link>/1</link>'));
    expect(items).toMatchObject([{ title: 'One', address: 'https://site.example/1' }]);
  });
});

describe('limits', () => {
  test('entities of a DOCTYPE are not expanded', () => {
    const bomb =
      '<!ENTITY a "boom"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">';
    const document = rss(item('<title>One &b; two &c; three &amp; four</title>'));
    const found = itemOf(document.replace('<rss', `<!DOCTYPE rss [${bomb}]><rss`));
    expect(found.title).toBe('One &b; two &c; three & four');
  });

  test('64 elements inside each other are read, 65 are not', () => {
    const nested = (depth: number): string => rss(item('<x>'.repeat(depth) + '</x>'.repeat(depth)));
    // Inside of rss, channel and item.
    expect(itemOf(nested(61)).title).toBe('A headline of the day');
    const detail = 'more than 64 elements inside each other';
    expect(read(nested(62))).toEqual({ kind: 'failed', detail });
    expect(read(rss(item('<x>'.repeat(50_000))))).toEqual({ kind: 'failed', detail });
    expect(read(`{"title":"x","items":${'['.repeat(100)}`)).toMatchObject({ kind: 'failed' });
  });

  test('HTML without end tags in a text counts as no depth', () => {
    const found = itemOf(
      rss(item(`<description>A list${'<br><li>of words'.repeat(90)}</description>`)),
    );
    expect(found.excerpt).toMatch(/^A list of words of words/);
  });

  test('2,000 items are read, and more are counted as a warning', () => {
    const many = (count: number): string => rss(item('').repeat(count));
    expect(feedOf(many(2000)).items).toHaveLength(2000);
    const warnings = ['only the first 2,000 items were read'];
    const more = read(many(2001));
    expect(more.kind === 'feed' && [more.feed.items.length, more.warnings]).toEqual([
      2000,
      warnings,
    ]);
    const asJson = read(json(Array.from({ length: 2001 }, () => ({ title: 'One' }))));
    expect(asJson.kind === 'feed' && [asJson.feed.items.length, asJson.warnings]).toEqual([
      2000,
      warnings,
    ]);
  });

  test('a length in a document allocates nothing', () => {
    const length = '<length>4294967295</length>';
    expect(itemOf(rss(item(`<title>One</title>${length}`))).title).toBe('One');
    expect(itemOf(json([{ title: 'One', attachments: { length: 4_294_967_295 } }])).title).toBe(
      'One',
    );
  });

  test('names of JavaScript are names', () => {
    const odd = '<constructor>x</constructor><__proto__>x</__proto__><toString/>';
    expect(itemOf(rss(item(`<title>One</title>${odd}`), odd)).title).toBe('One');
    expect(itemOf(atom(entry(`<title>One</title>${odd}`))).title).toBe('One');
  });
});

test('items with neither title nor text are left out, and counted', () => {
  const document = rss(
    item('<title>One</title>') + item('<title> - </title><link>/2</link>').repeat(2),
  );
  expect(read(document)).toMatchObject({
    feed: { items: [{ title: 'One' }] },
    warnings: ['2 items without title and text left out'],
  });
});
