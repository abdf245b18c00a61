import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { axeFindings, bringAxe } from '../support/axe.ts';
import { test } from '../support/journey.ts';
import { focused } from '../support/keyboard.ts';
import { five, longArchive, openSite, type TestSite } from '../support/site.ts';

let site: TestSite;
let covered: TestSite;

beforeAll(async () => {
  [site, covered] = [await openSite(longArchive), await openSite(five)];
});
afterAll(() => Promise.all([site.close(), covered.close()]));

const story = 'news/2021-12-13-chinas-ai-giant-sensetime-postpones-ipo-after-us-blacklisting/';

/** The place in its list of the story that has the focus. */
const place = (page: Page): Promise<string | undefined> =>
  page.evaluate(() =>
    document.activeElement?.matches('[data-headline]') === true
      ? document.activeElement.closest<HTMLElement>('[data-place]')?.dataset['place']
      : undefined,
  );

const press = async (page: Page, key: string, times: number): Promise<void> => {
  for (let time = 0; time < times; time++) await page.keyboard.press(key);
};

describe('by keys', () => {
  test('the first key is not lost while its code is on the way', async ({ visit }) => {
    const { page } = await visit(site, '', {
      before: (context) =>
        context.route('**/start-commands-*.js', async (route) => {
          await wait(1500);
          await route.continue();
        }),
    });
    await page.keyboard.press('j');
    const inFirst = () =>
      page.evaluate(() => document.querySelector('main article')?.contains(document.activeElement));
    expect(await inFirst()).toBe(false);
    await expect.poll(inFirst).toBe(true);
  });

  test('the focus goes through a list of hundreds, and comes back with its page', async ({
    visit,
  }) => {
    const { page } = await visit(site, 'latest/');
    await page.keyboard.press('j');
    await expect.poll(() => place(page)).toBe('0');
    for (let at = 1; at <= 130; at++) {
      await page.keyboard.press(at % 2 ? 'j' : 'ArrowDown');
      await expect.poll(() => place(page), { interval: 5 }).toBe(String(at));
    }
    await page.keyboard.press('k');
    await expect.poll(() => place(page)).toBe('129');
    const before = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top);
    expect(before).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('o');
    await page.waitForURL(/\/news\//);
    await page.goBack();
    await expect.poll(() => place(page)).toBe('129');
    const top = () => page.evaluate(() => document.activeElement?.getBoundingClientRect().top);
    await expect
      .poll(async () => Math.abs(((await top()) ?? -999) - (before ?? 0)))
      .toBeLessThan(2);
    await page.keyboard.press('j');
    await expect.poll(() => place(page)).toBe('130');
  });

  test('arrows scroll the page as long as no story was moved to', async ({ visit }) => {
    const { page } = await visit(site, 'latest/');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(await place(page)).toBeUndefined();
  });

  test('sequences lead to pages, and show what is pending', async ({ visit }) => {
    const { page } = await visit(site, '');
    await page.keyboard.press('g');
    await page.getByRole('status').filter({ hasText: 'Go to the latest stories' }).waitFor();
    // On a busy machine the second in which the next key is awaited may be over: begin anew.
    await page.keyboard.press('g');
    await page.keyboard.press('l');
    await page.waitForURL(/\/latest\/$/);
    await page.keyboard.press('g');
    await page.getByText('Go to the archive').waitFor();
    await expect.poll(() => page.getByText('Go to the archive').count()).toBe(0);
    await page.keyboard.press('a');
    await wait(300);
    expect(page.url()).toMatch(/\/latest\/$/);
  });

  test('a layout without Latin letters has the same places', async ({ visit }) => {
    const { page } = await visit(site, 'latest/');
    const type = (
      key: string,
      code: string,
      more: Pick<KeyboardEventInit, 'isComposing' | 'altKey' | 'ctrlKey'> = {},
    ) =>
      page.evaluate(
        (init) =>
          void (document.activeElement ?? document.body).dispatchEvent(
            new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }),
          ),
        { key, code, ...more },
      );
    await type('о', 'KeyJ');
    await expect.poll(() => place(page)).toBe('0');
    await type('о', 'KeyJ', { isComposing: true });
    await type('о', 'KeyJ', { altKey: true });
    await type('Process', 'KeyJ');
    await type('л', 'KeyK', { ctrlKey: true, altKey: true });
    expect(await place(page)).toBe('0');
    await type('о', 'KeyJ');
    await expect.poll(() => place(page)).toBe('1');
  });

  test('what is typed in a field is text', async ({ visit }) => {
    const { page } = await visit(site, 'latest/');
    await page.keyboard.press('/');
    await expect.poll(() => focused(page)).toMatch(/^input/);
    await page.keyboard.type('j?gl');
    expect(await page.locator('#site-search').inputValue()).toBe('j?gl');
  });

  test('reports of a story are gone through; after the last it says so', async ({ visit }) => {
    const { page } = await visit(covered, story);
    await page.keyboard.press('j');
    const report = page.locator('main article').first();
    await expect
      .poll(() => report.evaluate((one) => one.contains(document.activeElement)))
      .toBe(true);
    await press(page, 'j', 30);
    await page.getByRole('status').filter({ hasText: 'That was the last one.' }).waitFor();
    await page.keyboard.press('n');
    // The address changes before the page does, and keys act on the page.
    const title = (words: string) => page.locator('main h1', { hasText: words }).waitFor();
    await title('files for Hong Kong IPO');
    await page.keyboard.press('p');
    await title('postpones IPO');
    await page.keyboard.press('h');
    await page.waitForURL(/\/outlets\//);
    await page.goBack();
    await title('postpones IPO');
    await page.keyboard.press('t');
    await page.waitForURL(/\/topics\//);
  });
});

describe('help', () => {
  test('is a dialog, from ? and from the footer, in which keys are changed', {
    timeout: 60_000,
  }, async ({ visit }) => {
    const { page } = await visit(site, 'latest/', { before: bringAxe });
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await help.waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('j');
    expect(await help.isVisible()).toBe(true);
    const change = help.getByRole('button', { name: 'Change the key of “Next story or report”' });
    await change.click();
    await page.keyboard.press('F2');
    await help.getByText('The browser uses this key.').first().waitFor();
    await page.keyboard.press('k');
    await help.getByRole('button', { name: 'Swap keys' }).click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('k');
    await expect.poll(() => place(page)).toBe('0');
    await page.reload();
    await page.locator('html[data-opened]').waitFor();
    await page.evaluate(() => scrollTo(0, 0));
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    await help.getByRole('button', { name: /^Reset the key of “Next/ }).click();
    await help.getByRole('radio', { name: 'Inactive' }).check();
    await help.getByRole('button', { name: 'Close' }).click();
    await page.keyboard.press('j');
    await page.keyboard.press('?');
    await wait(300);
    expect([await help.count(), await place(page)]).toEqual([0, undefined]);
  });
});
