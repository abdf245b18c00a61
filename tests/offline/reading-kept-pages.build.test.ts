import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesInPage } from '#src/offline/read-kept-page.ts';
import { hostileArchive } from '#tests/support/hostile-archive.ts';
import { five, openSite } from '#tests/support/site.ts';

test.each([
  ['of the five articles', five],
  ['with hostile texts', hostileArchive],
] as const)('a kept page has its story, as it was published: a site %s', async (_, archive) => {
  const { root, close } = await openSite(archive);
  const slugs = await readdir(join(root, 'news'));
  for (const slug of slugs) {
    const html = await readFile(join(root, 'news', slug, 'index.html'), 'utf8');
    expect(filesInPage(html), slug).toContainEqual(
      expect.objectContaining({ became: 'story', story: expect.objectContaining({ slug }) }),
    );
    expect(filesInPage(html.replace('<h1 ', '<h1>Another text</h1><h1 ')), slug).toEqual([]);
  }
  expect(slugs.length).toBeGreaterThan(2);
  await close();
});
