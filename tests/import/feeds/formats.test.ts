import { expect, test } from 'vitest';
import { readFeed } from '#src/import/feeds/read-feed.ts';
import { atom, entry, feedOf, item, itemOf, json, ORIGIN, rss } from './written-documents.ts';

const TIME = Date.UTC(2024, 4, 1, 12);

test('RSS 2.0 with its usual modules', () => {
  const feed = feedOf(
    rss(
      item(
        `<title>Bridge reopens</title><link>https://site.example/bridge</link>
         <guid isPermaLink="false">17</guid><pubDate>Wed, 01 May 2024 12:00:00 GMT</pubDate>
         <description>It was closed for a year.</description>`,
      ),
      `<language>en-us</language><ttl>20</ttl><image><url>/logo.png</url><title>Logo</title></image>`,
    ),
  );
  expect(feed).toEqual({
    title: 'Site',
    site: 'https://site.example/',
    language: 'en-US',
    logo: 'https://site.example/logo.png',
    pauseMinutes: 20,
    skipHours: [],
    skipDays: [],
    items: [
      {
        guid: '17',
        address: 'https://site.example/bridge',
        title: 'Bridge reopens',
        excerpt: 'It was closed for a year.',
        time: TIME,
        language: undefined,
        images: [],
        publisher: undefined,
        kind: 'article',
      },
    ],
  });
});

test.each([
  [
    '0.91',
    '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">',
  ],
  ['0.92', ''],
  ['2.0', '<?xml-stylesheet type="text/xsl" href="/feed.xsl"?><!-- made by a program -->'],
])('RSS %s', (version, before) => {
  const feed = feedOf(`<?xml version="1.0"?>${before}<rss version="${version}"><channel>
    <title>Site</title><item><title>One</title></item><item><title>Two</title></item>
    </channel></rss>`);
  expect(feed.items.map(({ title }) => title)).toEqual(['One', 'Two']);
});

test('RSS with items beside the channel, in capitals, without a version', () => {
  const feed = feedOf(`<RSS><CHANNEL><TITLE>Site</TITLE></CHANNEL>
    <ITEM><TITLE>One</TITLE><LINK>https://site.example/1</LINK></ITEM></RSS>`);
  expect([feed.title, feed.items[0]?.address]).toEqual(['Site', 'https://site.example/1']);
});

test.each([
  ['1.0', 'http://purl.org/rss/1.0/'],
  ['0.90', 'http://my.netscape.com/rdf/simple/0.9/'],
])('RSS %s (RDF): items in the order of the document, whatever its table lists', (_, uri) => {
  const feed = feedOf(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns="${uri}">
    <channel rdf:about="https://site.example/"><title>Site</title>
      <link>https://site.example/</link><dc:language>de</dc:language>
      <items><rdf:Seq><rdf:li rdf:resource="https://site.example/2"/></rdf:Seq></items></channel>
    <item rdf:about="https://site.example/1"><title>One</title>
      <link>https://site.example/1</link><dc:date>2024-05-01T14:00+02:00</dc:date></item>
    <item rdf:about="https://site.example/2"><title>Two</title></item></rdf:RDF>`);
  expect([feed.language, feed.site]).toEqual(['de', 'https://site.example/']);
  expect(feed.items.map(({ title, address, time }) => [title, address, time])).toEqual([
    ['One', 'https://site.example/1', TIME],
    ['Two', 'https://site.example/2', undefined],
  ]);
});

test('Atom 1.0', () => {
  const feed = feedOf(
    atom(
      `<logo>/logo.svg</logo>${entry(
        `<title type="html">A &lt;b&gt;bold&lt;/b&gt; plan</title>
         <link rel="self" href="/1.atom"/><link rel="alternate" href="/1"/>
         <updated>2024-05-02T12:00:00Z</updated><published>2024-05-01T12:00:00Z</published>
         <summary>The plan costs little.</summary>`,
      )}`,
      ' xml:lang="en-GB"',
    ),
  );
  expect([feed.title, feed.language, feed.logo]).toEqual([
    'Site',
    'en-GB',
    'https://site.example/logo.svg',
  ]);
  expect(feed.items[0]).toMatchObject({
    guid: 'tag:site.example,2024:1',
    address: 'https://site.example/1',
    title: 'A bold plan',
    excerpt: 'The plan costs little.',
    time: TIME,
  });
});

test('Atom 0.3, and Atom with a prefix', () => {
  const old = feedOf(`<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Site</title>
    <entry><title>One</title><link rel="alternate" type="text/html" href="https://site.example/1"/>
    <issued>2024-05-01T12:00:00Z</issued><modified>2024-05-03T12:00:00Z</modified></entry></feed>`);
  expect(old.items[0]).toMatchObject({
    title: 'One',
    address: 'https://site.example/1',
    time: TIME,
  });
  const prefixed = feedOf(`<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>Site</a:title>
    <a:entry><a:title>One</a:title><a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
    Text of <b>one</b> &amp; all.</div></a:content></a:entry></a:feed>`);
  expect(prefixed.items[0]).toMatchObject({ title: 'One', excerpt: 'Text of one & all.' });
});

test('modules under other prefixes, declared where they are used', () => {
  const found = itemOf(`<rss version="2.0" xmlns:d="http://purl.org/dc/elements/1.1/"><channel>
    <item><title>One</title><d:date>2024-05-01T12:00:00Z</d:date>
    <m:thumbnail xmlns:m="http://search.yahoo.com/mrss/" url="https://site.example/a.jpg"/>
    </item></channel></rss>`);
  expect(found).toMatchObject({ time: TIME, images: [{ url: 'https://site.example/a.jpg' }] });
});

test('JSON Feed 1.1 and 1.0, with numbers for ids and times', () => {
  const feed = feedOf(
    json(
      [
        {
          id: 7,
          url: '/7',
          title: 'Seven',
          content_text: 'A text.\nOf two lines.',
          language: 'fr',
        },
        { id: 'https://site.example/8', title: 'Eight', date_published: TIME / 1000 },
        { id: '9', title: 9, content_html: '<p>Nine <b>lives</b> has it.</p>', attachments: {} },
      ],
      { home_page_url: 'https://site.example/', icon: '/icon.png', language: 'en' },
    ),
  );
  expect(feed).toMatchObject({
    title: 'Site',
    language: 'en',
    logo: 'https://site.example/icon.png',
  });
  expect(feed.items).toMatchObject([
    {
      guid: '7',
      address: 'https://site.example/7',
      excerpt: 'A text. Of two lines.',
      language: 'fr',
    },
    { address: 'https://site.example/8', time: TIME },
    { title: 'Nine lives has it.', excerpt: '', address: undefined },
  ]);
  expect(
    feedOf(JSON.stringify({ version: 'https://jsonfeed.org/version/1', items: [] })).items,
  ).toEqual([]);
});

test.each([
  ['a byte order mark and blanks before it', `\ufeff\n  ${rss(item(''))}`],
  ['a warning of PHP before it', `<br />\n<b>Warning</b>: x in <b>y</b><br>\n${rss(item(''))}`],
  ['a script after it', `${rss(item(''))}<script>track()</script><rss>`],
  ['another document after it', `${rss(item(''))}${rss(item(''))}`],
  ['attributes without quotation marks', rss(item('')).replace('version="2.0"', 'version=2.0')],
  ['a type that is wrong', rss(item(''))],
])('a feed with %s', (_, document) => {
  expect(readFeed(document, { ...ORIGIN, type: 'text/html' })).toMatchObject({
    kind: 'feed',
    feed: { items: [{ title: 'A headline of the day' }] },
    warnings: [],
  });
});

test('a feed without items is a feed', () => {
  expect(feedOf('<rss version="2.0"><channel></channel></rss>').items).toEqual([]);
  expect(feedOf(atom('')).items).toEqual([]);
});
