import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { axeFindings, bringAxe } from '../support/axe.ts';
import { few, onlyInLong } from '../support/few.ts';
import { test } from '../support/journey.ts';
import { tabTo } from '../support/keyboard.ts';
import { openScriptless } from '../support/scriptless.ts';
import { sideways } from '../support/sideways.ts';
import { longArchive, longCount, openSite, type TestSite } from '../support/site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite(longArchive);
});
afterAll(() => site.close());

const left = async (element: Locator): Promise<number> =>
  (await element.boundingBox())?.x ?? Number.NaN;
const scrolled = (box: Locator): Promise<number> => box.evaluate((element) => element.scrollLeft);

// The shorter archive has too few months to scroll.
onlyInLong(() => {
  test('on a narrow screen it scrolls in its own box by keyboard, its topics stay, and no focus hides behind them', async ({
    visit,
  }) => {
    const { page } = await visit(site, 'archive/', { viewport: { width: 360, height: 740 } });
    const box = page.getByRole('region', { name: 'Topics by month, 2024', exact: true });
    await tabTo(page, box, 40);
    const topic = box.getByRole('rowheader', { name: 'Rivers' });
    const before = await left(topic);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => scrolled(box)).toBeGreaterThan(20);
    await expect.poll(async () => Math.abs((await left(topic)) - before)).toBeLessThanOrEqual(1);
    expect(await sideways(page)).toBeLessThanOrEqual(0);

    const cells = box.getByRole('link', { name: /^Rivers, / });
    await cells.last().focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    const focused = box.locator('td a:focus');
    const edge = (await left(topic)) + ((await topic.boundingBox())?.width ?? Number.NaN);
    await expect.poll(() => left(focused)).toBeGreaterThanOrEqual(edge - 1);
  });
});

test('a number leads to as many stories of that topic and month, and back', async ({ visit }) => {
  const { page } = await visit(site, 'archive/');
  const cell = page.getByRole('link', { name: /^Rivers, June 2024: \d+ stories$/ });
  const stories = Number(await cell.textContent());
  expect(stories).toBeGreaterThan(20);
  await cell.press('Enter');
  await page.waitForURL(/\/\?topic=rivers&from=2024-06-01&to=2024-06-30$/);
  await page.getByText(`${stories} of ${longCount} stories`).first().waitFor();
  await page.goBack();
  await page.waitForURL(/\/archive\/$/);
  await expect.poll(() => cell.textContent()).toBe(String(stories));
});

test('without scripts its numbers stand, and its topics lead to their pages', async ({
  browser,
}) => {
  const page = await openScriptless(browser, site, 'archive/');
  const row = page.getByRole('row', { name: /^Rivers/ }).first();
  await expect.poll(() => row.getByRole('cell').first().innerText()).toMatch(/^\d+$/);
  await expect.poll(() => row.getByRole('cell').first().getByRole('link').count()).toBe(0);
  await expect.poll(() => row.getByRole('link').getAttribute('href')).toBe('/topics/rivers/');
  await page.context().close();
});

test.for(few(['light', 'dark'] as const, 1))(
  'its shades can be read in %s, and are told apart in forced colours by their numbers',
  async (colorScheme, { visit }) => {
    const { page } = await visit(site, 'archive/', { colorScheme, before: bringAxe });
    for (const forcedColors of ['none', 'active'] as const) {
      await page.emulateMedia({ forcedColors });
      await expect.poll(() => page.locator('td[data-shade="5"]').count()).toBeGreaterThan(0);
      expect(await axeFindings(page)).toEqual([]);
    }
  },
);
