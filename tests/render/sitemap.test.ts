import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openBundle } from '#src/render/open-bundle.ts';
import { writeSitemap } from '#src/render/sitemap/write-sitemap.ts';
import { writeListings } from '#src/render/write-listings.ts';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { openWorkspace, temporaryFolder } from '#tests/support/workspace.ts';
import { childrenOf, onlyChild, parseXml } from '#tests/support/xml-tree.ts';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * The addresses of a sitemap, or of the parts of an index, with their times; held to the protocol.
 */
function readSitemap(
  document: string,
): [root: string, entries: [loc: string, lastmod: string | undefined][]] {
  const root = parseXml(document);
  expect(root.namespace).toBe(NAMESPACE);
  const entries = root.children.map((entry): [string, string | undefined] => {
    const lastmod = childrenOf(entry, 'lastmod')[0]?.text;
    if (lastmod !== undefined) expect(lastmod).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
    return [new URL(onlyChild(entry, 'loc').text).href, lastmod];
  });
  return [root.name, entries];
}

const files = {
  'articles/a.md': articleFile({ publishedDateTime: '2024-05-01T08:00:00Z', topics: ['AI & co'] }),
  'articles/b.md': articleFile({
    publishedDateTime: '2024-05-02T09:00:00Z',
    provider: { name: 'The Gazette', domain: 'gazette.example' },
    related: [relatedReport({ provider: { name: 'The Courier', domain: 'courier.example' } })],
  }),
  'articles/c.md': articleFile({ title: 'Secret', published: false }),
};

async function bundleOf(options: {
  readonly site?: string;
  readonly unpublished?: boolean;
  readonly articles?: Record<string, string>;
}) {
  const { site = '', unpublished = false, articles = files } = options;
  const workspace = await openWorkspace({ 'site.yaml': `title: Paper\n${site}`, ...articles });
  await workspace.compile({ unpublished });
  return { bundle: await openBundle(workspace.out), root: await temporaryFolder() };
}

describe('the sitemap', () => {
  test('lists every page that stands for itself, with the time of its newest story', async () => {
    const place = { ...(await bundleOf({})), address: "https://paper.example/it's&all/" };
    await writeSitemap(place);
    const [root, entries] = readSitemap(await readFile(join(place.root, 'sitemap.xml'), 'utf8'));
    expect(root).toBe('urlset');
    const [older, newer] = ['2024-05-01T08:00:00Z', '2024-05-02T09:00:00Z'];
    expect(entries.map(([loc, lastmod]) => [loc.slice(place.address.length), lastmod])).toEqual([
      ['', newer],
      ['latest/', newer],
      ['archive/', newer],
      ['topics/', newer],
      ['outlets/', newer],
      ['storylines/', newer],
      ['about/', newer],
      ['topics/ai-co/', older],
      // It leads the older story and stands in the coverage of the newer one.
      ['outlets/courier.example/', newer],
      ['outlets/gazette.example/', newer],
      ['days/2024-05-02/', newer],
      ['days/2024-05-01/', older],
      ['outlets/courier.example/coverage/', newer],
      ['news/b/', newer],
      ['news/a/', older],
    ]);
  });

  test('has the page of a storyline with the time of its last story', async () => {
    const excerpt = 'People at Qualm agreed with the council, and others at Qualm hoped for more.';
    const told = { title: 'Qualm files for harbour licence', excerpt };
    const articles = {
      'articles/a.md': articleFile({ ...told, publishedDateTime: '2024-03-01T08:00:00Z' }),
      'articles/b.md': articleFile({
        ...told,
        title: 'Qualm wins harbour licence',
        publishedDateTime: '2024-05-02T09:00:00Z',
      }),
    };
    const place = { ...(await bundleOf({ articles })), address: 'https://paper.example/' };
    await writeSitemap(place);
    const [, entries] = readSitemap(await readFile(join(place.root, 'sitemap.xml'), 'utf8'));
    expect(entries).toContainEqual(['https://paper.example/storylines/a/', '2024-05-02T09:00:00Z']);
  });

  test('leaves out stories that have no page of their own', async () => {
    const place = { ...(await bundleOf({})), address: 'https://paper.example/' };
    await writeSitemap({ ...place, stories: 1 });
    const text = await readFile(join(place.root, 'sitemap.xml'), 'utf8');
    expect([text.includes('/news/b/'), text.includes('/news/a/')]).toEqual([true, false]);
  });

  test('is cut where the protocol ends a file, with an index in its place', async () => {
    const place = { ...(await bundleOf({})), address: 'https://paper.example/news/' };
    await writeSitemap({ ...place, most: 5 });
    const [root, parts] = readSitemap(await readFile(join(place.root, 'sitemap.xml'), 'utf8'));
    expect(root).toBe('sitemapindex');
    expect(parts).toEqual(
      [1, 2, 3].map((part) => [`${place.address}sitemap-${part}.xml`, '2024-05-02T09:00:00Z']),
    );
    const all = await Promise.all(
      parts.map(
        async ([loc]) =>
          readSitemap(await readFile(join(place.root, loc.slice(place.address.length)), 'utf8'))[1],
      ),
    );
    expect(all.map((part) => part.length)).toEqual([5, 5, 5]);
    expect(new Set(all.flat().map(([loc]) => loc)).size).toBe(15);
  });

  test('of an archive without stories has its pages and no times', async () => {
    const place = { ...(await bundleOf({ articles: {} })), address: 'https://paper.example/' };
    await writeSitemap(place);
    const [, entries] = readSitemap(await readFile(join(place.root, 'sitemap.xml'), 'utf8'));
    expect(entries).toHaveLength(7);
    expect(entries.map(([, lastmod]) => lastmod)).toEqual(Array(7).fill(undefined));
  });
});

describe('what search engines are told', () => {
  const address = 'https://paper.example/news/';

  test('of a site for all: its sitemap', async () => {
    const place = { ...(await bundleOf({})), address };
    await writeListings(place);
    expect(await readFile(join(place.root, 'robots.txt'), 'utf8')).toBe(
      'User-agent: *\nAllow: /news/\n\nSitemap: https://paper.example/news/sitemap.xml\n',
    );
    expect(await readdir(place.root)).toEqual(expect.arrayContaining(['feed.xml', 'sitemap.xml']));
  });

  test.each([
    ['with noindex', { site: 'noindex: true\n' }, true],
    ['that is a preview', { unpublished: true }, false],
  ])('of a site %s: to stay out of it, and nothing more', async (_, options, hasFeeds) => {
    const place = { ...(await bundleOf(options)), address };
    await writeListings(place);
    expect(await readFile(join(place.root, 'robots.txt'), 'utf8')).toBe(
      'User-agent: *\nDisallow: /news/\n',
    );
    const names = await readdir(place.root);
    expect(names.filter((name) => name.startsWith('sitemap'))).toEqual([]);
    expect(names.includes('feed.xml')).toBe(hasFeeds);
  });
});
