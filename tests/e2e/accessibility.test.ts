import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { atRest } from '../support/at-rest.ts';
import { axeFindings, bringAxe } from '../support/axe.ts';
import { everyPage, notFoundNoise } from '../support/every-page.ts';
import { few } from '../support/few.ts';
import { hostileArchive } from '../support/hostile-archive.ts';
import { ready, test } from '../support/journey.ts';
import { longArchive, openSite, type TestSite } from '../support/site.ts';

let site: TestSite;
let hostile: TestSite;

beforeAll(async () => {
  [site, hostile] = [await openSite(longArchive), await openSite(hostileArchive)];
});
afterAll(() => Promise.all([site.close(), hostile.close()]));

const structure = (page: Page) =>
  page.evaluate(() => ({
    h1: document.querySelectorAll('h1').length,
    levels: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) =>
      Number(heading.tagName[1]),
    ),
    main: document.querySelectorAll('main').length,
    header: document.querySelectorAll('body header').length > 0,
    footer: document.querySelectorAll('footer').length > 0,
    lang: document.documentElement.lang,
    cards: document.querySelectorAll('main article').length,
    cardHeadings: document.querySelectorAll('main article :is(h2, h3, h4)').length,
  }));

/**
 * Whether a heading stands more than one level below the one before it. The first may be of the
 * rail, which comes before the h1.
 */
const skipsOne = (level: number, index: number, levels: readonly number[]) =>
  level > (levels[index - 1] ?? 1) + 1;

describe('axe finds nothing', () => {
  for (const colorScheme of few(['light', 'dark'] as const, 1)) {
    test(`on any route, which has one h1, a main, no level left out, and a heading for each card, ${colorScheme}`, {
      timeout: 180_000,
    }, async ({ visit }) => {
      const { page, noise } = await visit(site, '', { colorScheme, before: bringAxe, stay: true });
      noise.expect(notFoundNoise);
      for (const [name, path] of everyPage) {
        await page.goto(new URL(path, site.address).href);
        await ready(page);
        await atRest(page);
        expect(await axeFindings(page), name).toEqual([]);
        const found = await structure(page);
        expect(found, name).toMatchObject({
          h1: 1,
          main: 1,
          header: true,
          footer: true,
          lang: 'en',
        });
        expect(found.cardHeadings, name).toBe(found.cards);
        expect(found.levels.filter(skipsOne), name).toEqual([]);
      }
    });

    test(`on a phone, with the filters and the settings open, ${colorScheme}`, {
      timeout: 120_000,
    }, async ({ visit }) => {
      const { page } = await visit(site, 'latest/', {
        colorScheme,
        before: bringAxe,
        viewport: { width: 360, height: 740 },
        hasTouch: true,
      });
      expect(await axeFindings(page), 'the feed').toEqual([]);
      await page.getByRole('button', { name: /^Filters/ }).tap();
      await page.getByRole('dialog').getByLabel('Filter outlets').waitFor();
      expect(await axeFindings(page), 'the sheet').toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Menu' }).tap();
      expect(await axeFindings(page), 'the menu').toEqual([]);
      await page.getByRole('button', { name: 'Settings' }).tap();
      expect(await axeFindings(page), 'the settings').toEqual([]);
    });
  }

  test('in each density, and on hostile text', { timeout: 120_000 }, async ({ visit }) => {
    const { page } = await visit(hostile, 'latest/', { before: bringAxe });
    for (const density of few(['Headlines', 'Cards', 'Compact'], 1)) {
      await page.getByRole('button', { name: 'Settings' }).click();
      await page.getByRole('radio', { name: density }).check();
      await page.keyboard.press('Escape');
      expect(await axeFindings(page), density).toEqual([]);
    }
  });
});
