import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { chooseLanguage } from '../support/choose-language.ts';
import { breakFiles, noiseOf } from '../support/faults.ts';
import { ready, test, type Visit, type Visiting } from '../support/journey.ts';
import { multilingualArchive } from '../support/multilingual-archive.ts';
import { openSite, type TestSite } from '../support/site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite(multilingualArchive);
}, 300_000);
afterAll(() => site.close());

const open = (visit: Visiting, path: string, language: string): Promise<Visit> =>
  visit(site, path, {
    viewport: { width: 360, height: 800 },
    before: chooseLanguage(language),
  });

/** Dates that have room on one line and take two. */
const tornDates = (page: Page): Promise<string[]> =>
  page.locator('main time').evaluateAll((dates) =>
    dates
      .filter((date) => {
        const words = document.createRange();
        words.selectNodeContents(date);
        const tops = new Set([...words.getClientRects()].map(({ top }) => Math.round(top)));
        const width = [...words.getClientRects()].reduce((sum, rect) => sum + rect.width, 0);
        const room = date.closest('p, li, td, h1, h2, dd')?.getBoundingClientRect().width ?? 0;
        return tops.size > 1 && width < room;
      })
      .map(({ textContent }) => textContent),
  );

/** Words of the headings of tables that go on in a second line. */
const brokenWords = (page: Page): Promise<string[]> =>
  page.locator('thead th').evaluateAll((headings) =>
    headings.flatMap((heading) => {
      const text = heading.firstChild;
      if (!(text instanceof Text)) return [];
      return [...text.data.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return range.getClientRects().length > 1 ? [word] : [];
      });
    }),
  );

test.for(['en', 'de', 'ru', 'ar', 'ja'] as const)(
  'in %s on a phone, dates and words of headings are in one piece',
  async (language, { visit }) => {
    const { page } = await open(visit, 'storylines/', language);
    expect(await page.locator('main time').count()).toBeGreaterThan(5);
    expect(await tornDates(page)).toEqual([]);
    await page.goto(new URL('latest/', site.address).href);
    await ready(page);
    expect(await tornDates(page)).toEqual([]);
    await page.goto(new URL('about/', site.address).href);
    await ready(page);
    await page.locator('thead th').nth(3).waitFor();
    expect(await brokenWords(page)).toEqual([]);
  },
);

test('the error of a whole site is not at the edge of the window', async ({ visit }) => {
  const { page, noise } = await visit(site, '?sort=top', {
    viewport: { width: 360, height: 800 },
    before: (context) => breakFiles(context, /\/data\/manifest\.json/, 'error'),
  });
  noise.expect(noiseOf(/\/data\/manifest\.json/));
  const title = await page.getByRole('alert').getByRole('heading').boundingBox();
  expect(title?.x).toBeGreaterThanOrEqual(12);
});
