import { afterAll, beforeAll, describe, expect } from 'vitest';
import { axeFindings, bringAxe } from '../support/axe.ts';
import { few, onlyInLong } from '../support/few.ts';
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
    const part = page.getByRole('region', { name: 'Heat', exact: true });
    await expect.poll(() => part.getByRole('row').allInnerTexts()).toHaveLength(3);
    await tabTo(page, part.getByRole('link', { name: 'How is this counted?' }), 80);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.address}about/#how-heat`);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('how-heat');
    await expect
      .poll(() => page.locator('#how-heat').innerText())
      .toContain('k is 10, and the sum holds for 3 of 3 stories');
  });
});

describe('the headline board', () => {
  onlyInLong(() => {
    test('leads by the keyboard from an outlet to its report', async ({ visit }) => {
      const { page } = await visit(site, story);
      const board = page.getByRole('region', { name: /^Headlines/ });
      await tabTo(page, board.getByRole('link', { name: 'Forbes' }), 80);
      await page.keyboard.press('Enter');
      const report = page.locator('[data-marked]');
      await expect
        .poll(() => report.innerText())
        .toContain('Chinese AI Giant SenseTime Remains Committed To IPO');
      await expect
        .poll(() => report.evaluate((it) => it.getBoundingClientRect().top))
        .toBeLessThan(800);
    });
  });

  test('marks without scripts, and no mark is told by colour alone', async ({ browser }) => {
    const page = await openScriptless(browser, site, story);
    const board = page.getByRole('region', { name: /^Headlines/ });
    const row = board.getByRole('row').filter({ hasText: 'Business Today' });
    await expect
      .poll(() => row.locator('mark').allInnerTexts())
      .toEqual(['Chinese', 'Group', '$767 mn', 'Hong Kong']);
    const [mark, shared] = [row.locator('mark').first(), row.locator('td span').first()];
    expect(await mark.evaluate((it) => getComputedStyle(it).borderBlockEndStyle)).toBe('solid');
    const weight = (of: typeof mark) =>
      of.evaluate((it) => Number(getComputedStyle(it).fontWeight));
    expect(await weight(shared)).toBeLessThan(await weight(mark));
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
