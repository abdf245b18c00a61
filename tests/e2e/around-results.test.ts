import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { axeFindings, bringAxe } from '../support/axe.ts';
import { few } from '../support/few.ts';
import { ready, test } from '../support/journey.ts';
import { five, openSite, type TestSite } from '../support/site.ts';
import { storedItems } from '../support/stored-items.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite(five);
});
afterAll(() => site.close());

const searchAt = (text: string): string => `search/?${new URLSearchParams({ q: text })}`;
const textOf = (page: Page): string | null => new URL(page.url()).searchParams.get('q');
const chips = (page: Page) => page.getByRole('list', { name: 'Operators of this search' });
const chip = (page: Page, words: string) =>
  chips(page).locator('bdi').getByText(words, { exact: true });
const months = (page: Page) => page.locator('main table tbody tr');
/** The archive comes with the reader's first move. */
const move = (page: Page) => page.mouse.wheel(0, 1);

describe('around the results', () => {
  test('operators are chosen, left out and removed by keys alone', async ({ visit }) => {
    const { page } = await visit(site, searchAt('sensetime'));
    await page.getByText('Narrow', { exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Type');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await chip(page, 'Not: Articles').waitFor();
    expect(textOf(page)).toBe('-kind:article sensetime');
    expect(await page.locator('#site-search').inputValue()).toBe('-kind:article sensetime');
    await page.getByRole('link', { name: 'Include again Articles' }).focus();
    await page.keyboard.press('Enter');
    await chip(page, 'Articles').waitFor();
    expect(textOf(page)).toBe('kind:article sensetime');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await chips(page).waitFor({ state: 'detached' });
    expect(textOf(page)).toBe('sensetime');
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
    await page.goBack();
    await chip(page, 'Articles').waitFor();
  });

  test('a column of the trend is pressed, and another month from the table', async ({ visit }) => {
    const { page } = await visit(site, searchAt('sensetime'));
    await move(page);
    await page.getByText('Show as a table').click();
    expect(await months(page).count()).toBe(10);
    await page.locator('main [title^="August 2021"]').click();
    await chip(page, 'August 2021').waitFor();
    expect(await page.locator('main article').count()).toBe(1);
    await page
      .getByRole('row', { name: /December 2021/ })
      .getByRole('link')
      .click();
    await chip(page, 'December 2021').waitFor();
    expect(await page.locator('main article').count()).toBe(1);
  });

  test('nothing found says what is in the way, and what the archive can have', async ({
    visit,
  }) => {
    const { page } = await visit(site, searchAt('sensetime kind:video'));
    await page
      .getByText('This archive holds stories from 15 March 2021 to 13 December 2021')
      .waitFor();
    // Not the part of the link that is only heard.
    await page.getByRole('link', { name: 'Remove filter: Videos' }).getByText('Videos').click();
    await page.locator('main article').first().waitFor();
    expect(textOf(page)).toBe('sensetime ');
  });
});

async function save(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Save this search' }).click();
  await page.getByLabel('Name').fill(name);
  await page.keyboard.press('Enter');
  await page.getByText(`Saved as ${name}`).waitFor();
}

/** As if the search had been opened before its newest stories were published. */
const forgetNewest = (page: Page, newest: string): Promise<void> =>
  page.evaluate(
    (time) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('coranto:/');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const transaction = db.transaction('items', 'readwrite');
          const items = transaction.objectStore('items');
          const reading = items.openCursor();
          reading.onsuccess = () => {
            const cursor = reading.result;
            if (!cursor) return;
            const item: { at: number; value: object } = cursor.value;
            cursor.update({
              ...item,
              at: item.at + 1,
              value: { ...item.value, newest: Date.parse(time) },
            });
            cursor.continue();
          };
          transaction.oncomplete = () => {
            db.close();
            resolve();
          };
        };
      }),
    newest,
  );

describe('saved searches', () => {
  test('are kept over a reload, tell what is new, and are seen once opened', async ({ visit }) => {
    const { page } = await visit(site, searchAt('sensetime'));
    await save(page, 'SenseTime');
    await page.goto(new URL('search/', site.address).href);
    await ready(page);
    await page.getByRole('link', { name: 'SenseTime', exact: true }).waitFor();
    // What was there when it was saved is not new, however soon the page is left.
    await page.waitForTimeout(1500);
    expect(await page.getByText(/new stor/).count()).toBe(0);
    await forgetNewest(page, '2021-09-01T00:00:00Z');
    await page.reload();
    await page.getByText('1 new story').waitFor();
    await page.getByRole('link', { name: 'SenseTime', exact: true }).click();
    await page.getByText('Saved as SenseTime').waitFor();
    await page
      .locator('main li', { hasText: 'SenseTime' })
      .getByText('1 new story')
      .waitFor({ state: 'detached' });
    await page.goto(new URL('search/', site.address).href);
    await page.getByRole('button', { name: 'Rename SenseTime' }).click();
    await page.keyboard.type('IPO');
    await page.keyboard.press('Enter');
    // What a reload finds may be stored later than it is shown.
    const nameStored = async () => (await storedItems(page, 'savedSearch'))[0]?.value['name'];
    await expect.poll(nameStored).toBe('IPO');
    await page.reload();
    await page.getByRole('button', { name: 'Remove IPO' }).click();
    await page.getByText('Removed: IPO').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'IPO', exact: true }).waitFor();
  });

  test('of a device that keeps nothing last until the page is left, which is said', async ({
    visit,
  }) => {
    const { page } = await visit(site, searchAt('sensetime'), {
      before: (context) =>
        context.addInitScript(() => {
          Object.defineProperty(globalThis, 'indexedDB', {
            get() {
              throw new DOMException('The operation is insecure.', 'SecurityError');
            },
          });
        }),
    });
    await save(page, 'SenseTime');
    await page.getByRole('link', { name: 'SenseTime', exact: true }).waitFor();
    await page.locator('main [role="status"] p').waitFor();
    await page.locator('main article').first().waitFor();
  });
});

test.for(few(['dark', 'light'] as const, 1))(
  'axe finds nothing around the results, %s',
  async (colorScheme, { visit }) => {
    const { page } = await visit(site, searchAt('sensetime -kind:video date:2021-12'), {
      colorScheme,
      before: bringAxe,
      viewport: { width: 360, height: 740 },
    });
    await move(page);
    await page.getByText('Show as a table').click();
    await page.getByText('Narrow', { exact: true }).click();
    await save(page, 'SenseTime');
    expect(await axeFindings(page), 'the results').toEqual([]);
    await page.getByRole('button', { name: 'Rename SenseTime' }).click();
    expect(await axeFindings(page), 'renaming').toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      360,
    );
    await page.goto(new URL(searchAt('sensetimm kind:video before:2020'), site.address).href);
    await page.getByText('This archive holds').waitFor();
    expect(await axeFindings(page), 'nothing found').toEqual([]);
  },
);
