import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { describeFirefox, launchFirefox } from '../support/firefox.ts';
import { ready, test } from '../support/journey.ts';
import { five, openSite, type TestSite } from '../support/site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite(five);
});
afterAll(() => site.close());

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const rowCount = (page: Page, row: string): Promise<string> =>
  page.getByRole('row', { name: row }).getByRole('cell').first().innerText();

const time = '2026-11-27T10:00:00.000Z';
const mutedItem = (n: number) => ({
  key: `word:quux${n}`,
  changed: time,
  value: { name: `quux${n}`, since: time },
});
/** A file of another device with so many muted words, and a story opened, of so many bytes. */
const fileOf = (words: number, titleBytes = 1) => ({
  name: 'device.json',
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({
      format: 'coranto-device',
      version: 1,
      site: site.address,
      settings: { theme: 'dark' },
      items: {
        muted: Array.from({ length: words }, (_, n) => mutedItem(n)),
        visit: [
          {
            key: `${time} ${titleBytes}`,
            changed: time,
            value: {
              slug: 's',
              title: 't'.repeat(titleBytes),
              outlet: { domain: 'x.example', name: 'X' },
              topics: [],
              kind: 'article',
              heat: null,
            },
          },
        ],
      },
    }),
  ),
});

async function toDevicePage(page: Page): Promise<void> {
  await page.goto(`${site.address}device/`);
  await ready(page);
  await page.getByRole('heading', { name: 'Erase everything' }).waitFor();
}

async function take(page: Page, file: ReturnType<typeof fileOf>): Promise<void> {
  await page.locator('main input[type=file]').setInputFiles(file);
  await button(page, 'Add it').click();
}

/** Changes the site's database as another program would. */
const planted = (page: Page, record: unknown, key: readonly [string, string]): Promise<void> =>
  page.evaluate(
    ([value, [kind, name]]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('coranto:/');
        opening.onerror = () => reject(opening.error ?? new Error('no database'));
        opening.onsuccess = () => {
          const db = opening.result;
          const writing = db.transaction('items', 'readwrite');
          writing.objectStore('items').put(value, [kind, name]);
          writing.oncomplete = () => {
            db.close();
            resolve();
          };
        };
      }),
    [record, key] as const,
  );

describe('a device without room', () => {
  test('takes nothing of an import, says so, and keeps what was there', async ({ visit }) => {
    const { page, context } = await visit(site, 'device/');
    const client = await context.newCDPSession(page);
    const { origin } = new URL(site.address);
    // Before anything is stored: the browser remembers for a while how much room there was.
    await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 300_000 });
    await take(page, fileOf(1));
    await expect.poll(() => rowCount(page, 'Muted')).toBe('1');
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('radio', { name: 'Light' }).check();
    await page.keyboard.press('Escape');
    await take(page, fileOf(30, 3_000_000));
    await page.getByText('This device has no room for it. Nothing of it was taken.').waitFor();
    for (const _ of ['as it is', 'after a reload']) {
      expect(await rowCount(page, 'Muted')).toBe('1');
      expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
      await toDevicePage(page);
    }
  });
});

test('a damaged record is dropped alone, on the page too', async ({ visit }) => {
  const { page } = await visit(site, 'device/');
  await take(page, fileOf(3));
  await expect.poll(() => rowCount(page, 'Muted')).toBe('3');
  for (const [n, record] of ['text', { key: 'word:quux1', at: 'then' }].entries())
    await planted(page, record, ['muted', `word:quux${n}`]);
  await toDevicePage(page);
  expect(await rowCount(page, 'Muted')).toBe('1');
  expect(await rowCount(page, 'Your reading by day')).toBe('1');
  await page.goto(`${site.address}following/`);
  await page.getByRole('button', { name: 'Unmute quux2' }).waitFor();
  expect(await page.getByRole('button', { name: /^Unmute/ }).count()).toBe(1);
});

describe('whether the browser keeps it', () => {
  test.for([
    [true, 'The browser keeps it until you erase it.', 0],
    [false, 'The browser did not agree.', 1],
  ] as const)('is said as it answered: %s', async ([answer, words, asksAgain], { visit }) => {
    const { page } = await visit(site, 'device/', {
      before: (context) =>
        context.addInitScript((granted) => {
          // The empty page before the first one is not secure.
          if (!isSecureContext) return;
          let isKept = false;
          Object.assign(StorageManager.prototype, {
            persisted: () => Promise.resolve(isKept),
            persist: () => {
              isKept = granted;
              return Promise.resolve(granted);
            },
          });
        }, answer),
    });
    await page.getByText('The browser may delete it when').waitFor();
    await button(page, 'Ask the browser to keep it').click();
    await page.getByText(words).waitFor();
    expect(await button(page, 'Ask the browser to keep it').count()).toBe(asksAgain);
    expect(await page.getByText('The browser may delete it when').count()).toBe(asksAgain);
  });

  test('is what this browser itself says', async ({ visit }) => {
    const { page } = await visit(site, 'device/');
    const isKept = await page.evaluate(() => navigator.storage.persisted());
    await page
      .getByText(isKept ? 'The browser keeps it until' : 'The browser may delete it when')
      .waitFor();
  });
});

describeFirefox('in Firefox', () => {
  test('a private window keeps marks while it is open, and the next one has none', async () => {
    const browser = await launchFirefox({ isPrivate: true });
    const page = await browser.newPage();
    await toDevicePage(page);
    await take(page, fileOf(2));
    await expect.poll(() => rowCount(page, 'Muted')).toBe('2');
    await toDevicePage(page);
    await expect.poll(() => rowCount(page, 'Muted')).toBe('2');
    await browser.close();
    const later = await launchFirefox({ isPrivate: true });
    const fresh = await later.newPage();
    await toDevicePage(fresh);
    await expect.poll(() => rowCount(fresh, 'Muted')).toBe('0');
    await later.close();
  });
});
