import { readdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { plainText } from '#tests/support/feed-rules.ts';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { openWorkspace, readTree } from '#tests/support/workspace.ts';
import { ADDRESS, feedsOf, feedsOfFiles } from '#tests/support/written-feeds.ts';

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
          title: 'Tea and sympathy </a><b>first',
          publishedDateTime: '2024-05-01T06:00:00Z',
          webUrl: 'https://g.example/1',
        }),
        relatedReport({
          title: 'No way to it',
          publishedDateTime: '2024-04-01T06:00:00Z',
          webUrl: 'javascript:alert(1)',
        }),
      ],
    }),
  };

  test('is told alike in all three forms', async () => {
    for (const { title, page, items } of await (await feedsOfFiles(files)).forms('/')) {
      expect([title, page]).toEqual(['Paper & Sons', ADDRESS]);
      expect(items).toMatchObject([
        {
          id: 'https://courier.example/a?b=1&c=2',
          link: `${ADDRESS}news/2024-05-01-a/`,
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
    expect([...content.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, title]) => title)).toEqual([
      'Same event',
      'Background',
    ]);
    expect([...content.matchAll(/ href="(.*?)"/g)].map(([, href]) => href)).toEqual([
      'https://courier.example/a?b=1&amp;c=2',
      'https://g.example/1',
    ]);
    expect(plainText(content)).toContain('Tea and sympathy first');
    expect(content).toContain('<bdi>No way to it</bdi> (<bdi>The Gazette</bdi>, 4 weeks before)');
  });

  test('marks the language and direction of each report and outlet of its coverage', async () => {
    const feeds = await feedsOfFiles({
      'articles/2024-05-01-a.md': articleFile({
        related: [
          relatedReport({
            title: 'الشاي أولا',
            language: 'ar',
            publishedDateTime: '2024-05-01T06:00:00Z',
            provider: { name: 'Le Journal', domain: 'journal.example' },
          }),
          relatedReport({ title: '“شاي” means tea', webUrl: 'https://g.example/2' }),
        ],
      }),
      'organizations/journal.md': '---\ndomain: journal.example\nlanguage: fr\n---\n',
    });
    const [{ items }] = await feeds.forms('/');
    expect(items[0]?.content).toContain('<bdi lang="ar">الشاي أولا</bdi>');
    // Its first letter would turn it.
    expect(items[0]?.content).toContain('<bdi dir="ltr">“شاي” means tea</bdi>');
    expect(items[0]?.content).toContain('(<bdi lang="fr">Le Journal</bdi>, ');
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

  test('lists fifty reports of the event and five others, and leads to the rest', async () => {
    const related = Array.from({ length: 60 }, (_, at) =>
      relatedReport({
        title: `A harbour bridge collapses in the storm, ${at} hurt`,
        webUrl: `https://g.example/${at}`,
        provider: { name: `G ${at}`, domain: `g${at}.example` },
        publishedDateTime: at < 52 ? '2024-05-01T09:00:00Z' : `2020-01-0${at - 51}T06:00:00Z`,
      }),
    );
    const lead = { title: 'Harbour bridge collapses in the storm', related };
    const { forms } = await feedsOfFiles({ 'articles/a.md': articleFile(lead) });
    const content = (await forms('/'))[1]?.items[0]?.content ?? '';
    expect(content.match(/<li>/g)).toHaveLength(55);
    expect(content).toContain(`<a href="${ADDRESS}news/a/">5 more reports on the story’s page</a>`);
  });

  test('that claims a time to come stands where it is sorted, not on top of every reader for years', async () => {
    const { forms } = await feedsOfFiles({
      'articles/a.md': articleFile({ publishedDateTime: '9999-01-01T00:00:00Z' }),
      'articles/b.md': articleFile({ publishedDateTime: '2024-05-02T00:00:00Z' }),
    });
    for (const { items } of await forms('/')) {
      expect(items.map(({ time }) => time)).toEqual([
        '2024-05-02T00:00:00.000Z',
        '2024-05-02T00:00:00.000Z',
      ]);
    }
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
  // Of the site three, of the topic and the outlet one each, and the list of all.
  expect(first.size).toBe(6);
});
