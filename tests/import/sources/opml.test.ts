import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Refusal } from '#src/compile/problem.ts';
import { addFeeds } from '#src/import/sources/edit-feeds-yaml.ts';
import { parseFeedsYaml } from '#src/import/sources/parse-feeds-yaml.ts';
import { readOpml } from '#src/import/sources/read-opml.ts';
import { forAll } from '#tests/support/for-all.ts';

const opml = (body: string, version = '2.0'): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<opml version="${version}">\n<head><title>Mine</title></head>\n<body>\n${body}\n</body>\n</opml>\n`;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (body: string) => readOpml(bytes(opml(body)));
const short = (body: string) =>
  read(body).sources.map(({ address, name, topics }) => [address, name, topics]);

function refusal(text: string | Uint8Array): string {
  try {
    readOpml(typeof text === 'string' ? bytes(text) : text);
  } catch (error) {
    if (error instanceof Refusal) return error.message;
  }
  throw new Error('was not refused');
}

test('folders and categories are topics, names are texts', () => {
  expect(
    short(`
      <outline text="A &amp;amp; B" title="other" type="rss" xmlUrl="https://a.example/?x=1&amp;copy=2" htmlUrl="https://a.example/"/>
      <outline text="Tech">
        <outline title="Only a title" xmlUrl="b.example/feed" category="Chips, C#/C++,/Asia/Taiwan"/>
        <outline text="AI" title="AI">
          <outline text="https://c.example/rss" type="rss" xmlUrl="https://c.example/rss"/>
        </outline>
        <outline text="Empty"/>
      </outline>`),
  ).toEqual([
    ['https://a.example/?x=1&copy=2', 'A & B', []],
    ['https://b.example/feed', 'Only a title', ['Tech', 'Chips', 'C#/C++', 'Asia', 'Taiwan']],
    ['https://c.example/rss', undefined, ['Tech', 'AI']],
  ]);
});

test('a feed in two folders is one feed with both topics', () => {
  expect(
    short(`
      <outline text="Tech"><outline text="A" xmlUrl="https://a.example/feed"/></outline>
      <outline text="AI"><outline text="A again" xmlUrl="http://a.example/feed"/></outline>`),
  ).toEqual([['https://a.example/feed', 'A', ['Tech', 'AI']]]);
});

test.each([
  ['<OUTLINE TEXT="A" XMLURL="https://a.example/"></OUTLINE>', 'attributes in any case'],
  [`<outline text='A' xmlUrl='https://a.example/'/>`, 'single quotes'],
  ['<outline text="A" type="rss" url="https://a.example/"/>', 'url instead of xmlUrl (OPML 1)'],
  ['<outline text="A" htmlUrl="https://a.example/"/>', 'a page that names its feed'],
  [
    '<!-- <outline xmlUrl="https://b.example/"/> --><outline text="A" xmlUrl="https://a.example/"/>',
    'an XML comment',
  ],
  [
    '<outline isComment="true" text="X"><outline xmlUrl="https://b.example/"/></outline><outline text="A" xmlUrl="https://a.example/"/>',
    'commented out with all below it',
  ],
  [
    '<outline text="Note"/><outline text="L" type="link" url="https://b.example/"/><outline text="A" xmlUrl="https://a.example/"/>',
    'outlines that are no feeds',
  ],
])('%s', (body) => {
  expect(short(body)).toEqual([['https://a.example/', 'A', []]]);
  expect(read(body).faults).toEqual([]);
});

test('a language is taken if it is one', () => {
  const languages = ['de', 'en-us', 'unknown', 'not one'].map(
    (language, at) => `<outline xmlUrl="https://${at}.example/" language="${language}"/>`,
  );
  expect(read(languages.join('')).sources.map(({ language }) => language)).toEqual([
    'de',
    'en-US',
    undefined,
    undefined,
  ]);
});

test('an outline whose address cannot be used is left out by name and line', () => {
  expect(
    read(`<outline text="Good" xmlUrl="https://a.example/"/>
<outline text="Bad &amp; worse" xmlUrl="mailto:a@b.c?x=1&amp;y"/>
<outline text="None" type="rss"/>`),
  ).toMatchObject({
    sources: [{ address: 'https://a.example/' }],
    faults: [
      {
        line: 6,
        message:
          'Bad & worse: mailto:a@b.c?x=1&y is no web address (mailto:); write it like https://example.com/feed.xml (this feed is left out)',
      },
      {
        line: 1,
        message: 'None: has no xmlUrl; add its address with --add (this feed is left out)',
      },
    ],
  });
});

describe('anything but OPML is refused', () => {
  const cut = opml('<outline text="A" xmlUrl="https://a.example/"/>');
  test.each([
    ['', 'is empty'],
    ['<!DOCTYPE html><html><body>Sign in</body></html>', 'is a web page, not OPML'],
    ['<?xml version="1.0"?><rss version="2.0"><channel/></rss>', 'is a feed, not a list of feeds'],
    ['<feed xmlns="http://www.w3.org/2005/Atom"/>', 'is a feed, not a list of feeds'],
    ['{"feeds": []}', 'is not OPML'],
    ['feeds:\n  - https://a.example/\n', 'is not OPML'],
    [cut.slice(0, cut.indexOf('</body>')), 'ends before </opml>'],
    [cut.slice(0, cut.indexOf('.example')), 'ends before </opml>'],
    [opml('<outline text="A'), 'is broken OPML'],
    [opml('<outline>'.repeat(5_000) + '</outline>'.repeat(5_000)), 'is broken OPML'],
  ])('%.60j', (text, message) => {
    expect(refusal(text)).toContain(message);
  });
});

test('a list without outlines is empty', () => {
  expect(read('')).toEqual({ sources: [], faults: [] });
  expect(readOpml(bytes('<opml><body></body></opml>'))).toEqual({ sources: [], faults: [] });
});

test('an entity that the file defines is not expanded', () => {
  const text = `<!DOCTYPE opml [<!ENTITY a "https://b.example/">]>${opml('<outline text="&a;" xmlUrl="https://a.example/"/>')}`;
  expect(readOpml(bytes(text)).sources).toMatchObject([
    { name: '&a;', address: 'https://a.example/' },
  ]);
});

describe('encodings', () => {
  const body = '<outline text="Café" xmlUrl="https://a.example/"/>';
  const encodings: readonly (readonly [string, Uint8Array])[] = [
    ['UTF-8 with a mark', Buffer.from(`\ufeff${opml(body)}`)],
    ['UTF-16', Buffer.from(`\ufeff${opml(body).replace('UTF-8', 'UTF-16')}`, 'utf16le')],
    ['ISO-8859-1', Buffer.from(opml(body).replace('UTF-8', 'ISO-8859-1'), 'latin1')],
    ['ISO-8859-1 that says UTF-8', Buffer.from(opml(body), 'latin1')],
  ];
  test.each(encodings)('%s', (_, encoded) => {
    expect(readOpml(encoded).sources.map(({ name }) => name)).toEqual(['Café']);
  });
});

test('whatever an OPML lists, feeds.yaml has its addresses, names and topics', () => {
  const attribute = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  // Letters, and the signs that mean something in YAML or XML.
  const unit = fc.constantFrom(...'aZ1é日本字فЖ#:-"\'!,[]{}?*@`|%>=~&');
  const word = fc.string({ unit, minLength: 1, maxLength: 8 });
  const feed = fc.record({ id: fc.nat(9), name: word, folder: fc.array(word, { maxLength: 3 }) });
  forAll(
    fc.property(fc.array(feed, { maxLength: 8 }), (feeds) => {
      const body = feeds.map(({ id, name, folder }) => {
        const leaf = `<outline text="${attribute(name)}" xmlUrl="https://${id}.example/a?b=1&amp;c=${id}"/>`;
        return folder.reduceRight(
          (inside, each) => `<outline text="${attribute(each)}">${inside}</outline>`,
          leaf,
        );
      });
      const { sources } = read(body.join('\n'));
      const { list, problems } = parseFeedsYaml(addFeeds(undefined, sources).text);
      expect(problems).toEqual([]);
      expect(list.sources).toEqual(sources.map((source) => ({ ...source, quality: 50 })));
      const ids = [...new Set(feeds.map(({ id }) => id))];
      expect(list.sources.map(({ address }) => address)).toEqual(
        ids.map((id) => `https://${id}.example/a?b=1&c=${id}`),
      );
      for (const [at, id] of ids.entries()) {
        const folders = feeds.filter((each) => each.id === id).flatMap(({ folder }) => folder);
        expect(list.sources[at]?.topics).toEqual([...new Set(folders)]);
      }
    }),
  );
});
