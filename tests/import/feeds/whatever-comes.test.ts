import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NewsItem } from '#src/import/feeds/news-feed.ts';
import { readFeed } from '#src/import/feeds/read-feed.ts';
import { forAll } from '../../support/for-all.ts';
import { atom, entry, item, json, ORIGIN, rss } from './written-documents.ts';

const graphemes = new Intl.Segmenter('en');
const isLink = (address: string | undefined): boolean =>
  address === undefined || /^https?:\/\/[^\s/@]+(?:\/\S*)?$/.test(address);

/** What holds for every item of every document. */
function checkItem({ title, excerpt, address, time, images }: NewsItem): void {
  expect([...graphemes.segment(excerpt)].length).toBeLessThanOrEqual(400);
  expect(title).toMatch(/[\p{L}\p{N}]/u);
  for (const text of [title, excerpt]) {
    expect(text).toBe(text.trim());
    expect(text).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200b]/u);
  }
  expect([address, ...images.map(({ url }) => url)].filter((each) => !isLink(each))).toEqual([]);
  expect(time ?? ORIGIN.now).toBeLessThanOrEqual(ORIGIN.now + 86_400_000);
}

function checkDocument(document: string): void {
  const read = readFeed(document, { ...ORIGIN, type: '' });
  if (read.kind === 'feed') read.feed.items.forEach(checkItem);
}

const bits = fc.constantFrom(
  ...'<item>|</item>|<title>|</title>|<link>|</link>|<description>|<![CDATA[|]]>|<!--|-->|&amp;|&lt;|&#8217;'.split(
    '|',
  ),
  ...'<entry>|</entry>|<content type="xhtml">|</content>|<div>|</div>|<br>|<p|>|"|\'|href="|<media:content url="'.split(
    '|',
  ),
  ...'<channel>|</channel>|</rss>|<!DOCTYPE x [|]>|<?x|?>|https://a.example/?utm_x=1|[…]|Read more|The post |. |。'.split(
    '|',
  ),
  ...'Wed, 01 May 2024 12:00:00 GMT|<pubDate>|</pubDate>|{|"items":[|\u202e|\u0301|👩‍👧|word|漢字| '.split(
    '|',
  ),
);
const soup = fc
  .array(fc.oneof(bits, fc.string({ maxLength: 6 })), { maxLength: 40 })
  .map((all) => all.join(''));

/** With controls and lone surrogates; units of fast-check take seconds to prepare. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
  .map((codes) => String.fromCharCode(...codes));

describe('whatever a document holds', () => {
  test('any text', () => {
    forAll(fc.property(fc.oneof(anyText, soup), checkDocument), {
      numRuns: 300,
    });
  });

  test('any text in a feed of each kind', () => {
    const whole = fc
      .tuple(soup, soup)
      .chain(([one, two]) =>
        fc.constantFrom(
          rss(one),
          rss(item(`<title>${one}</title><description>${two}</description>`)),
          rss(item(`<description><![CDATA[${one}]]></description><link>${two}</link>`)),
          atom(entry(`<title>${one}</title><content type="html">${two}</content>`)),
          atom(entry(`<title>x</title><link href="${one}"/><updated>${two}</updated>`)),
          json([{ title: one, content_html: two, url: one, image: two, date_published: one }]),
        ),
      );
    forAll(fc.property(whole, checkDocument), { numRuns: 300 });
  });

  test('any JSON', () => {
    const keys = fc.constantFrom(
      'title',
      'items',
      'id',
      'url',
      'version',
      'length',
      'attachments',
      '__proto__',
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.string(),
        fc.integer(),
        fc.constant(null),
        tie('list'),
        tie('record'),
      ),
      list: fc.array(tie('value'), { maxLength: 3 }),
      record: fc.dictionary(keys, tie('value'), { maxKeys: 4 }),
    }));
    forAll(
      fc.property(value, (items) => {
        checkDocument(JSON.stringify({ title: 'Site', items: [items] }));
        checkDocument(JSON.stringify({ title: 'Site', items }));
      }),
    );
  });

  test('a feed cut at any place gives no item that the whole feed does not have', () => {
    const document = rss(
      ['One', 'Two', 'Three']
        .map((title) =>
          item(`<title>${title}</title><description><![CDATA[Text & ${title}]]></description>`),
        )
        .join(''),
    );
    const titles = (text: string) => {
      const read = readFeed(text, ORIGIN);
      return read.kind === 'feed'
        ? read.feed.items.map(({ title, excerpt }) => title + excerpt)
        : [];
    };
    const all = titles(document);
    for (let end = 0; end <= document.length; end += 1) {
      const some = titles(document.slice(0, end));
      expect(some).toEqual(all.slice(0, some.length));
    }
  });
});

/**
 * Texts that took feedsmith, its parser or a first version of ours quadratic time. 100 kB of the
 * first took feedsmith a minute; all of a megabyte takes us a few seconds on a busy machine.
 */
describe('takes linear time', () => {
  const fill = (text: string): string => text.repeat(Math.ceil(200_000 / text.length));
  const inText = (text: string): string => rss(item(`<description>${fill(text)}</description>`));

  test.each([
    ['angle brackets', `<rss><channel><item><title>${fill('<')}`],
    ['open quotation marks', `<rss><channel><item><title>${fill('<a "')}`],
    ['authors', rss(item(`<author>a@b.c x${fill('-')}y</author>`))],
    ['attributes', `<rss><channel><item ${fill('a=" ')}`],
    ['end tags', inText('</x>')],
    ['comments', inText('<!--')],
    ['escaped start tags', inText('&lt;b&gt;')],
    ['escaped quotation marks', inText('&lt;a b="')],
    ['cut marks', rss(item(`<description>${'[…] '.repeat(600)}</description>`).repeat(50))],
    ['links', rss(item(`<description>${'Read more '.repeat(300)}</description>`).repeat(50))],
    [
      'marks on letters',
      rss(item(`<description>${'a\u0301\u0302'.repeat(1000)}</description>`).repeat(20)),
    ],
    [
      'a table of RDF',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><items><rdf:Seq>${fill('<rdf:li rdf:resource="x"/>')}</rdf:Seq></items></channel>${fill('<item><title>x</title></item>')}</rdf:RDF>`,
    ],
    ['JSON', `{"items":${fill('[')}`],
  ])('%s', (_, document) => {
    const before = process.cpuUsage();
    checkDocument(document);
    const { user } = process.cpuUsage(before);
    expect(user / 1000).toBeLessThan(3000);
  });
});
