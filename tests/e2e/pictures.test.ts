import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { atRest } from '../support/at-rest.ts';
import { few } from '../support/few.ts';
import { generatedSlug } from '../support/generate-archive.ts';
import { ready, test } from '../support/journey.ts';
import { longArchive, openSite, type TestSite } from '../support/site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite(longArchive);
});
afterAll(() => site.close());

/** What the browser says of the pictures in a page made ahead, when early.js forbids them. */
const forbidden = /^console: Loading the image '\S+' violates .*"img-src data:"/;

describe('requests to third parties', () => {
  test('are pictures and nothing else, tell no one where they came from, and stay on https', async ({
    visit,
  }) => {
    const { page, outside } = await visit(site, 'latest/');
    const paths = [
      `news/${generatedSlug(0)}/`,
      `news/${generatedSlug(7)}/`,
      'topics/',
      'outlets/',
      'about/',
    ];
    for (const path of few(paths, 2)) {
      await page.goto(new URL(path, site.address).href);
      await ready(page);
    }
    expect(outside.length).toBeGreaterThan(0);
    expect([...new Set(outside.map(({ type }) => type))]).toEqual(['image']);
    expect(outside.filter(({ referrer }) => referrer !== undefined)).toEqual([]);
    expect(outside.filter(({ url }) => !url.startsWith('https://'))).toEqual([]);
  });

  test('are none with pictures off, on any route, after a reload too', async ({ visit }) => {
    const { page, outside, noise } = await visit(site, 'about/');
    noise.expect(forbidden);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('radio', { name: 'Off' }).check();
    await page.keyboard.press('Escape');
    outside.length = 0;
    const paths = [
      '',
      `news/${generatedSlug(7)}/`,
      `news/${generatedSlug(0)}/`,
      'topics/',
      'outlets/',
    ];
    for (const path of few(paths, 2)) {
      await page.goto(new URL(path, site.address).href);
      await ready(page);
      await page.mouse.wheel(0, 3000);
      await atRest(page);
    }
    expect(outside).toEqual([]);
    await expect.poll(() => page.locator('main img').count()).toBe(0);
  });
});

describe('a picture that does not come', () => {
  /** Counts the requests for pictures. */
  const counting = (asked: string[]) => (context: BrowserContext) => {
    context.on('request', (request) => {
      if (request.resourceType() === 'image') asked.push(request.url());
    });
    return Promise.resolve();
  };
  const sets = (page: Page) =>
    page
      .locator('article[data-density]')
      .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-set') ?? 'type'));

  test.for(few(['fail', 'text', 'missing'] as const, 2))(
    'below the window is taken out at once, in it when it leaves it: %s',
    async (pictures, { visit }) => {
      const asked: string[] = [];
      const { page, noise } = await visit(site, 'latest/', { pictures, before: counting(asked) });
      noise.expect(/^console: Failed to load resource/);
      const box = page.locator('article span[data-shape]:not(:has(img))').first();
      await box.waitFor();
      await atRest(page);
      const place = (await box.boundingBox())?.y ?? Number.NaN;
      expect(place).toBeLessThan(800);
      expect(await page.locator('article span[data-shape]').count()).toBeLessThan(8);
      // Three failures, and its host is not asked again, whatever comes into the window.
      await page.mouse.wheel(0, 1600);
      await atRest(page);
      await page.mouse.wheel(0, 1600);
      await atRest(page);
      expect(new Set(await sets(page))).toEqual(new Set(['type']));
      expect(new Set(asked).size).toBeLessThan(20);
      expect(asked.length).toBe(new Set(asked).size);
    },
  );

  test('and failed before the app came is taken out too, with no mark of a broken one', async ({
    visit,
  }) => {
    let letAppCome = (): void => undefined;
    const app = new Promise<void>((resolve) => {
      letAppCome = resolve;
    });
    const { page } = await visit(site, 'latest/', {
      pictures: 'fail',
      stay: true,
      before: (context) =>
        context.route(/\/assets\/.*\.js/, (route) => app.then(() => route.continue())),
    });
    await page.goto(`${site.address}latest/`, { waitUntil: 'commit' });
    const broken = () =>
      page
        .locator('img')
        .evaluateAll(
          (list: HTMLImageElement[]) =>
            list.filter((it) => it.complete && it.naturalWidth === 0).length,
        );
    await expect.poll(broken).toBeGreaterThan(0);
    letAppCome();
    await expect.poll(broken).toBe(0);
    await expect.poll(async () => (await sets(page)).includes('type')).toBe(true);
  });

  test('and hangs keeps nobody from reading, and moves nothing', async ({ visit }) => {
    const { page } = await visit(site, 'latest/', { pictures: 'hang' });
    const headline = page.locator('[data-headline]').first();
    const before = await headline.boundingBox();
    await atRest(page);
    expect(await headline.boundingBox()).toEqual(before);
    await headline.click();
    await page.waitForURL(/\/news\//);
    await ready(page);
  });
});

describe('a video', () => {
  test('asks nobody but for its picture before it is played, and then exactly its player', async ({
    visit,
  }) => {
    const { page, noise, outside } = await visit(site, `news/${generatedSlug(7)}/`);
    noise.expect(/^outbound: https:\/\/www\.youtube-nocookie\.com\/embed\//);
    await atRest(page);
    expect(outside.filter(({ type }) => type !== 'image')).toEqual([]);
    await expect.poll(() => page.locator('iframe').count()).toBe(0);
    outside.length = 0;
    await page.getByRole('button', { name: /Play video/ }).click();
    await expect
      .poll(() => outside.map(({ url }) => url))
      .toEqual([expect.stringMatching(/^https:\/\/www\.youtube-nocookie\.com\/embed\/[\w-]{11}/)]);
    await expect.poll(() => page.locator('iframe').getAttribute('title')).toMatch(/^Video: /);
  });
});
