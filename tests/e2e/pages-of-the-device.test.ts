import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { axeFindings, bringAxe } from '../support/axe.ts';
import { few } from '../support/few.ts';
import { ready, test } from '../support/journey.ts';
import { focused } from '../support/keyboard.ts';
import { walkByTab } from '../support/keyboard-walk.ts';
import { five, openSite, type TestSite } from '../support/site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite(five);
});
afterAll(() => site.close());

const paths = ['device/', 'following/', 'saved/', 'me/', 'new-coverage/', 'offline/'];
const screens = few(
  [
    { width: 360, colorScheme: 'light' },
    { width: 1440, colorScheme: 'dark' },
    { width: 360, colorScheme: 'dark' },
    { width: 1440, colorScheme: 'light' },
  ] as const,
  1,
);

/** Saves, reads and follows something, and mutes a word, as readers do. */
async function useDevice(page: Page): Promise<void> {
  await page.mouse.move(200, 300);
  await page.locator('[data-save]').first().click();
  await page.locator('[data-save][aria-pressed=true]').waitFor();
  await page.locator('article [data-headline]').nth(1).click();
  await page.waitForURL(/\/news\//);
  await page.goto(`${site.address}topics/ai/`);
  await ready(page);
  await page.mouse.move(200, 300);
  await page.getByRole('button', { name: 'Follow', exact: true }).first().click();
  await page.goto(`${site.address}device/`);
  await ready(page);
  const time = '2026-11-27T10:00:00.000Z';
  const muted = { key: 'word:quux', changed: time, value: { name: 'quux', since: time } };
  await page.locator('main input[type=file]').setInputFiles({
    name: 'device.json',
    mimeType: 'application/json',
    buffer: Buffer.from(
      JSON.stringify({ format: 'coranto-device', version: 1, items: { muted: [muted] } }),
    ),
  });
  await page.getByRole('button', { name: 'Add it' }).click();
  await page.getByRole('row', { name: 'Muted 1' }).waitFor();
}

const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

describe.for(screens)('at $width px, $colorScheme', (screen) => {
  const visiting = {
    viewport: { width: screen.width, height: 800 },
    colorScheme: screen.colorScheme,
    before: bringAxe,
  } as const;

  test('every page of the device is without findings, and each stop of Tab is seen', {
    timeout: 180_000,
  }, async ({ visit }) => {
    const { page } = await visit(site, 'latest/', visiting);
    await useDevice(page);
    for (const path of paths) {
      await page.goto(`${site.address}${path}`);
      await ready(page);
      await page.mouse.move(5, 500);
      await page.waitForLoadState('networkidle');
      expect(await axeFindings(page), path).toEqual([]);
      expect(await width(page), path).toBeLessThanOrEqual(screen.width);
      const stops = await walkByTab(page, 70);
      for (const stop of stops)
        expect(stop, `${path}: ${stop.words}`).toMatchObject({ outline: true, visible: true });
      const inMain = await page.locator('main :is(a, button, input, select, textarea)').count();
      expect(stops.length, path).toBeGreaterThan(Math.min(inMain, 5));
    }
  });

  test('the menu of a card is without findings, and left by Escape', async ({ visit }) => {
    const { page } = await visit(site, 'latest/', visiting);
    await page.mouse.move(200, 300);
    const more = page.getByRole('button', { name: /^More for/ }).first();
    await more.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Mark as read' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    for (const stop of await walkByTab(page, 4))
      expect(stop, stop.words).toMatchObject({ outline: true, visible: true });
    expect(await width(page)).toBeLessThanOrEqual(screen.width);
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toMatch(/^button: More for/);
  });
});
