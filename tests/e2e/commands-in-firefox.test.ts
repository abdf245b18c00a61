import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeFirefox, newFirefoxReader } from '../support/firefox.ts';
import { ready } from '../support/journey.ts';
import { focused } from '../support/keyboard.ts';
import { longArchive, openSite, type TestSite } from '../support/site.ts';

/** Farther down than a first list of cards goes. */
const LAST = 30;

describeFirefox('by keys in Firefox', () => {
  let site: TestSite;
  beforeAll(async () => {
    site = await openSite(longArchive);
  });
  afterAll(() => site.close());

  test('a list, a story, back, a sequence, and the search', async () => {
    const page = await (await newFirefoxReader()).newPage();
    const place = () =>
      page.evaluate(
        () => document.activeElement?.closest<HTMLElement>('[data-place]')?.dataset['place'],
      );
    await page.goto(`${site.address}latest/`);
    await ready(page);
    for (const at of ['0', '1', '2']) {
      await page.keyboard.press('j');
      await expect.poll(place).toBe(at);
    }
    for (let at = 3; at <= LAST; at++) {
      await page.keyboard.press('j');
      await expect.poll(place, { interval: 5 }).toBe(String(at));
    }
    await page.keyboard.press('o');
    await page.waitForURL(/\/news\//);
    await page.goBack();
    await expect.poll(place).toBe(String(LAST));
    await page.keyboard.press('g');
    await page.keyboard.press('t');
    await page.waitForURL(/\/topics\/$/);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    await page.keyboard.press('Escape');
    // The browser’s own search in the page does not open, not even before the code is here.
    await page.reload();
    await ready(page);
    await page.keyboard.press('/');
    await page.keyboard.type('story');
    await expect.poll(() => focused(page)).toMatch(/^input/);
    await expect.poll(() => page.locator('#site-search').inputValue()).toBe('story');
  });
});
