import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { test } from '../support/journey.ts';
import { openSite, type TestSite, thousands } from '../support/site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite(thousands);
});
afterAll(() => site.close());

/** Pixels by which a card may stand elsewhere than before. */
const TOLERANCE = 4;

/** Scrolls as a reader does, screen after screen, until story number `place` of the feed is in the page or above. */
async function readDownTo(page: Page, place: number): Promise<void> {
  for (let turns = 0; turns < 400; turns++) {
    const last = await page.locator('[data-place]').last().getAttribute('data-place');
    if (Number(last) >= place) break;
    await page.mouse.wheel(0, 1800);
    await page.waitForTimeout(16);
  }
  await page.waitForFunction(() => document.querySelectorAll('[data-place] article').length > 6);
}

type Spot = { readonly slug: string; readonly top: number };

/** The first headline in the window that can be pressed, and where it is. */
async function spotInView(page: Page): Promise<Spot> {
  await page.waitForTimeout(300);
  return page.evaluate(() => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('article [data-headline]')) {
      const { top, bottom } = link.getBoundingClientRect();
      if (top > 150 && bottom < innerHeight - 50) return { slug: link.getAttribute('href') ?? '', top };
    }
    throw new Error('no headline is in view');
  });
}

const headline = (page: Page, { slug }: Spot) => page.locator(`article [data-headline][href="${slug}"]`);

async function expectSpot(page: Page, spot: Spot): Promise<void> {
  await headline(page, spot).waitFor();
  await expect
    .poll(async () => Math.abs(((await headline(page, spot).boundingBox())?.y ?? Number.NaN) - spot.top), { timeout: 4000 })
    .toBeLessThanOrEqual(TOLERANCE);
}

describe('3,000 stories', () => {
  test.for([40, 400])(
    'back from a story opened at depth %i: same place, same focus',
    { timeout: 90_000 },
    async (depth, { visit }) => {
      const { page } = await visit(site, '');
      await readDownTo(page, depth);
      const spot = await spotInView(page);
      await headline(page, spot).click();
      await page.waitForURL(/\/news\//);
      expect(await page.evaluate(() => scrollY)).toBe(0);
      await page.goBack();
      await expectSpot(page, spot);
      await expect.poll(() => headline(page, spot).evaluate((link) => link === document.activeElement)).toBe(true);
      await page.waitForTimeout(1700);
      await expectSpot(page, spot);
    },
  );

  test('a reload at depth stays there', { timeout: 90_000 }, async ({ visit }) => {
    const { page } = await visit(site, '');
    await readDownTo(page, 200);
    const spot = await spotInView(page);
    await page.reload();
    await expectSpot(page, spot);
  });

  test('back from the original, which lies outside the site', { timeout: 90_000 }, async ({ visit }) => {
    const { page, noise } = await visit(site, '', { originals: true });
    noise.expect(/^outbound: https:\/\/paper\.example\//);
    await readDownTo(page, 120);
    const spot = await spotInView(page);
    await headline(page, spot).click();
    await page.getByRole('link', { name: 'Read at paper.example' }).click();
    await page.waitForURL('https://paper.example/**');
    await page.goBack();
    await page.getByRole('link', { name: 'Read at paper.example' }).waitFor();
    await page.goBack();
    await expectSpot(page, spot);
  });

  test('nothing moves under the finger while pictures come, or fail', async ({ visit }) => {
    for (const pictures of ['load', 'fail'] as const) {
      const { page } = await visit(site, '', {
        pictures,
        before: (context) =>
          context.addInitScript(() => {
            Object.assign(globalThis, { moved: 0 });
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) {
                if ('value' in entry && 'hadRecentInput' in entry && !entry.hadRecentInput) {
                  Object.assign(globalThis, { moved: Number(Reflect.get(globalThis, 'moved')) + Number(entry.value) });
                }
              }
            }).observe({ type: 'layout-shift', buffered: true });
          }),
      });
      await readDownTo(page, 60);
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => Number(Reflect.get(globalThis, 'moved')))).toBeLessThan(0.05);
    }
  });

  test('only what is near the window is in the page, however far one reads', { timeout: 90_000 }, async ({ visit }) => {
    const { page } = await visit(site, '');
    await readDownTo(page, 300);
    expect(await page.locator('[data-place]').count()).toBeLessThan(60);
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await page.locator('[data-place="2999"] article').waitFor();
  });
});
