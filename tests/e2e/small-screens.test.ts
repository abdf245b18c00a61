import { afterAll, beforeAll, describe, expect } from 'vitest';
import { everyPage, notFoundNoise } from '../support/every-page.ts';
import { few } from '../support/few.ts';
import { generatedSlug } from '../support/generate-archive.ts';
import { ready, test } from '../support/journey.ts';
import { setTextTwiceAsLarge, sideways } from '../support/sideways.ts';
import { longArchive, openSite, type TestSite } from '../support/site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite(longArchive);
});
afterAll(() => site.close());

describe('fingers and small screens', () => {
  test('every target is 24 px, or has the room around it', { timeout: 60_000 }, async ({
    visit,
  }) => {
    const { page } = await visit(site, '', {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      stay: true,
    });
    const paths = [
      '',
      `news/${generatedSlug(0)}/`,
      'archive/',
      'search/',
      'topics/',
      'outlets/',
      'about/',
      'days/2024-06-29/',
      'page/2/',
    ];
    for (const path of few(paths, 3)) {
      await page.goto(new URL(path, site.address).href);
      await ready(page);
      const small = await page
        .locator('button, input, select, summary, nav a')
        .evaluateAll((list) =>
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

  test('nothing scrolls sideways at 320 px, nor at 400 % zoom of a desk', {
    timeout: 90_000,
  }, async ({ visit }) => {
    const { page, noise } = await visit(site, '', {
      viewport: { width: 320, height: 640 },
      stay: true,
    });
    noise.expect(notFoundNoise);
    for (const [route, path] of everyPage) {
      await page.goto(new URL(path, site.address).href);
      await ready(page);
      for (const height of [640, 200]) {
        await page.setViewportSize({ width: 320, height });
        expect(await sideways(page), `${route}, ${height} px high`).toBeLessThanOrEqual(0);
      }
      expect(await page.locator('main h1').count(), route).toBe(1);
    }
  });

  test('text set twice as large stays inside the page', async ({ visit }) => {
    const { page } = await visit(site, '', { viewport: { width: 390, height: 844 } });
    await setTextTwiceAsLarge(page);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  });

  test('nothing moves by itself when less motion is asked for', async ({ visit }) => {
    const { page } = await visit(site, '', { reducedMotion: 'reduce' });
    await page.locator('[data-headline]').first().click();
    await page.waitForURL(/\/news\//);
    const moving = await page.evaluate(
      () =>
        document
          .getAnimations()
          .filter((animation) => Number(animation.effect?.getComputedTiming().duration ?? 0) > 1)
          .length,
    );
    expect(moving).toBe(0);
  });
});
