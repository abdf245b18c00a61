import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { few, onlyInLong } from '../support/few.ts';
import { generatedSlug } from '../support/generate-archive.ts';
import { ready, test } from '../support/journey.ts';
import { focused } from '../support/keyboard.ts';
import { walkByTab } from '../support/keyboard-walk.ts';
import { five, longArchive, openSite, type TestSite } from '../support/site.ts';

let site: TestSite;
/** A site of stories with coverage. */
let covered: TestSite;

beforeAll(async () => {
  [site, covered] = [await openSite(longArchive), await openSite(five)];
});
afterAll(() => Promise.all([site.close(), covered.close()]));

const story = 'news/2021-12-13-chinas-ai-giant-sensetime-postpones-ipo-after-us-blacklisting/';

describe('the keyboard', () => {
  test('comes first to two skip links, to the content and to what else the page has', async ({
    visit,
  }) => {
    const { page: list } = await visit(site, 'latest/');
    const at = (page: Page) => page.evaluate(() => document.activeElement?.id);
    await list.keyboard.press('Tab');
    expect(await focused(list)).toBe('a: Skip to main content');
    await list.keyboard.press('Tab');
    expect(await focused(list)).toBe('a: Skip to filters');
    await list.keyboard.press('Enter');
    await expect.poll(() => at(list)).toBe('filters');
    const { page } = await visit(covered, story);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => at(page)).toBe('main');
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).not.toBe('a: Skip to coverage');
    await page.getByRole('link', { name: 'Skip to coverage' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toBe('#coverage');
    for (const elsewhere of ['about/', `news/${generatedSlug(0)}/`]) {
      await list.goto(new URL(elsewhere, site.address).href);
      await ready(list);
      expect(
        await list.locator('a[href^="#"]:text("Skip to")').filter({ visible: true }).count(),
        elsewhere,
      ).toBe(1);
    }
  });

  test('walks a list of choices by arrows, and stops in it once', async ({ visit }) => {
    const { page } = await visit(site, 'latest/');
    const filters = page.getByRole('region', { name: 'Filters' });
    const links = filters.locator('ul').first().getByRole('link');
    expect(await links.count()).toBeGreaterThan(15);
    expect(await links.and(page.locator('[tabindex="0"]')).count()).toBe(1);
    await links.first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const third = await focused(page);
    expect(third).toMatch(/^a: \w/);
    await page.keyboard.press('Tab');
    expect(await focused(page)).not.toMatch(/Exclude/);
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe(third);
  });

  test('always sees where it is: every stop has an outline, and none is hidden under something', {
    timeout: 90_000,
  }, async ({ visit }) => {
    const { page } = await visit(site, 'latest/');
    const stops = await walkByTab(page, 60);
    for (const stop of stops)
      expect(stop, stop.words).toMatchObject({ outline: true, visible: true });
    expect(new Set(stops.map(({ words }) => words)).size).toBeGreaterThan(20);
  });

  test.for(few(['Cards', 'Compact', 'Headlines'], 1))(
    'sees the whole ring around a headline among %s',
    async (density, { visit }) => {
      const { page } = await visit(site, 'latest/');
      await page.getByRole('button', { name: 'Settings' }).click();
      await page.getByRole('radio', { name: density }).check();
      await page.keyboard.press('Escape');
      const link = page.locator('[data-headline] a, a[data-headline]').nth(1);
      // Only what is reached by a key has a ring.
      await link.focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      const cut = await link.evaluate((element) => {
        const above = (from: Element | null): Element[] =>
          from ? [from, ...above(from.parentElement)] : [];
        const ringed = above(element).find(
          (each) => getComputedStyle(each).outlineStyle !== 'none',
        );
        if (!ringed) return 'no ring';
        const { outlineWidth, outlineOffset } = getComputedStyle(ringed);
        const beyond = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
        const ring = ringed.getBoundingClientRect();
        const cutting = above(ringed.parentElement).filter((each) =>
          /content|strict|paint/.test(getComputedStyle(each).contain),
        );
        return cutting.map((each) => {
          const { left, right, top, bottom } = each.getBoundingClientRect();
          const room = [ring.left - left, right - ring.right, ring.top - top, bottom - ring.bottom];
          return Math.min(...room) - beyond;
        });
      });
      expect(cut).toEqual([expect.toSatisfy((room: number) => room >= 0)]);
    },
  );

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

  onlyInLong(() => {
    test('closes the sheet of filters by Escape, and comes back to its button', async ({
      visit,
    }) => {
      const { page } = await visit(site, 'latest/', {
        viewport: { width: 360, height: 740 },
      });
      const button = page.getByRole('button', { name: /^Filters/ });
      await button.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor();
      for (let stop = 0; stop < 40; stop++) await page.keyboard.press('Tab');
      expect(
        await page.evaluate(
          () =>
            document.activeElement === document.body || !!document.activeElement?.closest('dialog'),
        ),
      ).toBe(true);
      await page.keyboard.press('Escape');
      await expect
        .poll(() => button.evaluate((element) => element === document.activeElement))
        .toBe(true);
    });
  });
});
