import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { test } from '../support/journey.ts';
import { five, longArchive, openSite, type TestSite } from '../support/site.ts';

let site: TestSite;
let long: TestSite;

beforeAll(async () => {
  [site, long] = [await openSite(five), await openSite(longArchive)];
});
afterAll(() => Promise.all([site.close(), long.close()]));

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search' });
const headlines = (page: Page) => page.locator('main article h2');
const inFocus = (page: Page) => page.evaluate(() => document.activeElement?.textContent);
const title = (page: Page, words: string) =>
  page.getByRole('heading', { level: 1, name: words }).waitFor();
const addressOf = (url: string): string => url.replace(/[?#].*$/, '');

describe('from the field', () => {
  test('the arrow down leads to the first result, also to one that is on its way', async ({
    visit,
  }) => {
    const { page } = await visit(long, 'search/?q=report', {
      before: (context) =>
        context.route('**/data/postings/**', async (route) => {
          await new Promise((resolve) => setTimeout(resolve, 500));
          await route.continue();
        }),
    });
    const first = () => headlines(page).first().textContent();
    await expect.poll(() => headlines(page).count()).toBeGreaterThan(2);
    const before = await first();
    await field(page).focus();
    // The code of the field comes with its focus.
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#site-search')?.autocomplete === 'off',
    );
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => inFocus(page)).toBe(before);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => inFocus(page)).toBe(await headlines(page).nth(1).textContent());
    await field(page).fill('trains -report');
    await page.keyboard.press('ArrowDown');
    await title(page, 'Search: trains -report');
    await expect.poll(() => inFocus(page)).not.toBe('');
    expect(await inFocus(page)).toBe(await first());
    expect(await first()).not.toBe(before);
  });

  test('on a phone: the magnifier, a typing error, a story, and back', async ({ visit }) => {
    const { page } = await visit(site, '', {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    await page.getByRole('link', { name: 'Search', exact: true }).tap();
    await expect.poll(() => field(page).evaluate((it) => it === document.activeElement)).toBe(true);
    await page.keyboard.type('senestime', { delay: 20 });
    await page.keyboard.press('Enter');
    await page.getByText('Showing results for sensetime').waitFor();
    // The keyboard of the phone would cover the results.
    await expect
      .poll(() => field(page).evaluate((it) => it === document.activeElement))
      .toBe(false);
    const found = await headlines(page).allTextContents();
    await headlines(page).nth(1).getByRole('link').tap();
    await title(page, found[1] ?? '');
    await page.goBack();
    await page.getByText('Showing results for sensetime').waitFor();
    await expect.poll(() => headlines(page).allTextContents()).toEqual(found);
    expect(await field(page).inputValue()).toBe('senestime');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

describe('keys of a page', () => {
  test('[ and ] lead from day to day', async ({ visit }) => {
    const { page } = await visit(long, 'days/2024-06-28/');
    await page.keyboard.press(']');
    await title(page, 'Saturday 29 June 2024');
    await page.keyboard.press('[');
    await title(page, 'Friday 28 June 2024');
    await page.keyboard.press('[');
    await title(page, 'Thursday 27 June 2024');
    await page.goBack();
    await title(page, 'Friday 28 June 2024');
  });

  test('the newest day has no later one: ] does nothing', async ({ visit }) => {
    const { page } = await visit(long, 'days/2024-06-30/');
    await page.keyboard.press(']');
    await page.keyboard.press('[');
    await title(page, 'Saturday 29 June 2024');
  });

  test('v follows a story, and the report that has the focus, to its original', async ({
    visit,
  }) => {
    const { page, noise } = await visit(
      site,
      'news/2021-12-13-chinas-ai-giant-sensetime-postpones-ipo-after-us-blacklisting/',
      { originals: true },
    );
    noise.expect(/^outbound: /);
    const story = await page
      .getByRole('link', { name: /^Read at / })
      .first()
      .getAttribute('href');
    await page.keyboard.press('v');
    await title(page, 'The original');
    expect(addressOf(page.url())).toBe(addressOf(story ?? ''));
    await page.goBack();
    await title(page, 'postpones IPO');
    await page.keyboard.press('j');
    const report = () =>
      page.evaluate(
        () => document.activeElement?.closest('main article a[rel~=noreferrer]')?.outerHTML,
      );
    await expect.poll(report).toBeDefined();
    const href = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    expect(addressOf(href ?? '')).not.toBe(addressOf(story ?? ''));
    await page.keyboard.press('v');
    await title(page, 'The original');
    expect(addressOf(page.url())).toBe(addressOf(href ?? ''));
  });

  test('v, h and t are of the story in a list that has the focus', async ({ visit }) => {
    const { page, noise } = await visit(site, 'latest/', { originals: true });
    noise.expect(/^outbound: /);
    const article = page.locator('main article').first();
    const first = await article.locator('[data-headline]').textContent();
    const outlet = (await article.locator('a[href*="/outlets/"]').getAttribute('href')) ?? '';
    await page.keyboard.press('j');
    await expect.poll(() => inFocus(page)).toBe(first);
    await page.keyboard.press('h');
    await page.waitForURL((url) => url.pathname === outlet);
    await page.goBack();
    await expect.poll(() => inFocus(page)).toBe(first);
    await page.keyboard.press('t');
    await page.waitForURL(/\/topics\/[^/]+\/$/);
    await page.goBack();
    await expect.poll(() => inFocus(page)).toBe(first);
    await page.keyboard.press('v');
    await title(page, 'The original');
  });
});
