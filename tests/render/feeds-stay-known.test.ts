import { mkdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeFeeds } from '#src/render/feeds/write-feeds.ts';
import { openBundle } from '#src/render/open-bundle.ts';
import { writeListings } from '#src/render/write-listings.ts';
import { writeRedirects } from '#src/render/write-redirects.ts';
import { articleFile } from '#tests/support/markdown.ts';
import { openWorkspace, temporaryFolder, type Workspace } from '#tests/support/workspace.ts';
import { feedsOf } from '#tests/support/written-feeds.ts';

const day = (at: number): string => `2024-05-0${at}T08:00:00Z`;

const by = (at: number, more = {}) =>
  articleFile({
    title: `Story ${at}`,
    publishedDateTime: day(at),
    originalUrl: `https://o.example/${at}`,
    topics: ['AI'],
    ...more,
  });

/** The site's Atom feed: the ids in it, its own first, and its times. */
async function atomOf({ out }: Workspace, address = 'https://paper.example/') {
  const root = join(await temporaryFolder(), 'site');
  await mkdir(root);
  await writeFeeds({ bundle: await openBundle(out), root, address });
  const text = await readFile(join(root, 'atom.xml'), 'utf8');
  const all = (element: string): string[] =>
    [...text.matchAll(new RegExp(`<${element}[^>]*>(.*?)</${element}>`, 'gs'))].map(
      ([, found = '']) => found,
    );
  return { ids: all('id'), updated: all('updated') };
}

describe('ids', () => {
  test('do not depend on where the site stands, nor on what it is called later', async () => {
    const workspace = await openWorkspace({
      'site.yaml': 'title: Paper\n',
      'articles/a.md': by(1),
      'articles/b.md': by(2, { originalUrl: undefined }),
    });
    await workspace.compile();
    const first = await atomOf(workspace);
    expect(first.ids).toEqual([
      expect.stringMatching(/^urn:uuid:/),
      'tag:courier.example,2024:b',
      'https://o.example/1',
    ]);
    for (const address of ['https://moved.example/sub/', '/', '/sub/'])
      expect((await atomOf(workspace, address)).ids).toEqual(first.ids);
    await workspace.write('site.yaml', 'title: Journal\naddress: https://moved.example/\n');
    await workspace.compile();
    expect((await atomOf(workspace)).ids).toEqual(first.ids);
  });

  test('are the original’s of one story only; the one that had it keeps it', async () => {
    const shared = { originalUrl: 'https://o.example/shared' };
    const workspace = await openWorkspace({ 'articles/b.md': by(3, shared) });
    await workspace.compile();
    await workspace.write('articles/a.md', by(1, { ...shared, webUrl: 'https://o.example/other' }));
    await workspace.compile();
    expect((await atomOf(workspace)).ids.slice(1)).toEqual([
      'https://o.example/shared',
      'tag:courier.example,2024:a',
    ]);
  });

  test('stay when the address of the original, the date or the name of the file is corrected', async () => {
    const workspace = await openWorkspace({
      'articles/a.md': by(1),
      'articles/b.md': by(2, { originalUrl: undefined }),
    });
    await workspace.compile();
    const { ids } = await atomOf(workspace);
    await workspace.write('articles/a.md', by(1, { originalUrl: 'https://o.example/1-corrected' }));
    await workspace.write(
      'articles/b.md',
      by(2, { originalUrl: undefined, publishedDateTime: '2023-05-02T08:00:00Z' }),
    );
    await workspace.compile();
    expect((await atomOf(workspace)).ids.toSorted()).toEqual(ids.toSorted());
    await rename(join(workspace.data, 'articles/b.md'), join(workspace.data, 'articles/c.md'));
    await workspace.compile();
    expect((await atomOf(workspace)).ids.toSorted()).toEqual(ids.toSorted());
  });
});

describe('times', () => {
  test('of a feed do not go back when its newest story goes', async () => {
    const workspace = await openWorkspace({ 'articles/a.md': by(1), 'articles/b.md': by(2) });
    await workspace.compile();
    expect((await atomOf(workspace)).updated).toEqual(
      [day(2), day(2), day(1)].map((time) => time.replace('Z', '.000Z')),
    );
    await workspace.write('articles/b.md', by(2, { removed: true }));
    await workspace.compile();
    const { forms } = await feedsOf(workspace.out);
    for (const page of ['/outlets/courier.example/', '/topics/ai/']) {
      const [rss] = await forms(page);
      expect(rss.updated).toBe(day(2).replace('Z', '.000Z'));
    }
    expect((await atomOf(workspace)).updated).toEqual(
      [day(2), day(1)].map((time) => time.replace('Z', '.000Z')),
    );
  });

  test.each([
    ['title', { title: 'Corrected' }],
    ['excerpt', { excerpt: 'Corrected' }],
    ['outlet', { provider: { name: 'Corrected', domain: 'courier.example' } }],
    ['original', { originalUrl: 'https://o.example/corrected' }],
  ])(
    'of an entry and its feed move on when its %s is corrected, and in JSON and the sitemap too',
    async (_, correction) => {
      const workspace = await openWorkspace({ 'articles/a.md': by(1), 'articles/b.md': by(2) });
      await workspace.compile();
      await workspace.write('articles/a.md', by(1, correction));
      await workspace.compile();
      const corrected = '2024-06-01T12:00:00.000Z';
      expect((await atomOf(workspace)).updated).toEqual([
        corrected,
        day(2).replace('Z', '.000Z'),
        corrected,
      ]);
      const [, , json] = await (await feedsOf(workspace.out)).forms('/');
      expect(json?.items.map(({ updated }) => updated)).toEqual([
        day(2).replace('Z', '.000Z'),
        corrected,
      ]);
      const root = await temporaryFolder();
      await writeListings({
        bundle: await openBundle(workspace.out),
        root,
        address: 'https://paper.example/',
      });
      expect(await readFile(join(root, 'sitemap.xml'), 'utf8')).toContain(
        'news/a/</loc><lastmod>2024-06-01T12:00:00Z',
      );
    },
  );

  test('of other stories and of what is no text stay', async () => {
    const workspace = await openWorkspace({ 'articles/a.md': by(1), 'articles/b.md': by(2) });
    await workspace.compile();
    const { updated } = await atomOf(workspace);
    await workspace.write(
      'articles/a.md',
      by(1, { heat: 70, quality: 60, topics: ['AI', 'Weather'] }),
    );
    await workspace.compile();
    expect((await atomOf(workspace)).updated).toEqual(updated);
  });
});

test('a topic’s feeds and page go on at the address it had before', async () => {
  const workspace = await openWorkspace({
    'topics/ai.yaml': '_id: old\nname: AI\n',
    'articles/a.md': by(1),
  });
  await workspace.compile();
  await workspace.write('topics/ai.yaml', 'name: AI\n');
  await workspace.compile();
  const former = await (await feedsOf(workspace.out)).text('/topics/old/feed.xml');
  expect(former).toContain('<title>Story 1</title>');
  const [bundle, root] = [await openBundle(workspace.out), await temporaryFolder()];
  await writeRedirects({ bundle, root, base: '/sub/', address: 'https://paper.example/sub/' });
  const page = await readFile(join(root, 'topics/old/index.html'), 'utf8');
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=/sub/topics/ai/">');
  expect(page).toContain('<link rel="canonical" href="https://paper.example/sub/topics/ai/">');
  expect(page).toContain('<a href="/sub/topics/ai/">');
});
