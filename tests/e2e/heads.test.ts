import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { HeadTag } from '#src/head/head-tag.ts';
import { OWN_TAGS } from '#src/head/own-tags.ts';
import { siteFile } from '#src/render/site-file.ts';
import { few } from '../support/few.ts';
import { hostileArchive } from '../support/hostile-archive.ts';
import { ready, test } from '../support/journey.ts';
import { parseHead } from '../support/parse-head.ts';
import { saidOf, thingIn } from '../support/read-head.ts';
import { type Archive, openSite, type TestSite } from '../support/site.ts';

/** Where the site says that it stands. */
const ADDRESS = 'https://hostile.example/';

const archive: Archive = {
  kind: 'inline',
  name: 'hostile-with-address',
  files: {
    ...hostileArchive.files,
    'site.yaml': `${hostileArchive.files['site.yaml']}address: ${ADDRESS}\n`,
  },
};

let site: TestSite;

beforeAll(async () => {
  site = await openSite(archive);
});
afterAll(() => site.close());

/** Whether the site has the file that a whole address leads to. */
const isThere = (address: string): boolean =>
  existsSync(siteFile(site.root, new URL(address).pathname));

/** Every page made ahead, by its path, with what its file says in the head. */
async function heads(root: string): Promise<[path: string, tags: HeadTag[]][]> {
  const files = await readdir(root, { recursive: true });
  const pages = files.filter((file) => file === 'index.html' || file.endsWith('/index.html'));
  return Promise.all(
    pages.map(async (file): Promise<[string, HeadTag[]]> => {
      return [
        `/${file.slice(0, -'index.html'.length)}`,
        parseHead(await readFile(join(root, file), 'utf8')),
      ];
    }),
  );
}

const isEmpty = (list: unknown): boolean => Array.isArray(list) && list.length === 0;

/** Pages of what the device keeps: for everybody else they are empty. */
const ofReader = ['/device/', '/following/', '/me/', '/saved/'];

describe('the pages made ahead', () => {
  test('each say what they are, once, and where', async () => {
    const all = await heads(site.root);
    expect(all.length).toBeGreaterThan(20);
    for (const [path, tags] of all) {
      const said = (name: string) => saidOf(tags, name);
      expect(
        tags.filter(({ tag }) => tag === 'title').map(({ text }) => text?.trim()),
        path,
      ).toEqual([expect.stringMatching(/./)]);
      for (const name of ['description', 'og:title', 'og:description', 'og:image'])
        expect(said(name), `${path} ${name}`).toEqual([expect.stringMatching(/./)]);
      const address = new URL(encodeURI(path).slice(1), ADDRESS).href;
      expect(said('canonical'), path).toEqual([address]);
      expect(said('robots'), path).toEqual(ofReader.includes(path) ? ['noindex'] : []);
      for (const feed of said('alternate'))
        expect(isThere(new URL(feed, ADDRESS).href), feed).toBe(true);
      expect([...said('prev'), ...said('next')], path).toEqual([]);
    }
  });

  test('are shared with a picture that is there', async () => {
    for (const [path, tags] of await heads(site.root)) {
      const [image = ''] = saidOf(tags, 'og:image');
      if (image.startsWith(ADDRESS)) expect(isThere(image), `${path} ${image}`).toBe(true);
    }
  });

  test('tell search engines of each story what they ask for', async () => {
    const stories = (await heads(site.root)).filter(([path]) => path.startsWith('/news/'));
    expect(stories.length).toBeGreaterThan(5);
    for (const [path, tags] of stories) {
      const article = thingIn(tags, 'NewsArticle');
      for (const name of ['headline', 'datePublished', 'author'])
        expect(article, path).toHaveProperty(name);
      if (isEmpty(article['keywords'])) continue;
      // The way to a story of a topic ends at the topic: the last step may be left to the page.
      const { itemListElement: way } = thingIn(tags, 'BreadcrumbList');
      expect(way, path).toEqual([
        expect.objectContaining({ item: ADDRESS }),
        expect.objectContaining({
          position: 2,
          item: expect.stringContaining(`${ADDRESS}topics/`),
        }),
      ]);
    }
  });

  test('of a preview ask to be left out, every one of them', async () => {
    const preview = await openSite(hostileArchive, { unpublished: true });
    for (const [path, tags] of await heads(preview.root))
      expect(saidOf(tags, 'robots'), path).toEqual(['noindex']);
    await preview.close();
  });
});

/**
 * The tags of a head that the app sets too: it makes no scripts, and takes the site to stand where
 * it was opened.
 */
const ownTags = (page: Page): Promise<string[]> =>
  page.evaluate(
    ([address, own]) =>
      [...document.head.querySelectorAll(own)]
        .filter(({ localName }) => localName !== 'script')
        .map((tag) => tag.outerHTML.replace(`${location.origin}/`, address)),
    [ADDRESS, OWN_TAGS] as const,
  );

describe('going from page to page', () => {
  test('makes the head the same that the page’s own file has', async ({ visit }) => {
    const { page } = await visit(site, '');
    const steps = [
      page.locator('main article [data-headline]').first(),
      page.getByRole('link', { name: 'About', exact: true }).first(),
      page.getByRole('link', { name: 'Topics', exact: true }).first(),
      page.getByRole('link', { name: 'Outlets', exact: true }).first(),
    ];
    for (const link of few(steps, 2)) {
      const before = page.url();
      await link.click();
      await page.waitForURL((url) => url.href !== before);
      await page.waitForFunction(
        (path) => document.querySelector<HTMLLinkElement>('[rel=canonical]')?.href.endsWith(path),
        new URL(page.url()).pathname,
      );
      const [tags, title] = [await ownTags(page), await page.title()];
      await page.reload();
      await ready(page);
      expect(tags, page.url()).toEqual(await ownTags(page));
      expect(title).toBe(await page.title());
      await page.goto(site.address);
      await ready(page);
    }
  });
});

describe('a text card', () => {
  test('comes as a picture of the size that it is announced with, to be kept for good', async ({
    visit,
  }) => {
    const { page } = await visit(site, '');
    const card = (await readdir(join(site.root, 'assets'))).find((name) =>
      name.startsWith('card-'),
    );
    const response = await page.request.get(`${site.address}assets/${card}`);
    expect(response.headers()).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    const size = await page.evaluate(async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    }, `/assets/${card}`);
    expect(size).toEqual([1200, 630]);
  });
});
