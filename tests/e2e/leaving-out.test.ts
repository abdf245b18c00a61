import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { atRest } from '../support/at-rest.ts';
import { axeFindings, bringAxe } from '../support/axe.ts';
import { generatedSlug } from '../support/generate-archive.ts';
import { ready, test } from '../support/journey.ts';
import { sumOfShifts, watchSum } from '../support/layout-shifts.ts';
import { readItems } from '../support/read-items.ts';
import { longArchive, openSite, type TestSite } from '../support/site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite(longArchive);
});
afterAll(() => site.close());

const headlines = (page: Page): Promise<string[]> =>
  page.locator('main article:visible [data-headline]').allInnerTexts();

/** Opens a page; what the device keeps comes with the first move. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(site.address + path);
  await ready(page);
  await page.mouse.move(5, 400);
  await page.locator('main article [popover]').first().waitFor({ state: 'attached' });
}

/** Marks the first stories of the feed as read by keys. */
async function readSome(page: Page, stories: number): Promise<void> {
  await open(page, 'latest/');
  for (let at = 0; at < stories; at += 1) {
    await page.keyboard.press('j');
    await page.keyboard.press('m');
    await expect.poll(async () => (await readItems(page)).length).toBe(at + 1);
  }
}

const hideRead = (page: Page): Promise<void> =>
  page.evaluate(() => localStorage.setItem('coranto:settings:/', '{"hideRead":true}'));

const hiddenLine = (page: Page) => page.getByText(/^\d+ stor(y|ies) you have read (is|are) hidden/);

describe('what was read', () => {
  test('is left out of the next front page, day and search, and shown by keys alone', async ({
    visit,
  }) => {
    const { page } = await visit(site, 'latest/', { before: bringAxe });
    await readSome(page, 3);
    await hideRead(page);
    // A page made ahead keeps what it shows.
    await page.goto(site.address);
    const made = await headlines(page);
    await ready(page);
    await page.mouse.move(5, 400);
    await page.locator('main article').getByText('Read', { exact: true }).first().waitFor();
    expect(await headlines(page)).toEqual(made);
    for (const [key, path] of [
      ['a', 'archive/'],
      ['f', ''],
    ] as const) {
      await page.keyboard.press('g');
      await page.keyboard.press(key);
      await page.waitForURL(site.address + path);
      await ready(page);
    }
    await hiddenLine(page).waitFor();
    const left = await headlines(page);
    expect(left.length).toBeLessThan(made.length);
    expect(await axeFindings(page)).toEqual([]);
    const show = page.getByRole('button', { name: 'Show', exact: true });
    await show.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => headlines(page)).toEqual(made);

    await page.getByRole('search').getByRole('searchbox').first().fill('north');
    await page.keyboard.press('Enter');
    await page.waitForURL(/search/);
    await hiddenLine(page).waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  test('is said beside links to it, on a page that leaves it out of nothing', async ({ visit }) => {
    const { page } = await visit(site, 'latest/', { before: bringAxe });
    await readSome(page, 1);
    await open(page, `news/${generatedSlug(1)}/`).catch(() => undefined);
    await page.locator('nav').getByText('Read', { exact: true }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
});

/** The first card in view, whole or not, by its headline, and its top edge. */
const firstInView = (page: Page) =>
  page.evaluate(() => {
    const card = [...document.querySelectorAll('[data-place]')].find(
      (each) => each.getBoundingClientRect().bottom > 0,
    );
    return {
      title: card?.querySelector('[data-headline]')?.textContent ?? '',
      top: card?.getBoundingClientRect().top ?? 0,
    };
  });

/** How far the card of a headline is from where it was. */
const movedBy = (page: Page, { title, top }: { title: string; top: number }): Promise<number> =>
  page.evaluate(
    ([headline, was]) => {
      const card = [...document.querySelectorAll('[data-place]')].find(
        (each) => each.querySelector('[data-headline]')?.textContent === headline,
      );
      return card ? Math.abs(card.getBoundingClientRect().top - was) : 9999;
    },
    [title, top] as const,
  );

test('a list whose mutes change keeps the story that its reader looks at', async ({ visit }) => {
  const { page } = await visit(site, 'latest/');
  await page.mouse.move(700, 400);
  await page.locator('[data-place="20"]').waitFor({ state: 'attached' });
  for (let at = 0; at < 4; at += 1) await page.mouse.wheel(0, 900);
  await page.waitForTimeout(1000);
  await atRest(page);
  const before = await firstInView(page);
  const topic =
    ['Energy', 'Harbours', 'Medicine'].find((each) => !before.title.includes(each)) ?? '';
  // From another tab: nothing of this page is pressed.
  const tab = await page.context().newPage();
  await tab.goto(`${site.address}latest/`);
  await ready(tab);
  await tab.mouse.move(700, 400);
  const menus = tab.locator(`main article button[aria-label^="More for"][aria-label*="${topic}"]`);
  await menus.first().click();
  await tab.getByRole('button', { name: `Mute the topic “${topic}”` }).click();
  const those = page.locator('main article:visible [data-headline]').filter({ hasText: topic });
  await expect.poll(() => those.count()).toBe(0);
  await expect.poll(() => movedBy(page, before)).toBeLessThan(3);
  await page.waitForTimeout(1000);
  await atRest(page);
  const then = await firstInView(page);
  await tab.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => those.count()).toBeGreaterThan(0);
  await expect.poll(() => movedBy(page, then)).toBeLessThan(3);
});

test.for([360, 768, 1440])(
  'new coverage of what was read is said at the end of the front page of %i px, without moving it',
  async (width, { visit }) => {
    const { page } = await visit(site, `news/${generatedSlug(0)}/`, {
      viewport: { width, height: 800 },
      before: async (context) => {
        await bringAxe(context);
        await context.addInitScript(watchSum);
      },
    });
    await expect
      .poll(async () => (await readItems(page))[0]?.reports?.length ?? 0)
      .toBeGreaterThan(0);
    await readItems(page, 1);
    await page.goto(site.address);
    await ready(page);
    const link = page.getByRole('link', { name: '1 story you read lately has new reports' });
    await link.waitFor();
    expect(await page.title()).not.toMatch(/\d+ (story|new)/);
    expect(await sumOfShifts(page)).toBeLessThan(0.05);
    expect(await axeFindings(page)).toEqual([]);
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/new-coverage/);
    await page.getByRole('heading', { name: 'New coverage' }).waitFor();
  },
);

test('settings lead to new coverage and to what is followed and muted', async ({ visit }) => {
  const { page } = await visit(site, '');
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('link', { name: 'Followed and muted' }).click();
  await page.waitForURL(/following/);
  await ready(page);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('link', { name: 'New coverage of what you read' }).click();
  await page.waitForURL(/new-coverage/);
});
