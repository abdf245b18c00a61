import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test as plainTest } from 'vitest';
import { axeFindings, bringAxe } from '../support/axe.ts';
import { few, onlyInLong } from '../support/few.ts';
import { describeFirefox, newFirefoxReader } from '../support/firefox.ts';
import { generatedSlug } from '../support/generate-archive.ts';
import { test } from '../support/journey.ts';
import {
  framesSeen,
  muteEnergy,
  openMoved,
  shownWith,
  watchFrames,
} from '../support/muted-energy.ts';
import { longArchive, openSite, type TestSite } from '../support/site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite(longArchive);
});
afterAll(() => site.close());

async function muteInTwoTabs(context: BrowserContext): Promise<void> {
  const [page, other] = [await context.newPage(), await context.newPage()];
  await openMoved(page, site, 'latest/');
  await openMoved(other, site, 'latest/');
  await expect.poll(() => shownWith(other, 'Energy')).not.toEqual([]);
  await muteEnergy(page);
  await expect.poll(() => shownWith(other, 'Energy')).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => shownWith(page, 'Energy')).not.toEqual([]);
  await expect.poll(() => shownWith(other, 'Energy')).not.toEqual([]);
}

const pages = ['', 'latest/', 'days/2024-06-30/', 'page/2/', `news/${generatedSlug(2)}/`];

describe('what is muted', () => {
  test('goes in both tabs, and comes back in both', async ({ visit }) => {
    const { context } = await visit(site, '');
    await muteInTwoTabs(context);
  });

  test('is in no frame of a page made ahead, also on a slow processor', async ({ visit }) => {
    const { page, context } = await visit(site, 'latest/');
    await page.mouse.move(3, 3);
    await muteEnergy(page);
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('coranto:mutes:/')))
      .toContain('energy');
    await watchFrames(context, 'Energy');
    const next = await context.newPage();
    const session = await context.newCDPSession(next);
    for (const rate of few([4, 1], 1))
      for (const path of pages) {
        await session.send('Emulation.setCPUThrottlingRate', { rate });
        await openMoved(next, site, path);
        await expect.poll(() => next.locator('[data-muted], [data-muting]').count()).toBe(0);
        await expect
          .poll(() => next.locator('main a[href*="/news/"]:visible').count())
          .toBeGreaterThan(0);
        const { seen, frames } = await framesSeen(next);
        expect(frames).toBeGreaterThan(1);
        expect(seen, `${path} at ${rate}`).toEqual([]);
      }
  });

  test('never keeps a page hidden whose script is lost', async ({ visit }) => {
    const { page, context, noise } = await visit(site, 'latest/');
    await page.mouse.move(3, 3);
    await muteEnergy(page);
    noise.expect(/hide-muted/);
    await context.route(/hide-muted/, (route) => route.abort());
    await page.reload();
    await expect.poll(() => page.locator('main article:visible').count()).toBeGreaterThan(5);
    await expect.poll(() => shownWith(page, 'Energy')).toEqual([]);
  });

  test('is counted, shown in its place, and on its own page', async ({ visit }) => {
    const { page } = await visit(site, 'days/2024-06-30/');
    await page.mouse.move(3, 3);
    await muteEnergy(page);
    await page.getByText(/^Hidden by your mutes: \d+\. Energy$/).waitFor();
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await expect.poll(() => shownWith(page, 'Energy')).not.toEqual([]);
    await page.getByText('Muted by you: Energy').first().waitFor();
    await openMoved(page, site, `news/${generatedSlug(0)}/`);
    await page.getByText('Muted by you: Energy').waitFor();
    await page.getByRole('link', { name: 'Manage mutes' }).click();
    await page.getByRole('button', { name: 'Unmute Energy' }).click();
    await page.getByText('Nothing is muted.').waitFor();
  });

  test('can be words, which the search’s results and coverage leave out too', async ({ visit }) => {
    const { page } = await visit(site, 'search/?q=north', { before: bringAxe });
    await page.mouse.move(3, 3);
    await page.locator('main article:visible button[aria-label^="More for"]').first().click();
    await page.getByRole('button', { name: 'Mute a word…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Mute words' });
    await page.keyboard.type('–');
    await dialog.getByText('There is no word in this.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Backspace');
    await page.keyboard.type('ENERGY and');
    await dialog.getByLabel('For how long').selectOption('A week');
    await page.keyboard.press('Enter');
    await expect.poll(() => shownWith(page, 'Energy and')).toEqual([]);
    await page.getByText(/^Hidden by your mutes: \d+\. ENERGY and$/).waitFor();
    await openMoved(page, site, 'following/');
    await page.getByText(/^Ends /).waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
});

onlyInLong(() =>
  describeFirefox('in Firefox', () => {
    plainTest('what is muted goes in both tabs, and is in no frame of the next page', async () => {
      const context = await newFirefoxReader();
      await muteInTwoTabs(context);
      const page = await context.newPage();
      await openMoved(page, site, 'latest/');
      await muteEnergy(page);
      await expect
        .poll(() => page.evaluate(() => localStorage.getItem('coranto:mutes:/')))
        .toContain('energy');
      await watchFrames(context, 'Energy');
      const next = await context.newPage();
      for (const path of pages) {
        await openMoved(next, site, path);
        await expect.poll(() => next.locator('[data-muted], [data-muting]').count()).toBe(0);
        expect((await framesSeen(next)).seen, path).toEqual([]);
      }
    });
  }),
);
