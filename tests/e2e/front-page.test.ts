import { afterAll, beforeAll, describe, expect } from 'vitest';
import { describeArchives, openArchive } from '../support/archives.ts';
import { atRest } from '../support/at-rest.ts';
import { axeFindings, bringAxe } from '../support/axe.ts';
import { crowdedDays } from '../support/crowded-days.ts';
import { few } from '../support/few.ts';
import { cutOff, headlines, wholeOnes } from '../support/front-headlines.ts';
import { chooseHeadlines, headlineRows } from '../support/headline-rows.ts';
import { test } from '../support/journey.ts';
import { shifts, watchShifts } from '../support/layout-shifts.ts';
import { setTextTwiceAsLarge, sideways } from '../support/sideways.ts';
import { openSite, type TestSite } from '../support/site.ts';
import { spaceText } from '../support/text-spacing.ts';

/** The first screens of the front page, and how many whole headlines each has at least. */
const screens = [
  { width: 1440, height: 900, least: 12 },
  { width: 390, height: 844, least: 3 },
] as const;

/** Where the first headline begins, in pixels from the top, at most. */
const first = 170;

/** Height of a row of headlines in the feed at 1440 px, at most. */
const row = 40;

/** Widths at which the page never scrolls sideways; the first is 400 % zoom of a desk. */
const widths = [320, 360, 768, 1440] as const;

function measures(open: () => Promise<TestSite>): void {
  let site: TestSite;

  beforeAll(async () => {
    site = await open();
  }, 300_000);
  afterAll(() => site.close());

  test.for(screens)(
    'at $width x $height at least $least whole headlines are on the first screen',
    async ({ least, ...viewport }, { visit }) => {
      const { page } = await visit(site, '', { viewport });
      await atRest(page);
      expect(await wholeOnes(page)).toBeGreaterThanOrEqual(least);
    },
  );

  test.for(screens)(
    `at $width x $height the first headline is at ${first} px at most`,
    async ({ width, height }, { visit }) => {
      const { page } = await visit(site, '', { viewport: { width, height } });
      const { y = Number.NaN } = (await headlines(page).first().boundingBox()) ?? {};
      expect(y).toBeLessThanOrEqual(first);
    },
  );

  test(`a row of the density "Headlines" is ${row} px high at most, its date in a column`, async ({
    visit,
  }) => {
    const { page } = await visit(site, 'latest/', {
      viewport: { width: 1440, height: 900 },
      before: (context) => context.addInitScript(chooseHeadlines),
    });
    const rows = await headlineRows(page);
    expect(rows.length).toBeGreaterThan(12);
    expect(Math.max(...rows.map(({ height }) => height))).toBeLessThanOrEqual(row);
    expect(new Set(rows.map(({ date }) => date)).size).toBe(1);
  });

  test('nothing scrolls sideways, at any width and with text twice as large', async ({ visit }) => {
    const { page } = await visit(site, '', { viewport: { width: 320, height: 256 } });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      expect(await sideways(page), `${width} px`).toBeLessThanOrEqual(0);
    }
    await setTextTwiceAsLarge(page);
    for (const width of few(widths, 2)) {
      await page.setViewportSize({ width, height: 800 });
      expect(await sideways(page), `${width} px, large text`).toBeLessThanOrEqual(0);
    }
  });

  test.for(screens)(
    'at $width x $height it ends: a line says so, and the footer is reached',
    async ({ least, ...viewport }, { visit }) => {
      const { page } = await visit(site, '', { viewport });
      const [height, stories] = [
        await page.evaluate(() => document.documentElement.scrollHeight),
        await headlines(page).count(),
      ];
      expect(stories).toBeGreaterThanOrEqual(least);
      const end = page.locator('main p', {
        hasText: /^(End of the edition of|[\d,]+ of [\d,]+ stories from) /,
      });
      await expect.poll(() => end.getByRole('link').getAttribute('href')).toBe('/latest/');
      await page.keyboard.press('End');
      await atRest(page);
      const footer = await page.locator('footer').last().boundingBox();
      expect((footer?.y ?? 1e6) + (footer?.height ?? 0)).toBeLessThanOrEqual(viewport.height + 1);
      expect(await headlines(page).count()).toBe(stories);
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
    },
  );

  test.for(few(screens, 1))(
    'at $width x $height dead pictures move nothing',
    async ({ width, height }, { visit }) => {
      const { page } = await visit(site, '', {
        viewport: { width, height },
        pictures: 'fail',
        before: (context) => context.addInitScript(watchShifts),
      });
      await atRest(page);
      for (let turn = 0; turn < 12; turn += 1) {
        await page.mouse.wheel(0, height / 2);
        await atRest(page);
      }
      expect(await shifts(page)).toEqual([]);
    },
  );
}

describe('the front page of 51 stories a day', () => {
  measures(() => openSite(crowdedDays));

  let site: TestSite;
  beforeAll(async () => {
    site = await openSite(crowdedDays);
  });
  afterAll(() => site.close());

  test('by keyboard every headline is reached, in the order of reading, and seen when it is', {
    timeout: 120_000,
  }, async ({ visit }) => {
    const { page } = await visit(site, '');
    const all = await headlines(page).evaluateAll((links) =>
      links.map((link) => link.getAttribute('href')),
    );
    expect(new Set(all).size).toBe(all.length);
    const reached: string[] = [];
    for (let presses = 0; presses < 1000 && reached.length < all.length; presses += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const link = document.activeElement;
        if (!link?.matches('main article :is(h2, h3) a')) return;
        const { top, bottom } = link.getBoundingClientRect();
        return `${link.getAttribute('href')}${top >= -1 && bottom <= innerHeight + 1 ? '' : ' out of sight'}`;
      });
      if (at !== undefined) reached.push(at);
    }
    expect(reached).toEqual(all);
  });

  for (const colorScheme of few(['light', 'dark'] as const, 1))
    test(`axe finds nothing, ${colorScheme}, at both sizes, with the system's own colours too`, async ({
      visit,
    }) => {
      const { page } = await visit(site, '', { colorScheme, before: bringAxe });
      for (const { width, height } of screens) {
        await page.setViewportSize({ width, height });
        for (const forcedColors of ['none', 'active'] as const) {
          await page.emulateMedia({ forcedColors });
          expect(await axeFindings(page), `${width} px, ${forcedColors}`).toEqual([]);
        }
      }
    });

  test('in the system’s own colours the focus is seen', async ({ visit }) => {
    const { page } = await visit(site, '', { forcedColors: 'active' });
    await page.keyboard.press('Tab');
    await headlines(page).nth(2).focus();
    const { style, width } = await headlines(page)
      .nth(2)
      .evaluate((link) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(link);
        return { style: outlineStyle, width: Number.parseFloat(outlineWidth) };
      });
    expect(style).not.toBe('none');
    expect(width).toBeGreaterThanOrEqual(1);
  });

  test.for(few(widths, 2))(
    'with text spaced as a reader may set it nothing is cut off at %d px',
    async (width, { visit }) => {
      const { page } = await visit(site, '', { viewport: { width, height: 800 } });
      await spaceText(page);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      expect(await cutOff(page)).toEqual([]);
    },
  );
});

describeArchives('the front page of azure-2020', () => {
  // The whole of it: other files want that site too.
  measures(async () =>
    openSite({ kind: 'folder', name: 'azure-2020', folder: await openArchive('azure-2020') }),
  );
});
