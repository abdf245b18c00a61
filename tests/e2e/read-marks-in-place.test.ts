import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { atRest } from '../support/at-rest.ts';
import { ready, test } from '../support/journey.ts';
import { sumOfShifts, watchSum } from '../support/layout-shifts.ts';
import { readItems } from '../support/read-items.ts';
import { longArchive, openSite, type TestSite } from '../support/site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite(longArchive);
});
afterAll(() => site.close());

/** Marks the first stories of the feed as read. */
async function readSome(page: Page): Promise<void> {
  for (let at = 0; at < 8; at += 1) {
    await page.keyboard.press('j');
    await page.keyboard.press('m');
    await expect.poll(async () => (await readItems(page)).length).toBe(at + 1);
  }
}

test.for([
  { width: 1280, height: 800 },
  { width: 390, height: 800 },
])(
  'marks and menus come to a painted page of $width px without moving it',
  async (viewport, { visit }) => {
    const { page } = await visit(site, 'latest/', {
      viewport,
      before: (context) => context.addInitScript(watchSum),
    });
    await readSome(page);
    for (const path of ['latest/', '']) {
      await page.goto(`${site.address}${path}`);
      await ready(page);
      await page.locator('main article').getByText('Read', { exact: true }).first().waitFor();
      await atRest(page);
      // On the front page the word can begin a line of its own.
      expect(await sumOfShifts(page)).toBeLessThan(path === '' ? 0.05 : 0.005);
    }
  },
);
