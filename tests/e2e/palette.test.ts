import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { axeFindings, bringAxe } from '../support/axe.ts';
import { few, onlyInLong } from '../support/few.ts';
import { describeFirefox, newFirefoxReader } from '../support/firefox.ts';
import { ready, test } from '../support/journey.ts';
import { longArchive, openSite, type TestSite } from '../support/site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite(longArchive);
});
afterAll(() => site.close());

const combobox = (page: Page) => page.getByRole('combobox', { name: 'Find a page or a command' });
const selected = (page: Page): Promise<string> =>
  page.locator('[role=option][aria-selected=true] bdi').innerText();

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await combobox(page).waitFor();
}

/** Finds a page from a typing error by keys alone, runs a command, and comes back. */
async function findByKeys(page: Page): Promise<void> {
  await page.locator('article [data-headline]').first().focus();
  await openPalette(page);
  await page.keyboard.press('Escape');
  await combobox(page).waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-headline'))).toBe(
    true,
  );
  await openPalette(page);
  await page.keyboard.type('the outlte');
  await expect.poll(() => selected(page)).toBe('Go to the outlets');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/outlets\/$/);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await openPalette(page);
  await page.keyboard.type('some words & more');
  await page.getByRole('option', { name: /Search all stories for/ }).waitFor();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\/\?q=some\+words\+%26\+more$/);
}

test('finds pages from typing errors, gives the focus back, and ends in the search', async ({
  visit,
}) => {
  const { page } = await visit(site, 'latest/');
  await findByKeys(page);
});

onlyInLong(() =>
  describeFirefox('in Firefox', () => {
    test('finds pages from typing errors, gives the focus back, and ends in the search', async () => {
      const page = await (await newFirefoxReader()).newPage();
      await page.goto(`${site.address}latest/`);
      await ready(page);
      await findByKeys(page);
    });
  }),
);

test('its key is a text field’s own, and the code is not requested before', async ({ visit }) => {
  const { page } = await visit(site, 'outlets/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.locator('main input[type=search]').focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Tab');
  await page.waitForTimeout(300);
  expect(await combobox(page).count()).toBe(0);
  expect(asked.filter((path) => path.includes('palette'))).toEqual([]);
});

describe('on a phone', () => {
  for (const colorScheme of few(['dark', 'light'] as const, 1))
    test(`opens from the settings, fits, and axe finds nothing, ${colorScheme}`, async ({
      visit,
    }) => {
      const { page } = await visit(site, '', {
        colorScheme,
        before: bringAxe,
        viewport: { width: 360, height: 640 },
        hasTouch: true,
      });
      await page.getByRole('button', { name: 'Menu' }).tap();
      await page.getByRole('button', { name: 'Settings' }).tap();
      await page.getByRole('button', { name: 'Find a page or a command' }).tap();
      await combobox(page).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await combobox(page).fill('a');
      await page.getByRole('option').nth(5).waitFor();
      const box = await page.getByRole('dialog').boundingBox();
      expect(box?.x).toBe(0);
      // A bar for scrolling may take some of it.
      expect(box?.width).toBeGreaterThanOrEqual(340);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        360,
      );
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole('button', { name: 'Close' }).tap();
      await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.textContent))
        .toBe('Menu');
    });
});
