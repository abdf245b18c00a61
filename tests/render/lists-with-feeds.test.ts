import { readdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { ADDRESS, feedsOfFiles } from '#tests/support/written-feeds.ts';

const courier = { name: 'The Courier', domain: 'courier.example' };
const gazette = { name: 'The Gazette', domain: 'gazette.example' };

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
      const [first, ...others] = (await forms(page)).map(({ items }) =>
        items.map(({ title }) => title).toSorted(),
      );
      // Of topics and outlets there is RSS alone.
      expect(others).toEqual(page === '/' ? [first, first] : []);
      return first;
    };
    expect(await titles('/')).toEqual(['A', 'B', 'C']);
    expect(await titles('/topics/ai/')).toEqual(['A', 'B']);
    expect(await titles('/topics/robots/')).toEqual(['A']);
    expect(await titles('/outlets/gazette.example/')).toEqual(['B', 'C']);
    expect(await readdir(`${root}/outlets/gazette.example`)).toEqual(['feed.xml']);
    expect((await readdir(`${root}/outlets`)).toSorted()).toEqual([
      'courier.example',
      'gazette.example',
    ]);
    expect((await forms('/topics/ai/')).map(({ title }) => title)).toEqual(['AI – News']);
  });

  test('hold the newest thirty of the site, and twenty of a topic or an outlet', async () => {
    const stories = Array.from({ length: 60 }, (_, at) => String(at).padStart(2, '0'));
    const files = stories.map((at) => [
      `articles/${at}.md`,
      articleFile({ title: at, publishedDateTime: `2024-05-01T08:${at}:00Z`, topics: ['AI'] }),
    ]);
    const { forms } = await feedsOfFiles(Object.fromEntries(files));
    for (const page of ['/', '/topics/ai/', '/outlets/courier.example/']) {
      for (const { items, updated } of await forms(page)) {
        expect(items.map(({ title }) => title)).toEqual(
          stories.toReversed().slice(0, page === '/' ? 30 : 20),
        );
        expect(updated ?? '2024-05-01T08:59:00.000Z').toBe('2024-05-01T08:59:00.000Z');
      }
    }
  });

  test('are told together in one file that feed readers import', async () => {
    const { text } = await feedsOfFiles({ 'articles/a.md': articleFile({ topics: ['Q&A "x"'] }) });
    const opml = await text('/opml.xml');
    expect(opml).toContain('<opml version="2.0">');
    expect(opml).toContain('text="Q&amp;A &quot;x&quot;"');
    const feeds = [...opml.matchAll(/type="rss"[^>]* xmlUrl="(.*?)"/g)].map(
      ([, url]) => url?.replace(ADDRESS, '/') ?? '',
    );
    expect(feeds).toEqual([
      '/feed.xml',
      '/topics/q-a-x/feed.xml',
      '/outlets/courier.example/feed.xml',
    ]);
    for (const feed of feeds) expect(await text(feed)).toContain('<rss version="2.0"');
  });
});
