import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test as plainTest } from 'vitest';
import { axeFindings, bringAxe } from '../support/axe.ts';
import { chooseLanguage } from '../support/choose-language.ts';
import { few, onlyInLong } from '../support/few.ts';
import { describeFirefox, newFirefoxReader } from '../support/firefox.ts';
import { ready, test } from '../support/journey.ts';
import { sideways } from '../support/sideways.ts';
import { longArchive, openSite, type TestSite } from '../support/site.ts';
import { storedItems } from '../support/stored-items.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite(longArchive);
});
afterAll(() => site.close());

/** Opens the first stories of the front page, and goes to what was read by its keys. */
async function readSome(page: Page, stories: number): Promise<void> {
  for (let at = 0; at < stories; at += 1) {
    await page.goto(site.address);
    await ready(page);
    await page.locator('main article [data-headline]').nth(at).click();
    await page.waitForURL(/\/news\//);
    await expect.poll(() => logged(page)).toBe(at + 1);
  }
  await page.keyboard.press('g');
  await page.keyboard.press('m');
  await page.waitForURL(/\/me\/$/);
}

/** Openings that are stored. */
const logged = async (page: Page): Promise<number> => (await storedItems(page, 'visit')).length;

async function countEraseUndo(page: Page): Promise<void> {
  await readSome(page, 2);
  const main = page.locator('main');
  await main.getByText('Stories opened: 2. Openings: 2.').waitFor();
  await main.getByText('Openings in the log: 2.').waitFor();
  expect(await main.getByText('High heat, not opened').count()).toBe(1);
  // By keys alone: what is erased takes its button along, and the focus stays in the page.
  await main.getByText('Erase single days').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await main.getByText('The log is empty.', { exact: false }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('The log');
  await main.getByRole('button', { name: /^Undo: Day erased/ }).press('Enter');
  await main.getByText('Openings in the log: 2.').waitFor();
  // The page tells before it is stored.
  await expect.poll(() => logged(page)).toBe(2);
  await page.reload();
  await main.getByText('Stories opened: 2. Openings: 2.').waitFor();
}

test('what is opened is counted, erased by the day, and comes back', async ({ visit }) => {
  const { page } = await visit(site, '');
  await countEraseUndo(page);
});

test('with the log off nothing is added, and it says what it still has', async ({ visit }) => {
  const { page } = await visit(site, '');
  await readSome(page, 1);
  await page.getByRole('radio', { name: 'No' }).check();
  await page.locator('main').getByText('Nothing more is logged.', { exact: false }).waitFor();
  await page.goto(site.address);
  await ready(page);
  await page.locator('main article [data-headline]').nth(1).click();
  await page.waitForURL(/\/news\//);
  await page.goto(`${site.address}me/`);
  await page.locator('main').getByText('Openings in the log: 1.').waitFor();
});

/** Puts openings of made-up stories into the database of the site, which must be there. */
const plant = (page: Page, openings: number): Promise<void> =>
  page.evaluate(
    (count) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('coranto:/');
        opening.onerror = () => reject(opening.error ?? new Error('no database'));
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('items', 'readwrite');
          for (let at = 0; at < count; at += 1) {
            const moment = Date.now() - at * 3_600_000;
            const key = `${new Date(moment).toISOString()} ${String(at).padStart(10, '0')}`;
            const name = `An outlet with a long name ${at % 12}`;
            const value = {
              slug: `story-${at}`,
              title: `Story ${at}`,
              outlet: { domain: `${at % 12}.example`, name },
              topics: [{ slug: `t${at % 4}`, name: `Topic ${at % 4}` }],
              kind: at % 5 === 0 ? 'video' : 'article',
              heat: at,
            };
            transaction.objectStore('items').put({ key, at: moment, value }, ['visit', key]);
          }
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    openings,
  );

for (const [language, colorScheme] of few(
  [
    ['ar', 'dark'],
    ['en', 'light'],
  ] as const,
  1,
)) {
  test(`axe finds nothing, and nothing is wider than a phone, in ${language} and ${colorScheme}`, async ({
    visit,
  }) => {
    const { page } = await visit(site, '', {
      colorScheme,
      viewport: { width: 320, height: 640 },
      before: async (context) => {
        await chooseLanguage(language)(context);
        await bringAxe(context);
      },
    });
    await page.locator('main article [data-headline]').first().click();
    await page.waitForURL(/\/news\//);
    await expect.poll(() => logged(page)).toBe(1);
    await plant(page, 40);
    await page.goto(`${site.address}me/`);
    await expect.poll(() => page.locator('main tbody rect').count()).toBeGreaterThan(20);
    await page.locator('main details').evaluate((details) => details.setAttribute('open', ''));
    expect(await axeFindings(page)).toEqual([]);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  });
}

// Nothing of it is the engine's: the store and its openings are tested in Firefox elsewhere.
onlyInLong(() =>
  describeFirefox('my reading in Firefox', () => {
    plainTest('counts what is opened, erases a day, and brings it back', async () => {
      const page = await (await newFirefoxReader()).newPage();
      await countEraseUndo(page);
    });
  }),
);
