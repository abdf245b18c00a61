import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openBundle } from '#src/render/open-bundle.ts';
import { writeListings } from '#src/render/write-listings.ts';
import { articleFile } from '#tests/support/markdown.ts';
import { openWorkspace, readTree, temporaryFolder } from '#tests/support/workspace.ts';
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

test('no text, link or id has blanks around it, and what is in a text stays as it is', async () => {
  const title = 'Tea & <sympathy> ]]> <![CDATA[ x ]]> now';
  const workspace = await openWorkspace({
    'site.yaml': 'title: A & B\n',
    'articles/a.md': by(1, { title, originalUrl: 'https://o.example/?a=1&b=2', topics: ['R&D'] }),
  });
  await workspace.compile();
  const { root } = await feedsOf(workspace.out);
  const written = [...(await readTree(root))].filter(([path]) => path.endsWith('.xml'));
  expect(written.length).toBeGreaterThan(4);
  for (const [path, text] of written) {
    expect(text.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '¤'), path).not.toMatch(/\s¤|¤\s/);
  }
  const rss = await readFile(join(root, 'feed.xml'), 'utf8');
  expect(rss).toContain('<title><![CDATA[A & B]]></title>');
  expect(rss).toMatch(
    /<guid isPermaLink="false"><!\[CDATA\[https:\/\/o\.example\/\?a=1&b=2\]\]><\/guid>/,
  );
});

test('a site that does not say where it stands is written without this machine’s name', async () => {
  const workspace = await openWorkspace({ 'articles/a.md': by(1), 'articles/b.md': by(2) });
  await workspace.compile();
  const root = await temporaryFolder();
  await writeListings({ bundle: await openBundle(workspace.out), root, address: '/sub/' });
  const written = await readTree(root);
  expect([...written].flat().join('\n')).not.toMatch(/localhost|undefined|https?:\/\/[/"<]/);
  expect(written.has('sitemap.xml')).toBe(false);
  expect(written.get('robots.txt')).toBe('User-agent: *\nAllow: /sub/\n');
  expect(written.get('feed.xml')).toContain('<link>/sub/news/b/</link>');
  expect(written.get('topics/ai/feed.xml')).toContain('href="/sub/topics/ai/feed.xml"');
  expect(written.get('opml.xml')).toContain('xmlUrl="/sub/feed.xml"');
});
