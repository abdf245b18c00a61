import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepPictures } from '#src/pictures/keep-pictures.ts';
import { buildSite } from '#src/site/build-site.ts';
import { cacheWithApp } from '#tests/support/bundled-app.ts';
import { halves } from '#tests/support/hostile-pictures.ts';
import { articleFile } from '#tests/support/markdown.ts';
import { servePictures } from '#tests/support/picture-host.ts';
import { openWorkspace, temporaryFolder } from '#tests/support/workspace.ts';

const MINUTE_MS = 60_000;

test('a site has the pictures of its stories, the same in each build, and none of a removed one', {
  timeout: 4 * MINUTE_MS,
}, async () => {
  const host = await servePictures({
    'https://a.test/1.png': await halves(400, 300),
    'https://a.test/2.png': await halves(200, 300),
  });
  const article = (number: number): string =>
    articleFile({ title: `Story ${number}`, images: [{ url: `https://a.test/${number}.png` }] });
  const { data } = await openWorkspace({
    'site.yaml': 'pictures: keep\n',
    'articles/1.md': article(1),
    'articles/2.md': article(2),
  });
  const folder = await temporaryFolder();
  const out = join(folder, 'site');
  const renderCache = await cacheWithApp();
  const build = async () => {
    await buildSite({
      data,
      out,
      base: '/',
      renderCache,
      now: new Date('2024-06-01T12:00:00Z'),
      keepPictures: (target) =>
        keepPictures({ target, cache: join(renderCache, 'pictures'), fetch: host.fetch }),
    });
    const pictures = join(out, 'assets/pictures');
    const files = new Map<string, string>();
    for (const name of await readdir(pictures))
      files.set(name, await readFile(join(pictures, name), 'base64'));
    return files;
  };
  const first = await build();
  expect(first.size).toBe(7 + 5);
  await rm(join(data, 'articles/1.md'));
  const rest = await build();
  expect(rest.size).toBe(5);
  for (const [name, bytes] of rest) expect(first.get(name)).toBe(bytes);
  expect(host.asked).toHaveLength(2);
  const page = await readFile(join(out, 'index.html'), 'utf8');
  const used = [...page.matchAll(/assets\/pictures\/([\w.-]+)/g)].map(([, name]) => name);
  expect(used.length).toBeGreaterThan(4);
  expect(used.filter((name = '') => !rest.has(name))).toEqual([]);
  // The code that draws them is preloaded.
  expect(page).toMatch(/ data-code="[^"]*kept-picture-/);
});
