import { afterAll, beforeAll, describe, expect } from 'vitest';
import { test } from '../support/journey.ts';
import { openSite, type TestSite, thousands } from '../support/site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite(thousands);
});
afterAll(() => site.close());

describe('the first move on a page, which brings the whole archive', () => {
  test('leaves the focus where the reader put it, and the cards in view in their place', async ({ visit }) => {
    const { page } = await visit(site, '');
    const headline = page.locator('article [data-headline]').nth(2);
    await headline.focus();
    await headline.evaluate((link) => link.closest('article')?.setAttribute('data-seen', 'before'));
    await page.keyboard.press('Shift+Tab');
    const came = page.waitForResponse(/columns-/);
    await page.keyboard.press('Tab');
    await came;
    await page.getByRole('heading', { name: 'Outlets' }).waitFor();
    expect(await headline.evaluate((link) => document.activeElement === link)).toBe(true);
    await expect.poll(() => page.locator('article[data-seen]').count()).toBe(1);
  });
});
