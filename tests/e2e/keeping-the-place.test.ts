import { afterAll, beforeAll, describe, expect } from 'vitest';
import { describeArchives, openArchive } from '../support/archives.ts';
import { atRest } from '../support/at-rest.ts';
import { allCases, few, onlyInLong } from '../support/few.ts';
import { test } from '../support/journey.ts';
import {
  expectSpot,
  hasFocus,
  headlineOf,
  readDownTo,
  spotInView,
} from '../support/reading-place.ts';
import { longArchive, openSite, type TestSite } from '../support/site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite(longArchive);
});
afterAll(() => site.close());

describe('a long archive', () => {
  test.for(few([40, 400], 1))(
    'back from a story opened at depth %i: same place, same focus',
    { timeout: 90_000 },
    async (depth, { visit }) => {
      const { page } = await visit(site, '');
      await readDownTo(page, depth);
      const spot = await spotInView(page);
      await headlineOf(page, spot).click();
      await page.waitForURL(/\/news\//);
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
      await page.goBack();
      await expectSpot(page, spot);
      await expect.poll(() => hasFocus(headlineOf(page, spot))).toBe(true);
      // What comes late (pictures, measured rows) must not carry it away again.
      await atRest(page);
      await expectSpot(page, spot);
    },
  );

  test('a reload at depth stays there', { timeout: 90_000 }, async ({ visit }) => {
    const { page } = await visit(site, '');
    await readDownTo(page, allCases ? 200 : 100);
    const spot = await spotInView(page);
    await page.reload();
    await expectSpot(page, spot);
  });

  onlyInLong(() => {
    test('back from the original, which lies outside the site', { timeout: 90_000 }, async ({
      visit,
    }) => {
      const { page, noise } = await visit(site, '', { originals: true });
      noise.expect(/^outbound: https:\/\/(paper\.example|www\.youtube\.com)\//);
      await readDownTo(page, 120);
      const spot = await spotInView(page);
      await headlineOf(page, spot).click();
      const wayOut = page.getByRole('link', { name: /^(Read|Watch) at / });
      await wayOut.click();
      await page.getByRole('heading', { name: 'The original' }).waitFor();
      await page.goBack();
      await wayOut.waitFor();
      await page.goBack();
      await expectSpot(page, spot);
    });
  });

  test('an address typed anew begins at the top', async ({ visit }) => {
    const { page } = await visit(site, '');
    await readDownTo(page, 60);
    await spotInView(page);
    await page.goto(`${site.address}about/`);
    await page.goto(site.address);
    await page.locator('[data-place="0"] article').waitFor();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  });

  test('only what is near the window is in the page, however far one reads', {
    timeout: 90_000,
  }, async ({ visit }) => {
    const { page } = await visit(site, '');
    await readDownTo(page, allCases ? 300 : 150);
    await expect.poll(() => page.locator('[data-place]').count()).toBeLessThan(60);
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await page.locator(`[data-place="${longArchive.stories - 1}"] article`).waitFor();
  });
});

describe('nothing moves under the finger', () => {
  /**
   * Sum of the layout shifts without input, as browsers measure them; up to 0.1 counts as good
   * (web.dev/cls).
   */
  const watchShifts = (): void => {
    let moved = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('value' in entry && 'hadRecentInput' in entry && !entry.hadRecentInput)
          moved += Number(entry.value);
      }
      Object.assign(globalThis, { moved });
    }).observe({ type: 'layout-shift', buffered: true });
  };

  test.for(few(['fail', 'load'] as const, 1))(
    'while the rest of the feed comes, and pictures that %s',
    async (pictures, { visit }) => {
      const { page } = await visit(site, '', {
        pictures,
        before: (context) => context.addInitScript(watchShifts),
      });
      await page.mouse.move(600, 400);
      await atRest(page);
      await readDownTo(page, 40, 240);
      await atRest(page);
      await expect
        .poll(() => page.evaluate(() => Number(Reflect.get(globalThis, 'moved') ?? 0)))
        .toBeLessThan(0.1);
    },
  );
});

onlyInLong(() =>
  describeArchives('on azure-2020', () => {
    test('back from a story at depth, with the same place and focus; and a reload there', {
      timeout: 120_000,
    }, async ({ visit }) => {
      const azure = await openSite({
        kind: 'folder',
        name: 'azure-2020',
        folder: await openArchive('azure-2020'),
      });
      const { page } = await visit(azure, '');
      await readDownTo(page, 300);
      const spot = await spotInView(page);
      await headlineOf(page, spot).click();
      await page.waitForURL(/\/news\//);
      await page.goBack();
      await expectSpot(page, spot);
      await expect.poll(() => hasFocus(headlineOf(page, spot))).toBe(true);
      await page.reload();
      await expectSpot(page, spot);
      await azure.close();
    });
  }),
);
