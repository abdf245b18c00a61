import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { keepPictures } from '#src/pictures/keep-pictures.ts';
import { atRest } from '../support/at-rest.ts';
import { few } from '../support/few.ts';
import { ready, test } from '../support/journey.ts';
import {
  DEAD,
  pictureArchive,
  picturesOfArchive,
  STRIP,
  slugOf,
  VIDEO,
} from '../support/picture-archive.ts';
import { openPictureHost, type PictureHost } from '../support/picture-host.ts';
import { openSite, type TestSite } from '../support/site.ts';

let host: PictureHost;
let site: TestSite;

beforeAll(async () => {
  host = await openPictureHost(await picturesOfArchive());
  site = await openSite(pictureArchive('keep'), {
    base: '/sub/',
    keepPictures: (target) =>
      keepPictures({ target, cache: join(target, '../../no-cache'), fetch: host.fetch }),
  });
});
afterAll(async () => {
  await site.close();
  await host.close();
});

/** Requests of a page for anything beside this site, and its pictures that came. */
const listening =
  (asked: string[], pictures: string[] = []) =>
  (context: BrowserContext) => {
    context.on('request', (request) => {
      const url = request.url();
      if (url.startsWith('data:')) return;
      if (!url.startsWith(site.address)) asked.push(url);
    });
    // Not those that the policy stopped in the browser.
    context.on('requestfinished', (request) => {
      const isData = request.url().startsWith('data:');
      if (request.resourceType() === 'image' && !isData) pictures.push(request.url());
    });
    return Promise.resolve();
  };

/** A window in which much of a page is seen at once. */
const HIGH = 2400;

/** Scrolls down a page in a high window until all its pictures were in it. */
async function seeAll(page: Page): Promise<void> {
  for (let seen = 0; seen < 3; seen += 1) {
    await page.mouse.wheel(0, HIGH);
    await atRest(page);
  }
}

const drawn = (page: Page) =>
  page.locator('main img').evaluateAll((list: HTMLImageElement[]) =>
    list.map(({ currentSrc, naturalWidth, complete }) => ({
      file: currentSrc.slice(currentSrc.lastIndexOf('/') + 1),
      isDrawn: complete && naturalWidth > 0,
    })),
  );

const pages = ['', 'latest/', `news/${slugOf(0)}/`, `news/${slugOf(VIDEO)}/`, 'outlets/', 'about/'];

describe('a site that keeps its pictures', () => {
  test('lets no browser ask any other site for anything, on any page', async ({ visit }) => {
    const asked: string[] = [];
    const { page, outside } = await visit(site, '', {
      viewport: { width: 1280, height: HIGH },
      before: listening(asked),
    });
    for (const path of pages) {
      await page.goto(site.address + path);
      await ready(page);
      await seeAll(page);
    }
    await page.goto(`${site.address}latest/`);
    await ready(page);
    await page.locator('[data-headline]').first().click();
    await page.waitForURL(/\/news\//);
    await ready(page);
    await atRest(page);
    expect(asked).toEqual([]);
    expect(outside).toEqual([]);
  });

  test('has a policy, in header and page, under which none could', async ({ visit }) => {
    const { page } = await visit(site, '');
    const answer = await page.request.get(site.address);
    const [meta] =
      /<meta http-equiv="?Content-Security-Policy"?[^>]*>/.exec(await answer.text()) ?? [];
    for (const policy of [answer.headers()['content-security-policy'], meta]) {
      expect(policy).toContain("img-src 'self' data:;");
    }
  });

  test.for(few([360, 1440], 1))(
    'draws all of them, in the shapes and widths of their places: %i pixels',
    async (width, { visit }) => {
      const pictures: string[] = [];
      const { page } = await visit(site, 'latest/', {
        viewport: { width, height: HIGH },
        before: listening([], pictures),
      });
      await seeAll(page);
      const list = await drawn(page);
      expect(list.length).toBeGreaterThan(20);
      await page.goto(site.address);
      await ready(page);
      await seeAll(page);
      const all = [...list, ...(await drawn(page))];
      for (const path of [`news/${slugOf(1)}/`, `news/${slugOf(VIDEO)}/`]) {
        await page.goto(site.address + path);
        await ready(page);
        await atRest(page);
        const shown = await drawn(page);
        expect(shown.some(({ file }) => file.endsWith('.avif'))).toBe(true);
        all.push(...shown);
      }
      expect(all.filter(({ isDrawn }) => !isDrawn)).toEqual([]);
      // Logos have one file.
      expect(all.every(({ file }) => /^[0-9a-f]{16}(-\d+\.avif|\.webp)$/.test(file))).toBe(true);
      expect(pictures.every((url) => url.startsWith(`${site.address}assets/pictures/`))).toBe(true);
    },
  );

  test('sets a story without its picture as type, before any script runs', async ({ visit }) => {
    const { page } = await visit(site, 'latest/', { javaScriptEnabled: false, stay: true });
    await page.goto(`${site.address}latest/`);
    const card = page.locator('article', { hasText: `Headline number ${DEAD} of` });
    expect(await card.getAttribute('data-set')).toBeNull();
    const others = page.locator('article[data-set=picture]');
    expect(await others.count()).toBeGreaterThan(10);
    expect(await page.locator('main svg rect[fill^="#"]').count()).toBe(await others.count());
  });

  test('has the colour of a picture where that will be, and nowhere beside it', async ({
    visit,
  }) => {
    const { page } = await visit(site, `news/${slugOf(STRIP)}/`);
    await page.locator('main picture img[data-loaded]').waitFor();
    const colour = await page.locator('main svg rect[fill^="#"]').boundingBox();
    // Six times as high as wide, and lower than its width attribute asks for.
    expect((colour?.height ?? 0) / (colour?.width ?? 1)).toBeCloseTo(6, 0);
  });

  test('names no other host of a picture in any of its files', async () => {
    const files = await readdir(site.root, { recursive: true, withFileTypes: true });
    const texts = files.filter(({ name }) => /\.(html|xml|json|md|csv)$/.test(name));
    expect(texts.length).toBeGreaterThan(100);
    for (const { parentPath, name } of texts) {
      const text = await readFile(join(parentPath, name), 'utf8');
      expect(/(host-\d|logos|dead)\.test/.exec(text)?.[0], name).toBeUndefined();
    }
  });

  test('gives link previews, search engines and feeds its JPEG', async () => {
    const page = await readFile(join(site.root, 'news', slugOf(0), 'index.html'), 'utf8');
    const jpeg = /=og:image content=(https:\/\/news\.example\/sub\/(assets\/pictures\/\w+\.jpg))>/;
    const [, address = '', file = ''] = jpeg.exec(page) ?? [];
    expect((await readFile(join(site.root, file))).subarray(0, 2)).toEqual(
      Buffer.from([0xff, 0xd8]),
    );
    expect(page).toContain(`"image":"${address}"`);
    for (const feed of ['feed.xml', 'atom.xml', 'feed.json'])
      expect(await readFile(join(site.root, feed), 'utf8'), feed).toContain(address);
    const rss = await readFile(join(site.root, 'feed.xml'), 'utf8');
    expect(rss).toContain(`url="${address}" type="image/jpeg" medium="image"`);
  });

  test('requests none for a reader who wants none', async ({ visit }) => {
    const pictures: string[] = [];
    const { page, noise } = await visit(site, 'about/', {
      viewport: { width: 1280, height: HIGH },
      before: listening([], pictures),
    });
    noise.expect(/^console: Loading the image '\S+' violates .*"img-src data:"/);
    noise.expect(/^request: \S+\/assets\/pictures\/\S+ csp$/);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByText('With images off, pages load less data.').waitFor();
    await page.getByRole('radio', { name: 'Off' }).check();
    await page.keyboard.press('Escape');
    pictures.length = 0;
    await page.goto(`${site.address}latest/`);
    await ready(page);
    await seeAll(page);
    await expect.poll(() => page.locator('main img').count()).toBe(0);
    expect(pictures).toEqual([]);
  });
});
