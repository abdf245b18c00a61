import { setTimeout as wait } from 'node:timers/promises';
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
  readOn,
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
      const { page } = await visit(site, 'latest/');
      await readOn(page, depth);
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

  test.for(['before', 'after'])(
    'back on a phone, where the cards above the pressed one are lower now; its scroll ended %s the press',
    {
      timeout: 90_000,
    },
    async (end, { visit }) => {
      const { page, context } = await visit(site, 'latest/', {
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        isMobile: true,
      });
      await readDownTo(page, 40);
      const spot = await spotInView(page);
      if (end === 'after') {
        // The list is still shown when the position is stored.
        await context.route('**/data/packs/**', async (route) => {
          await wait(500);
          await route.continue();
        });
        await page.evaluate(() =>
          addEventListener('click', () => dispatchEvent(new Event('scroll')), { once: true }),
        );
      }
      await headlineOf(page, spot).tap();
      await page.waitForURL(/\/news\//);
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('article p { display: none }');
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      });
      await page.goBack();
      await expectSpot(page, spot);
      await atRest(page);
      await expectSpot(page, spot);
    },
  );

  test('a reload at depth stays there', { timeout: 90_000 }, async ({ visit }) => {
    const { page } = await visit(site, 'latest/');
    await readOn(page, allCases ? 200 : 110);
    const spot = await spotInView(page);
    await page.reload();
    await expectSpot(page, spot);
  });

  test('a reload stays at the seam of a list that was made longer', async ({ visit }) => {
    const { page } = await visit(site, 'latest/');
    await readOn(page, 110);
    await page.evaluate(() => {
      const last = document.querySelector('[data-place="99"]');
      scrollBy({ top: (last?.getBoundingClientRect().bottom ?? 0) - 40, behavior: 'instant' });
    });
    const spot = await spotInView(page);
    await page.reload();
    await expectSpot(page, spot);
  });

  onlyInLong(() => {
    test('back from the original, which lies outside the site', { timeout: 90_000 }, async ({
      visit,
    }) => {
      const { page, noise } = await visit(site, 'latest/', { originals: true });
      noise.expect(/^outbound: https:\/\/(paper\.example|www\.youtube\.com)\//);
      await readOn(page, 120);
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
    const { page } = await visit(site, 'latest/');
    await readDownTo(page, 60);
    await spotInView(page);
    await page.goto(`${site.address}about/`);
    await page.goto(`${site.address}latest/`);
    await page.locator('[data-place="0"] article').waitFor();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  });

  test('cards once made stay in the page, up to some hundred, and tell their numbers', {
    timeout: 90_000,
  }, async ({ visit }) => {
    const { page } = await visit(site, 'latest/');
    await readDownTo(page, 95);
    await expect.poll(() => page.locator('[data-place]').count()).toBeGreaterThan(95);
    const first = page.locator('[data-place="0"] article');
    expect(await first.getAttribute('aria-posinset')).toBe('1');
    expect(await first.getAttribute('aria-setsize')).toBe(String(longArchive.stories));
    for (let stories = 100; stories < longArchive.stories; stories *= 2)
      await page.getByRole('button', { name: 'More stories' }).click();
    await readDownTo(page, Math.min(500, longArchive.stories - 1));
    await expect.poll(() => page.locator('[data-place]').count()).toBeLessThanOrEqual(300);
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await page.locator(`[data-place="${longArchive.stories - 1}"] article`).waitFor();
  });

  test('a list ends after a hundred stories, above the footer; its button leads on', async ({
    visit,
  }) => {
    const { page } = await visit(site, 'latest/');
    await readDownTo(page, 99);
    const more = page.getByRole('button', { name: 'More stories' });
    await more.scrollIntoViewIfNeeded();
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    await expect.poll(() => page.locator('[data-place="100"]').count()).toBe(0);
    await more.focus();
    await page.keyboard.press('Enter');
    const next = page.locator('[data-place="100"] [data-headline]');
    await expect.poll(() => hasFocus(next)).toBe(true);
    await readDownTo(page, 150);
    const spot = await spotInView(page);
    await headlineOf(page, spot).click();
    await page.waitForURL(/\/news\//);
    await page.goBack();
    await expectSpot(page, spot);
  });
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
      const { page } = await visit(azure, 'latest/');
      await readOn(page, 300);
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
