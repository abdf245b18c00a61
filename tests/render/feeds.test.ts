import { readdir } from 'node:fs/promises';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '#src/compile/clean-text.ts';
import { writeAtom } from '#src/render/feeds/atom.ts';
import type { Feed, FeedItem } from '#src/render/feeds/feed.ts';
import { writeJsonFeed } from '#src/render/feeds/json-feed.ts';
import { writeRss } from '#src/render/feeds/rss.ts';
import { plainText, readAtom, readJsonFeed, readRss } from '#tests/support/feed-rules.ts';
import { forAll } from '#tests/support/for-all.ts';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { openWorkspace, readTree } from '#tests/support/workspace.ts';
import { ADDRESS, feedsOf, feedsOfFiles } from '#tests/support/written-feeds.ts';

const courier = { name: 'The Courier', domain: 'courier.example' };
const gazette = { name: 'The Gazette', domain: 'gazette.example' };

describe('a story in a feed', () => {
  const files = {
    'site.yaml': 'title: Paper & Sons\ndescription: All of it\nlanguage: pt-BR\n',
    'articles/2024-05-01-a.md': articleFile({
      title: 'Tea & <sympathy> ]]> "now"',
      excerpt: 'Less than 3 < 4, and more.',
      originalUrl: 'https://courier.example/a?b=1&c=2',
      topics: ['Food & Drink', 'Moods'],
      images: [{ url: 'https://courier.example/a.JPG?w=1&h=2', width: 800, height: 450 }],
      related: [
        relatedReport({
          title: 'Sympathy </a><b>first',
          publishedDateTime: '2024-05-01T06:00:00Z',
          webUrl: 'https://g.example/1',
        }),
        relatedReport({ title: 'No way to it', publishedDateTime: '2024-04-01T06:00:00Z', webUrl: 'javascript:alert(1)' }),
      ],
    }),
  };

  test('is told alike in all three forms', async () => {
    for (const { title, page, items } of await (await feedsOfFiles(files)).forms('/')) {
      expect([title, page]).toEqual(['Paper & Sons', ADDRESS]);
      expect(items).toMatchObject([
        {
          id: `${ADDRESS}news/2024-05-01-a/`,
          title: 'Tea & <sympathy> ]]> "now"',
          time: '2024-05-01T08:00:00.000Z',
          outlet: 'The Courier',
          topics: ['Food & Drink', 'Moods'],
          excerpt: 'Less than 3 < 4, and more.',
          original: 'https://courier.example/a?b=1&c=2',
          image: 'https://courier.example/a.JPG?w=1&h=2',
        },
      ]);
    }
  });

  test('brings its coverage along, in two tiers, with links only where the archive has them', async () => {
    const [{ items }] = await (await feedsOfFiles(files)).forms('/');
    const content = items[0]?.content ?? '';
    expect([...content.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, title]) => title)).toEqual(['Same event', 'Background']);
    expect([...content.matchAll(/ href="(.*?)"/g)].map(([, href]) => href)).toEqual([
      'https://courier.example/a?b=1&amp;c=2',
      'https://g.example/1',
      `${ADDRESS}news/2024-05-01-a/`,
    ]);
    expect(plainText(content)).toContain('Sympathy first');
    expect(content).toContain('<bdi>No way to it</bdi> (<bdi>The Gazette</bdi>, 4 weeks before)');
  });

  test('says in which language the site is, what a picture is, and where the category belongs', async () => {
    const { text } = await feedsOfFiles(files);
    expect(await text('/feed.xml')).toMatch(
      /<language>pt-BR<.*<media:content[^>]*type="image\/jpeg" medium="image" height="450" width="800"/s,
    );
    expect(await text('/atom.xml')).toMatch(
      /xml:lang="pt-BR".*<category term="food-drink" scheme="https:\/\/paper\.example\/news\/topics\/"/s,
    );
    expect(await text('/feed.json')).toContain('"language":"pt-BR"');
  });

  test('lists fifty reports, and leads to the rest', async () => {
    const related = Array.from({ length: 53 }, (_, at) =>
      relatedReport({ title: `Report ${at}`, webUrl: `https://g.example/${at}` }),
    );
    const { forms } = await feedsOfFiles({ 'articles/a.md': articleFile({ related }) });
    const content = (await forms('/'))[1].items[0]?.content ?? '';
    expect(content.match(/<li>/g)).toHaveLength(50);
    expect(content).toContain(`<a href="${ADDRESS}news/a/">3 more reports on the story’s page</a>`);
  });

  test('that claims a time to come stands where it is sorted, not on top of every reader for years', async () => {
    const { forms } = await feedsOfFiles({
      'articles/a.md': articleFile({ publishedDateTime: '9999-01-01T00:00:00Z' }),
      'articles/b.md': articleFile({ publishedDateTime: '2024-05-02T00:00:00Z' }),
    });
    for (const { items } of await forms('/')) {
      expect(items.map(({ time }) => time)).toEqual(['2024-05-02T00:00:00.000Z', '2024-05-02T00:00:00.000Z']);
    }
  });
});

describe('the lists that have feeds', () => {
  test('are the whole, each topic with those below it, and each outlet with what it leads', async () => {
    const files = {
      'topics/1.yaml': 'name: Robots\nparent: AI\n',
      'topics/2.yaml': 'name: AI\n',
      'articles/a.md': articleFile({ title: 'A', topics: ['Robots'], provider: courier }),
      'articles/b.md': articleFile({
        title: 'B',
        topics: ['AI'],
        provider: gazette,
        related: [relatedReport({ provider: { name: 'Third', domain: 'third.example' } })],
      }),
      'articles/c.md': articleFile({ title: 'C', provider: gazette }),
    };
    const { forms, root } = await feedsOfFiles(files);
    const titles = async (page: string) => {
      const [first, ...others] = (await forms(page)).map(({ items }) => items.map(({ title }) => title).toSorted());
      expect(others).toEqual([first, first]);
      return first;
    };
    expect(await titles('/')).toEqual(['A', 'B', 'C']);
    expect(await titles('/topics/ai/')).toEqual(['A', 'B']);
    expect(await titles('/topics/robots/')).toEqual(['A']);
    expect(await titles('/outlets/gazette.example/')).toEqual(['B', 'C']);
    expect((await readdir(`${root}/outlets`)).toSorted()).toEqual(['courier.example', 'gazette.example']);
    expect((await forms('/topics/ai/')).map(({ title }) => title)).toEqual(Array(3).fill('AI – News'));
  });

  test('hold the newest fifty', async () => {
    const stories = Array.from({ length: 60 }, (_, at) => String(at).padStart(2, '0'));
    const files = stories.map((at) => [
      `articles/${at}.md`,
      articleFile({ title: at, publishedDateTime: `2024-05-01T08:${at}:00Z`, topics: ['AI'] }),
    ]);
    const { forms } = await feedsOfFiles(Object.fromEntries(files));
    for (const page of ['/', '/topics/ai/', '/outlets/courier.example/']) {
      for (const { items, updated } of await forms(page)) {
        expect(items.map(({ title }) => title)).toEqual(stories.toReversed().slice(0, 50));
        expect(updated ?? '2024-05-01T08:59:00.000Z').toBe('2024-05-01T08:59:00.000Z');
      }
    }
  });

  test('are told together in one file that feed readers import', async () => {
    const { text } = await feedsOfFiles({ 'articles/a.md': articleFile({ topics: ['Q&A "x"'] }) });
    const opml = await text('/opml.xml');
    expect(opml).toContain('<opml version="2.0">');
    expect(opml).toContain('text="Q&amp;A &quot;x&quot;"');
    const feeds = [...opml.matchAll(/type="rss"[^>]* xmlUrl="(.*?)"/g)].map(([, url]) => url?.replace(ADDRESS, '/') ?? '');
    expect(feeds).toEqual(['/feed.xml', '/topics/q-a-x/feed.xml', '/outlets/courier.example/feed.xml']);
    for (const feed of feeds) expect(await text(feed)).toContain('<rss version="2.0"');
  });
});

test('an archive without stories has feeds that are empty and sound', async () => {
  const { forms } = await feedsOfFiles({ 'articles/a.md': articleFile({ published: false }) });
  expect((await forms('/')).map(({ items }) => items)).toEqual([[], [], []]);
});

test('nothing that is not published stands in a feed, and a preview has none at all', async () => {
  const files = {
    'articles/out.md': articleFile({ title: 'Out' }),
    'articles/secret.md': articleFile({ title: 'Secret', published: false, topics: ['Secrets'] }),
    'articles/gone.md': articleFile({ title: 'Gone', removed: true }),
  };
  const { root } = await feedsOfFiles(files);
  const written = [...(await readTree(root))].flat().join('\n');
  expect(written).toContain('Out');
  expect(written).not.toMatch(/secret|gone/i);
  expect(await readdir((await feedsOfFiles(files, true)).root)).toEqual([]);
});

test('the same stories give the same bytes, whenever they are built', async () => {
  const workspace = await openWorkspace({ 'articles/a.md': articleFile({ topics: ['AI'] }) });
  await workspace.compile();
  const first = await readTree((await feedsOf(workspace.out)).root);
  await workspace.compile({ now: new Date('2025-01-01T00:00:00Z') });
  expect(await readTree((await feedsOf(workspace.out)).root)).toEqual(first);
  expect(first.size).toBe(10);
});

test('every text the compiler lets through comes back from every form as it was', () => {
  const text = fc
    .oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(']]>', '<![CDATA[', '&amp;#0;', '--><!--', '<a b=">'),
    )
    .chain((part) =>
      fc.tuple(fc.constant(part), fc.string(), fc.constantFrom('', ']]>', '&', '<script>', '\ud800', '\u0001', '\uffff')),
    )
    .map((parts) => cleanText(parts.join('')) || 'x');
  forAll(
    fc.property(text, text, text, (title, excerpt, name) => {
      const address = `${ADDRESS}news/a/`;
      const item: FeedItem = {
        ...{ address, title, excerpt, time: new Date(0), content: '<p>x</p>', topics: [{ slug: 'a', name }] },
        outlet: { name, address: ADDRESS },
      };
      const feed: Feed = {
        ...{
          title,
          description: excerpt,
          language: 'en',
          page: ADDRESS,
          topicsPage: ADDRESS,
          updated: new Date(0),
          items: [item],
        },
      };
      const read = [
        readRss(writeRss(feed), `${ADDRESS}feed.xml`),
        readAtom(writeAtom(feed), `${ADDRESS}atom.xml`),
        readJsonFeed(writeJsonFeed(feed), `${ADDRESS}feed.json`),
      ];
      for (const { title: ofFeed, items } of read) {
        expect([ofFeed, ...items.flatMap((told) => [told.title, told.excerpt, told.outlet, ...told.topics])]).toEqual([
          title,
          title,
          excerpt,
          name,
          name,
        ]);
      }
    }),
  );
});
