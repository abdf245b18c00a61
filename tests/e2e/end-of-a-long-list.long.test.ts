import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { atRest } from '../support/at-rest.ts';
import { enlargeColumns } from '../support/enlarge-columns.ts';
import { test } from '../support/journey.ts';
import { expectSpot, hasFocus, headlineOf, spotInView } from '../support/reading-place.ts';
import { openSite, type TestSite } from '../support/site.ts';

/** Their cards are higher on a phone than a page may be, more than twice. */
const STORIES = 60_000;

let site: TestSite;

beforeAll(async () => {
  site = await openSite({ kind: 'generated', stories: 300 });
});
afterAll(() => site.close());

const headlineAt = (page: Page, place: number) =>
  page.locator(`[data-place="${place}"] [data-headline]`);

/** Cards in view: their numbers, and whether each has its story. */
const cardsInView = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-place]')]
      .filter((card) => {
        const { top, bottom } = card.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      })
      .map((card) => ({
        place: Number(card.dataset['place']),
        isThere: card.querySelector('[data-headline]') !== null,
      })),
  );

test('on a phone the last of 60,000 stories is reached, read, and come back to', {
  timeout: 240_000,
}, async ({ visit }) => {
  const { page } = await visit(site, 'latest/', {
    viewport: { width: 360, height: 800 },
    hasTouch: true,
    isMobile: true,
    before: (context) => enlargeColumns(context, STORIES),
  });
  page.setDefaultTimeout(60_000);
  await page.mouse.wheel(0, 50);
  const more = page.getByRole('button', { name: 'More stories' });
  for (let shown = 100; shown < STORIES; shown *= 2) {
    // Rows are measured once they are in the page, and move what is below them.
    await more.scrollIntoViewIfNeeded();
    await atRest(page);
    await more.click();
    await expect.poll(() => hasFocus(headlineAt(page, shown))).toBe(true);
    const inView = await cardsInView(page);
    expect(inView.map(({ place }) => place)).toContain(shown);
  }
  const last = headlineAt(page, STORIES - 1);
  await expect
    .poll(async () => {
      await page.keyboard.press('End');
      return await last.count();
    })
    .toBe(1);
  await last.scrollIntoViewIfNeeded();
  await atRest(page);
  await expect.poll(() => more.count()).toBe(0);

  for (const step of [-700, 700]) {
    for (let turns = 0; turns < 40; turns += 1) {
      const [before] = await cardsInView(page);
      await page.mouse.wheel(0, step);
      await expect
        .poll(async () => (await cardsInView(page)).map(({ isThere }) => isThere))
        .not.toContain(false);
      const [after] = await cardsInView(page);
      expect(Math.abs((after?.place ?? 0) - (before?.place ?? 0))).toBeLessThan(12);
    }
  }

  await last.scrollIntoViewIfNeeded();
  const spot = await spotInView(page);
  await headlineOf(page, spot).tap();
  await page.waitForURL(/\/news\//);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await expectSpot(page, spot);
  await atRest(page);
  await page.reload();
  await expectSpot(page, spot);
});
