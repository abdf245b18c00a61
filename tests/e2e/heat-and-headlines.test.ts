import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { axeFindings, bringAxe } from '../support/axe.ts';
import { few } from '../support/few.ts';
import { ready, test } from '../support/journey.ts';
import { tabTo } from '../support/keyboard.ts';
import { openScriptless } from '../support/scriptless.ts';
import { five, openSite, type TestSite } from '../support/site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite(five);
});
afterAll(() => site.close());

const story = 'news/2021-12-13-chinas-ai-giant-sensetime-postpones-ipo-after-us-blacklisting/';

describe('the receipt of a story’s heat', () => {
  test('leads by the keyboard to how it is counted, and reading goes on there', async ({
    visit,
  }) => {
    const { page } = await visit(site, story);
    const part = page.locator('details:has(> #heat)');
    await tabTo(page, part.locator('summary'), 120);
    await page.keyboard.press('Enter');
    await expect.poll(() => part.getByRole('row').allInnerTexts()).toHaveLength(3);
    await tabTo(page, part.getByRole('link', { name: 'How we check heat' }));
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.address}about/#how-heat`);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('how-heat');
    await expect
      .poll(() => page.locator('#how-heat').innerText())
      .toContain('k is 10, and it adds up for 3 of 3 stories');
  });
});

describe('the headlines of the coverage', () => {
  const part = (page: Page) => page.getByRole('region', { name: /^Coverage/ });
  const box = (page: Page) => part(page).getByRole('checkbox', { name: 'Compare headlines' });
  const row = (page: Page) => part(page).getByRole('article').filter({ hasText: 'Business Today' });
  const edge = (page: Page) =>
    row(page)
      .locator('[data-run="own"]')
      .first()
      .evaluate((it) => getComputedStyle(it).borderBlockEndStyle);

  test('are compared by the keyboard, and a headline leads to its report', async ({ visit }) => {
    const { page } = await visit(site, story, { originals: true });
    expect(await edge(page)).toBe('none');
    await tabTo(page, box(page), 80);
    await page.keyboard.press('Space');
    expect(await edge(page)).toBe('solid');
    await expect
      .poll(() => row(page).locator('mark:not([role])').allInnerTexts())
      .toContain('Hong Kong');
    await part(page).getByText('Words in at least 6 of 8 headlines are grey').waitFor();
    await page.keyboard.press('Space');
    expect(await edge(page)).toBe('none');
    await expect.poll(() => row(page).locator('mark:not([role])').count()).toBe(0);
    expect(await row(page).getByRole('heading').getByRole('link').getAttribute('href')).toMatch(
      /^https:/,
    );
  });

  test('are compared without scripts, and no mark is told by colour alone', async ({ browser }) => {
    const page = await openScriptless(browser, site, story);
    await box(page).check();
    await expect
      .poll(() => row(page).locator('mark').allInnerTexts())
      .toEqual(['Chinese', 'Group', '$767 mn', 'Hong Kong']);
    expect(await edge(page)).toBe('solid');
    const weight = (kind: string) =>
      row(page)
        .locator(`[data-run="${kind}"]`)
        .first()
        .evaluate((it) => Number(getComputedStyle(it).fontWeight));
    expect(await weight('shared')).toBeLessThan(await weight('own'));
    await page.context().close();
  });
});

for (const colorScheme of few(['light', 'dark'] as const, 1)) {
  test(`axe finds nothing, and nothing is wider than the screen, at any width, ${colorScheme}`, {
    timeout: 120_000,
  }, async ({ visit }) => {
    const { page } = await visit(site, '', { colorScheme, before: bringAxe, stay: true });
    for (const path of few([story, 'about/'], 1)) {
      await page.goto(site.address + path);
      await ready(page);
      for (const fold of await page
        .locator('[aria-labelledby="counted"] > section > details > summary')
        .all())
        await fold.click();
      for (const width of few([320, 1440, 768], 2)) {
        await page.setViewportSize({ width, height: 800 });
        await expect
          .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
          .toBeLessThanOrEqual(width);
        expect(await axeFindings(page), `${path} at ${width}`).toEqual([]);
      }
    }
  });
}
