import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { few } from '../support/few.ts';
import { test } from '../support/journey.ts';
import { focused } from '../support/keyboard.ts';
import { sideways } from '../support/sideways.ts';
import { longArchive, longCount, openSite, type TestSite } from '../support/site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite(longArchive);
});
afterAll(() => site.close());

const rail = (page: Page) => page.getByRole('region', { name: 'Filters' });
const search = (page: Page): string => new URL(page.url()).search;
/** The number of stories that some words promise: `AI, 1,204 stories`. */
const promised = (words: string | null): string => {
  const [, count] = /([\d,]+) stor/.exec(words ?? '') ?? [];
  if (count === undefined) throw new Error(`no count in “${words}”`);
  return count;
};
/**
 * The first three headlines, once every card in the page has come; how many more there are depends
 * on their heights.
 */
async function headlinesOf(page: Page): Promise<string[]> {
  await page.locator('[data-headline]').first().waitFor();
  await page.getByText('Loading a story').first().waitFor({ state: 'detached' });
  return (await page.locator('[data-headline]').allTextContents()).slice(0, 3);
}
const expectCount = (page: Page, words: string | RegExp): Promise<void> =>
  page.locator('main').getByRole('status').filter({ hasText: words }).first().waitFor();

describe('the filters beside the feed', () => {
  test('combine and exclude; reload, back and a shared address give the same feed', async ({
    visit,
  }) => {
    const { page } = await visit(site, '?topic=schools');
    await expectCount(page, new RegExp(`^\\d+ of ${longCount} stories$`));
    await rail(page).getByRole('link', { name: 'Exclude Work' }).click();
    await page.waitForURL(/not-topic=work/);
    await rail(page)
      .getByRole('link', { name: /^Videos/ })
      .click();
    await page.waitForURL(/kind=video/);
    const address = search(page);
    await expectCount(page, new RegExp(`^\\d\\d? of ${longCount} stories$`));
    await expect.poll(() => headlinesOf(page)).toHaveLength(3);
    const shown = await headlinesOf(page);
    await page.reload();
    expect(await headlinesOf(page)).toEqual(shown);
    await page.goBack();
    await expect.poll(() => search(page)).toBe('?topic=schools&not-topic=work');
    await page.goForward();
    await expect.poll(() => search(page)).toBe(address);
    const { page: another } = await visit(site, address);
    expect(await headlinesOf(another)).toEqual(shown);
  });

  test('promise with each count what choosing it gives', async ({ visit }) => {
    const { page } = await visit(site, '?topic=rivers&not-topic=work');
    const names = [
      'Trains',
      '(?:Courier|Gazette) \\d+',
      'Two or more reports',
      'Videos',
      'One source',
      'No reprints',
    ];
    for (const name of few(names, 3)) {
      const choice = rail(page)
        .getByRole('link', { name: new RegExp(`^${name} [\\d,]+ stor`) })
        .first();
      // The number stands there twice: for the eye, and with its noun for the ear.
      const count = promised(await choice.locator('.unseen').textContent());
      await page.goto(new URL((await choice.getAttribute('href')) ?? '', page.url()).href);
      if (name === 'Trains')
        await rail(page)
          .getByRole('link', { name: /^Rivers/ })
          .click();
      await expectCount(page, new RegExp(`^${count} of ${longCount} stories$`));
      await page.goto(new URL('?topic=rivers&not-topic=work', site.address).href);
    }
  });

  test('take days as they are typed, once they are days of the archive', async ({ visit }) => {
    const { page } = await visit(site, '?sort=quality', { locale: 'en-US' });
    const from = rail(page).getByLabel('From');
    await from.focus();
    await page.keyboard.type('06302024', { delay: 30 });
    await expect.poll(() => search(page)).toBe('?from=2024-06-30&sort=quality');
    expect(await from.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.goBack();
    // One step back and not eight: the years 0002, 0020 and 0202 on the way were never asked for.
    await expect.poll(() => search(page)).toBe('?sort=quality');
    await expect.poll(() => from.inputValue()).toBe('');
  });

  test('an empty feed names the filter to drop, and dropping it brings what was promised', async ({
    visit,
  }) => {
    const { page } = await visit(site, '?kind=video&to=2024-06-30&from=2024-06-30&topic=paper');
    await page.getByRole('heading', { name: 'No stories match these filters' }).waitFor();
    const way = page.locator('main section li').first();
    const count = promised(await way.textContent());
    // Its first box is the part that is only heard.
    await way.getByRole('link').click({ position: { x: 20, y: 8 } });
    await expectCount(page, new RegExp(`^${count} of ${longCount} stories$`));
  });

  test('a damaged address shows what can be shown and says what cannot', async ({ visit }) => {
    const { page } = await visit(
      site,
      '?topic=rivers&topic=%FF&outlet=nobody.example&from=2024-02-31&sort=best&utm_source=x',
    );
    await expectCount(page, new RegExp(`^\\d+ of ${longCount} stories$`));
    const notice = page
      .locator('main')
      .getByRole('status')
      .filter({ hasText: 'Part of this link was ignored' });
    const words = (await notice.textContent()) ?? '';
    for (const part of ['“2024-02-31”', '“best”', 'outlet “nobody.example”', 'incomplete'])
      expect(words).toContain(part);
    expect(words).not.toContain('utm');
    await notice.getByRole('button', { name: 'Dismiss' }).click();
    await notice.waitFor({ state: 'detached' });
  });
});

describe('the filters in a sheet', () => {
  const phone = { viewport: { width: 320, height: 640 } };

  test('hold the focus, close on Escape, and give the focus back', async ({ visit }) => {
    const { page } = await visit(site, 'latest/', phone);
    const button = page.getByRole('button', { name: 'Filters' });
    await button.focus();
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog', { name: 'Filters' });
    await sheet.getByLabel('Filter outlets').waitFor();
    for (let presses = 0; presses < 90; presses++) {
      await page.keyboard.press('Tab');
      const within = await page.evaluate(
        () => document.activeElement?.closest('dialog, body')?.tagName,
      );
      expect(['DIALOG', 'BODY']).toContain(within);
      if (within === 'BODY') expect(await focused(page)).toMatch(/^body/);
    }
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
    expect(await focused(page)).toBe('button: Filters');
  });

  test('stay open while choosing, say what they leave, and fit 320 pixels', async ({ visit }) => {
    const { page } = await visit(site, 'latest/', phone);
    await page.getByRole('button', { name: 'Filters' }).click();
    const sheet = page.getByRole('dialog', { name: 'Filters' });
    const topic = sheet.getByRole('link', { name: /^Rivers/ });
    const count = promised(await topic.locator('.unseen').textContent());
    await topic.click();
    const done = sheet.getByRole('button', { name: `Show ${count} stories` });
    await done.waitFor();
    expect(await sheet.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    const small = await sheet
      .locator('a, button, input, select')
      .evaluateAll((all) =>
        all
          .filter((each) => (each.closest('label') ?? each).getBoundingClientRect().height < 24)
          .map((each) => each.outerHTML),
      );
    expect(small).toEqual([]);
    await done.click();
    await sheet.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Filters (1)' }).waitFor();
    await expect.poll(() => sideways(page)).toBeLessThanOrEqual(0);
  });
});
