import { afterAll, beforeAll, describe, expect } from 'vitest';
import { hostileArchive } from '../support/hostile-archive.ts';
import { ready, test } from '../support/journey.ts';
import { sideways } from '../support/sideways.ts';
import { openSite, type TestSite } from '../support/site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite(hostileArchive);
});
afterAll(() => site.close());

describe('third-party text of every kind', () => {
  test('makes no page scroll sideways at 320 px, and no link with another scheme, a user name or a hidden host: the feed, in each density, and every story', {
    timeout: 90_000,
  }, async ({ visit }) => {
    const { page } = await visit(site, 'latest/', { viewport: { width: 320, height: 9000 } });
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Settings' }).click();
    for (const density of ['Cards', 'Compact', 'Headlines']) {
      await page.getByRole('radio', { name: density }).check();
      expect(await sideways(page), density).toBeLessThanOrEqual(0);
    }
    const links = await page
      .locator('article [data-headline]')
      .evaluateAll((list) => list.map((link) => link.getAttribute('href')));
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) {
      await page.goto(new URL(link ?? '', site.address).href);
      await ready(page);
      expect(await sideways(page), link ?? '').toBeLessThanOrEqual(0);
      const hrefs = await page
        .locator('a[href]')
        .evaluateAll((list) => list.map((a) => a.getAttribute('href') ?? ''));
      expect(
        hrefs.filter((href) => !/^(https?:\/\/[a-z0-9.-]+(:\d+)?(\/|$)|\/|#)/.test(href)),
      ).toEqual([]);
    }
  });

  test('turns its own direction only: what follows a right-to-left or overridden headline stays where it was', async ({
    visit,
  }) => {
    const { page } = await visit(site, 'latest/', { viewport: { width: 360, height: 9000 } });
    const outlets = page.locator('article a[href^="/outlets/"]');
    const lefts = await outlets.evaluateAll((list) =>
      list.map((link) => Math.round(link.getBoundingClientRect().left)),
    );
    expect(lefts.length).toBeGreaterThan(5);
    expect(new Set(lefts).size).toBe(1);
    const direction = await page
      .locator('article', { hasText: 'مرحبا' })
      .locator('h2, h3')
      .first()
      .evaluate((heading) => getComputedStyle(heading).direction);
    expect(direction).toBe('rtl');
  });

  test('is shown as text: no tag, no script and no handler of it is in the page', async ({
    visit,
  }) => {
    const { page } = await visit(site, 'latest/');
    await expect
      .poll(() =>
        page
          .locator('main script, main iframe, main [onerror], main [onclick], main style')
          .count(),
      )
      .toBe(0);
    await expect
      .poll(() => page.evaluate(() => Reflect.get(globalThis, 'ownedByAnArticle')))
      .toBeUndefined();
  });

  test('clips marks that climb out of their line', async ({ visit }) => {
    const { page } = await visit(site, 'latest/');
    const heights = await page
      .locator('article')
      .evaluateAll((cards) =>
        cards
          .filter((card) => card.textContent?.includes('\u0316'))
          .map((card) => card.scrollHeight),
      );
    expect(heights).toHaveLength(1);
    expect(Math.max(...heights)).toBeLessThan(900);
  });
});
