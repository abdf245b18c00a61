import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test as plainTest } from 'vitest';
import { describeFirefox, launchFirefox } from '../support/firefox.ts';
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

/** Milliseconds that each file of the code comes late. */
const LATE_MS = 2000;
/** Asked for by early.js: it hides the page until it ran, at most three seconds (decision 117). */
const isMute = /\/(hide-muted|mutes)-/;
const isCode = (url: URL): boolean => /\/assets\/.*\.js$/.test(url.pathname);
const pages = ['latest/', `news/${generatedSlug(2)}/`];

/** All code comes late but that of mutes. */
async function slowCode(context: BrowserContext): Promise<void> {
  await context.route(isCode, async (route) => {
    if (!isMute.test(route.request().url()))
      await new Promise((resolve) => setTimeout(resolve, LATE_MS));
    await route.continue();
  });
}

async function seesNothingMuted(context: BrowserContext): Promise<void> {
  await watchFrames(context, 'Energy');
  const page = await context.newPage();
  for (const path of pages) {
    const begun = Date.now();
    await openMoved(page, site, path);
    expect(Date.now() - begun).toBeGreaterThan(LATE_MS);
    // The device's own code is several files in a row.
    await expect
      .poll(() => page.locator('[data-muted], [data-muting]').count(), { timeout: 20_000 })
      .toBe(0);
    await expect
      .poll(() => page.locator('main a[href*="/news/"]:visible').count())
      .toBeGreaterThan(0);
    const { seen, frames } = await framesSeen(page);
    expect(frames).toBeGreaterThan(1);
    expect(seen, path).toEqual([]);
  }
  await page.close();
}

async function muteFirst(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await openMoved(page, site, 'latest/');
  await muteEnergy(page);
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('coranto:mutes:/')))
    .toContain('energy');
  await page.close();
}

describe('what is muted', () => {
  test('is in no frame while the code comes two seconds late', {
    timeout: 90_000,
  }, async ({ visit }) => {
    const { context } = await visit(site, '', { stay: true });
    await muteFirst(context);
    await slowCode(context);
    await seesNothingMuted(context);
  });

  test('is shown again when the browser deleted what the device kept', async ({ visit }) => {
    const { page, context } = await visit(site, '', { stay: true });
    await muteFirst(context);
    // The copy for the first paint is in another store, which a browser may leave.
    await page.goto(`${site.address}early.js`);
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const deleting = indexedDB.deleteDatabase('coranto:/');
          deleting.onsuccess = () => resolve();
          deleting.onerror = () => reject(deleting.error ?? new Error('not deleted'));
        }),
    );
    await openMoved(page, site, 'latest/');
    await expect.poll(() => shownWith(page, 'Energy')).not.toEqual([]);
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('coranto:mutes:/')))
      .toBeNull();
    // And it keeps anew.
    await muteEnergy(page);
    await openMoved(page, site, 'latest/');
    await expect.poll(() => shownWith(page, 'Energy')).toEqual([]);
  });
});

describeFirefox('in Firefox', () => {
  plainTest(
    'what is muted is in no frame while the code comes two seconds late',
    {
      timeout: 90_000,
    },
    async () => {
      const browser = await launchFirefox();
      const context = await browser.newContext();
      await muteFirst(context);
      await slowCode(context);
      await seesNothingMuted(context);
      await browser.close();
    },
  );
});
