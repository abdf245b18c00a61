import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { atRest } from '../support/at-rest.ts';
import { few } from '../support/few.ts';
import { generatedSlug } from '../support/generate-archive.ts';
import { test } from '../support/journey.ts';
import { serveLeniently } from '../support/lenient-host.ts';
import { type Archive, openSite, type TestSite } from '../support/site.ts';
import { watchPage } from '../support/watch-page.ts';
import { temporaryFolder } from '../support/workspace.ts';

const small: Archive = { kind: 'generated', stories: 120 };
const slug = generatedSlug(0);

let site: TestSite;

beforeAll(async () => {
  site = await openSite(small);
});
afterAll(() => site.close());

/** What can be read of a page, and what it has that only scripts can serve. */
const readPage = (page: Page) =>
  page.evaluate(() => ({
    heading: document.querySelector('main h1')?.textContent,
    words: document.querySelector('main')?.innerText.length ?? 0,
    script: document.documentElement.dataset['script'],
    told: document.querySelector('[role=alert]')?.textContent ?? '',
    untouched: Reflect.get(globalThis, 'seen'),
  }));

/** Links as an archive writes them that saved the site below `folder`. */
const rewriteLinks =
  (folder: string) =>
  (html: string): string =>
    html.replace(
      /(href|src)=("?)\/(?!\/)/g,
      (_, name: string, quote: string) => `${name}=${quote}${folder}`,
    );

describe('a copy of a page elsewhere', () => {
  const prefix = '/web/20240701000000/https://paper.example/';
  const paths = [
    `news/${slug}/`,
    `news/${slug}/index.html?topic=x`,
    '?topic=rivers',
    '',
    'about/',
    'topics/rivers/',
    'page/2/',
  ];

  const ways: readonly (readonly [how: string, rewrite: (html: string) => string])[] = [
    ['as it is', (html) => html],
    [
      'with all of its addresses rewritten',
      (html) => rewriteLinks(prefix)(html).replaceAll('"/assets/', `"${prefix}assets/`),
    ],
    ['with its links rewritten', rewriteLinks(prefix)],
  ];
  test.for(few(ways, 2))(
    'below another path, %s: it is read as it came, without the app',
    { timeout: 90_000 },
    async ([, rewrite], { visit }) => {
      const { address, asked } = await serveLeniently(site.root, { below: prefix, rewrite });
      const { page, noise } = await visit({ ...site, address }, '', { stay: true });
      // Files that the copy has not: the browser says so by itself.
      noise.expect(/status 404$/, /^console: (Refused|Failed)|MIME type/);
      await page.context().addInitScript(watchPage);
      for (const path of few(paths, 3)) {
        await page.goto(address + prefix + path);
        await atRest(page);
        const read = await readPage(page);
        expect(read.heading, path).toBeTruthy();
        expect(read.words, path).toBeGreaterThan(200);
        expect(read.told, path).toBe('');
        expect(read.script, path).toBeUndefined();
        expect(read.untouched, path).toMatchObject({ emptied: false });
        expect(page.url(), path).toBe(address + prefix + path);
      }
      expect(asked.filter((url) => url.includes('/data/') || url.endsWith('main.js'))).toEqual([]);
    },
  );

  test('beside the site itself: below its base and still not it', async ({ visit }) => {
    const folder = await temporaryFolder();
    await cp(site.root, folder, { recursive: true });
    for (const path of [`news/${slug}`, 'about'])
      await cp(join(site.root, path), join(folder, 'copy', path), { recursive: true });
    const { address, asked } = await serveLeniently(folder);
    const { page } = await visit({ ...site, address }, '', { stay: true });
    for (const path of [`/copy/news/${slug}/`, '/copy/about/index.html']) {
      await page.goto(address + path);
      await expect.poll(async () => (await readPage(page)).script).toBeUndefined();
      const { heading, script, told } = await readPage(page);
      expect([Boolean(heading), script, told], path).toEqual([true, undefined, '']);
      expect(page.url()).toBe(address + path);
    }
    expect(asked.filter((url) => url.startsWith('/data/'))).toEqual([]);
  });

  test('in the file system, links rewritten or not, and in a frame without an origin', async ({
    visit,
  }) => {
    const folder = await temporaryFolder();
    await cp(site.root, folder, { recursive: true });
    const { page, noise } = await visit(site, '', { stay: true });
    noise.expect(/ERR_FILE_NOT_FOUND|origin|CORS|file:/);
    const file = join(folder, 'news', slug, 'index.html');
    for (const links of ['/', '../../']) {
      await writeFile(
        file,
        rewriteLinks(links)(await readFile(join(site.root, 'news', slug, 'index.html'), 'utf8')),
      );
      await page.goto(`file://${file}?a=b`);
      await atRest(page);
      expect(await readPage(page)).toMatchObject({
        heading: expect.stringMatching(/^Story 0/),
        told: '',
        script: undefined,
      });
    }
  });
});
