import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { ready, test } from '../support/journey.ts';
import { openPage } from '../support/other-sites.ts';
import { longArchive, openSite, type TestSite } from '../support/site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite(longArchive);
});
afterAll(() => site.close());

const first = (page: Page): Promise<string> => page.getByRole('option').first().innerText();

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find a page or a command' }).waitFor();
}

/** Goes to the outlets by the palette, which counts it. */
async function useOutlets(page: Page): Promise<void> {
  await openPalette(page);
  await page.keyboard.type('go to the outlets');
  await expect.poll(() => first(page)).toContain('Go to the outlets');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/outlets\/$/);
}

const databases = (page: Page) =>
  page.evaluate(async () =>
    (await indexedDB.databases()).map(({ name, version }) => `${name} ${version}`),
  );

/** Opens the site's database on a page, as another program would, and gives all records. */
const records = (page: Page, version?: number): Promise<string> =>
  page.evaluate(
    (wanted) =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('coranto:/', wanted);
        opening.onerror = () => reject(opening.error ?? new Error('no database'));
        opening.onblocked = () => reject(new Error('another tab does not let go'));
        opening.onsuccess = () => {
          const db = opening.result;
          const reading = db.transaction('items').objectStore('items').getAll();
          reading.onsuccess = () => {
            db.close();
            resolve(JSON.stringify(reading.result));
          };
        };
      }),
    version,
  );

test('what is used most comes first, in another tab at once, and is forgotten at a word', async ({
  visit,
}) => {
  const { page, context } = await visit(site, '');
  await page.mouse.move(200, 300);
  await expect.poll(() => databases(page)).toEqual(['coranto:/ 2']);
  const other = await openPage(context);
  await other.goto(site.address);
  await ready(other);
  await openPalette(other);
  const before = await first(other);
  expect(before).not.toContain('Go to the outlets');
  await useOutlets(page);
  await expect.poll(() => first(other)).toContain('Go to the outlets');
  await page.reload();
  await ready(page);
  await openPalette(page);
  await expect.poll(() => first(page)).toContain('Go to the outlets');
  await page.getByRole('button', { name: 'Forget what I use most' }).click();
  await page.getByText('What you use most is forgotten.').waitFor();
  await expect.poll(() => first(other)).toBe(before);
});

test('without storage the palette still counts, and says once that it is not kept', async ({
  visit,
}) => {
  const { page } = await visit(site, '', {
    before: (context) =>
      context.addInitScript(() => {
        Object.defineProperty(globalThis, 'indexedDB', {
          get() {
            throw new DOMException('The operation is insecure.', 'SecurityError');
          },
        });
      }),
  });
  const notice = page.getByText('This browser lets the site store nothing.');
  await openPalette(page);
  await notice.waitFor();
  await page.keyboard.press('Escape');
  await useOutlets(page);
  await openPalette(page);
  await expect.poll(() => first(page)).toContain('Go to the outlets');
  expect(await notice.count()).toBe(0);
});

test('a database of a newer version is read, and stays as it is', async ({ visit }) => {
  const { page } = await visit(site, '');
  await useOutlets(page);
  await openPalette(page);
  await expect.poll(() => first(page)).toContain('Go to the outlets');
  await page.keyboard.press('Escape');
  // As a newer version of the site in another tab does: this tab lets go.
  const written = await records(page, 7);
  expect(written).toContain('command:goOutlets');
  await page.reload();
  await ready(page);
  await openPalette(page);
  await expect.poll(() => first(page)).toContain('Go to the outlets');
  await page.getByRole('button', { name: 'Forget what I use most' }).click();
  await page.getByText('A newer version of this site has stored data here.').waitFor();
  expect(await records(page)).toBe(written);
  expect(await databases(page)).toEqual(['coranto:/ 7']);
});
