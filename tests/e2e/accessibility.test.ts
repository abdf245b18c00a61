import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { axeFindings, bringAxe } from '../support/axe.ts';
import { generatedSlug } from '../support/generate-archive.ts';
import { hostileArchive } from '../support/hostile-archive.ts';
import { ready, test } from '../support/journey.ts';
import { focused } from '../support/keyboard.ts';
import { openSite, type TestSite, thousands } from '../support/site.ts';

let site: TestSite;
let hostile: TestSite;

beforeAll(async () => {
  [site, hostile] = [await openSite(thousands), await openSite(hostileArchive)];
});
afterAll(() => Promise.all([site.close(), hostile.close()]));

/** Every kind of page, and the states that are no page of their own. */
const routes: readonly (readonly [name: string, path: string])[] = [
  ['the feed', ''],
  ['a narrowed feed', '?topic=rivers&not-outlet=courier-1.example&kind=article&from=2024-05-01&sort=latest'],
  ['an empty result', '?topic=rivers&from=2024-06-30&to=2024-06-30&kind=video&outlet=courier-1.example'],
  ['damaged parameters', '?sort=loudest&from=yesterday&topic=nothing-of-ours'],
  ['one list', '?sort=covered'],
  ['a story with coverage', `news/${generatedSlug(0)}/`],
  ['a story without', `news/${generatedSlug(1)}/`],
  ['a video', `news/${generatedSlug(7)}/`],
  ['the topics', 'topics/'],
  ['a topic', 'topics/rivers/'],
  ['the outlets', 'outlets/'],
  ['an outlet', 'outlets/courier-1.example/'],
  ['its other list', 'outlets/courier-1.example/coverage/'],
  ['about', 'about/'],
  ['the archive', 'archive/'],
  ['a day', 'days/2024-06-29/'],
  ['a day without stories', 'days/2030-01-01/'],
  ['no such day', 'days/2024-02-30/'],
  ['a further page', 'page/2/'],
  ['the last page of a topic', 'topics/rivers/page/25/'],
  ['no such page', 'nowhere/at/all/'],
  ['no such story', 'news/2024-06-30-never-written/'],
];

/** What the browser itself reports of an address that the host answers with 404. */
const missing = /^request: \S+(never-written|nowhere|stories)\S* status 404$/;

describe('axe finds nothing', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`on any route, ${colorScheme}`, { timeout: 180_000 }, async ({ visit }) => {
      const { page, noise } = await visit(site, '', { colorScheme, before: bringAxe });
      noise.expect(missing);
      for (const [name, path] of routes) {
        await page.goto(new URL(path, site.address).href);
        await ready(page);
        await page.waitForLoadState('networkidle');
        expect(await axeFindings(page), name).toEqual([]);
      }
    });

    test(`on a phone, with the filters and the settings open, ${colorScheme}`, { timeout: 120_000 }, async ({ visit }) => {
      const { page } = await visit(site, '', {
        colorScheme,
        before: bringAxe,
        viewport: { width: 360, height: 740 },
        hasTouch: true,
      });
      expect(await axeFindings(page), 'the feed').toEqual([]);
      await page.getByRole('button', { name: /^Filters/ }).tap();
      await page.getByRole('dialog').getByLabel('Find outlet').waitFor();
      expect(await axeFindings(page), 'the sheet').toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Settings' }).tap();
      expect(await axeFindings(page), 'the settings').toEqual([]);
    });
  }

  test('in each density, and on hostile text', { timeout: 120_000 }, async ({ visit }) => {
    const { page } = await visit(hostile, '', { before: bringAxe });
    for (const density of ['Cards', 'Compact', 'Headlines']) {
      await page.getByRole('button', { name: 'Settings' }).click();
      await page.getByRole('radio', { name: density }).check();
      await page.keyboard.press('Escape');
      expect(await axeFindings(page), density).toEqual([]);
    }
  });
});

const structure = (page: Page) =>
  page.evaluate(() => ({
    h1: document.querySelectorAll('h1').length,
    levels: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => Number(heading.tagName[1])),
    main: document.querySelectorAll('main').length,
    header: document.querySelectorAll('body header').length > 0,
    footer: document.querySelectorAll('footer').length > 0,
    lang: document.documentElement.lang,
    cards: document.querySelectorAll('main article').length,
    cardHeadings: document.querySelectorAll('main article :is(h2, h3, h4)').length,
  }));

describe('the structure', () => {
  test('has one h1, a main, no level left out, and a heading for each card, on every route', { timeout: 90_000 }, async ({
    visit,
  }) => {
    const { page, noise } = await visit(site, '');
    noise.expect(missing);
    for (const [name, path] of routes) {
      await page.goto(new URL(path, site.address).href);
      await ready(page);
      const found = await structure(page);
      expect(found, name).toMatchObject({ h1: 1, main: 1, header: true, footer: true, lang: 'en' });
      expect(found.cardHeadings, name).toBe(found.cards);
    }
  });
});

describe('the keyboard', () => {
  test('comes first to the skip link, which leads to the content', async ({ visit }) => {
    const { page } = await visit(site, '');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('a: Skip to the content');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  test('always sees where it is: every stop has an outline, and none is hidden under something', { timeout: 90_000 }, async ({
    visit,
  }) => {
    const { page } = await visit(site, '');
    const seen = new Set<string>();
    for (let stop = 0; stop < 60; stop++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const element = document.activeElement;
        if (!(element instanceof HTMLElement) || element === document.body) return undefined;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        // The button inside a date field is the browser's own, and so is its outline.
        const browsers = element.matches('input[type=date]:not(:focus-visible)');
        const [box] = element.getClientRects();
        return {
          words: element.textContent?.trim() || element.getAttribute('aria-label') || element.id,
          outline: browsers || (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2),
          visible: box !== undefined && box.width > 0 && box.bottom > 0 && box.top < innerHeight,
        };
      });
      if (at === undefined) break;
      seen.add(at.words);
      expect(at, at.words).toMatchObject({ outline: true, visible: true });
    }
    expect(seen.size).toBeGreaterThan(20);
  });

  test('opens and closes the settings, and comes back to their button', async ({ visit }) => {
    const { page } = await visit(site, '');
    await page.getByRole('button', { name: 'Settings' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { name: 'Light' }).waitFor();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatch(/^input/);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('light');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('button: Settings');
  });

  test('closes the sheet of filters by Escape, and comes back to its button', async ({ visit }) => {
    const { page } = await visit(site, '', { viewport: { width: 360, height: 740 } });
    const button = page.getByRole('button', { name: /^Filters/ });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    for (let stop = 0; stop < 40; stop++) await page.keyboard.press('Tab');
    expect(
      await page.evaluate(() => document.activeElement === document.body || !!document.activeElement?.closest('dialog')),
    ).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

describe('fingers and small screens', () => {
  test('every target is 24 px, or has the room around it', { timeout: 60_000 }, async ({ visit }) => {
    const { page } = await visit(site, '', { viewport: { width: 360, height: 740 }, hasTouch: true });
    for (const path of [
      '',
      `news/${generatedSlug(0)}/`,
      'topics/',
      'outlets/',
      'about/',
      'archive/',
      'days/2024-06-29/',
      'page/2/',
    ]) {
      await page.goto(new URL(path, site.address).href);
      await ready(page);
      const small = await page.locator('button, input, select, summary, nav a').evaluateAll((list) =>
        list
          .map((element) => {
            const box = (element.closest('label') ?? element).getBoundingClientRect();
            return {
              words: element.textContent?.trim() || element.getAttribute('aria-label'),
              width: box.width,
              height: box.height,
            };
          })
          .filter(({ width, height }) => width > 0 && (width < 24 || height < 24)),
      );
      expect(small, path).toEqual([]);
    }
  });

  for (const [name, viewport] of [
    ['320 px', { width: 320, height: 640 }],
    ['400 % zoom of a desk', { width: 320, height: 200 }],
  ] as const) {
    test(`nothing scrolls sideways at ${name}`, { timeout: 90_000 }, async ({ visit }) => {
      const { page, noise } = await visit(site, '', { viewport });
      noise.expect(missing);
      for (const [route, path] of routes) {
        await page.goto(new URL(path, site.address).href);
        await ready(page);
        const sideways = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
        expect(await page.evaluate(sideways), route).toBeLessThanOrEqual(0);
        expect(await page.locator('main h1').count(), route).toBe(1);
      }
    });
  }

  test('text set twice as large stays inside the page', async ({ visit }) => {
    const { page } = await visit(site, '', { viewport: { width: 390, height: 844 } });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(
      await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
    ).toBeLessThanOrEqual(0);
  });

  test('nothing moves by itself when less motion is asked for', async ({ visit }) => {
    const { page } = await visit(site, '', { reducedMotion: 'reduce' });
    await page.locator('[data-headline]').first().click();
    await page.waitForURL(/\/news\//);
    const moving = await page.evaluate(
      () =>
        document.getAnimations().filter((animation) => Number(animation.effect?.getComputedTiming().duration ?? 0) > 1).length,
    );
    expect(moving).toBe(0);
  });
});
