import { afterAll, beforeAll, expect } from 'vitest';
import { axeFindings, bringAxe } from '../support/axe.ts';
import { chooseLanguage } from '../support/choose-language.ts';
import { ready, test } from '../support/journey.ts';
import { focused } from '../support/keyboard.ts';
import { five, openSite, type TestSite } from '../support/site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite(five);
});
afterAll(() => site.close());

const muted = {
  format: 'coranto-device',
  version: 1,
  items: {
    muted: [
      {
        key: 'word:x',
        changed: '2026-11-27T10:00:00Z',
        value: { name: 'x', since: '2026-11-27T10:00:00Z' },
      },
    ],
  },
};
const file = {
  name: 'device.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(muted)),
};

test.for([
  { width: 360, colorScheme: 'light', language: 'en' },
  { width: 768, colorScheme: 'dark', language: 'ar' },
  { width: 1440, colorScheme: 'dark', language: 'en' },
] as const)(
  'the page has no findings at $width, $colorScheme, $language',
  async (how, { visit }) => {
    const { width, colorScheme, language } = how;
    const { page } = await visit(site, 'device/', {
      viewport: { width, height: 800 },
      colorScheme,
      before: async (context) => {
        await bringAxe(context);
        await chooseLanguage(language)(context);
      },
    });
    await page.locator('main input[type=radio]').nth(2).check();
    await page.locator('main input[type=file]').setInputFiles(file);
    await page.locator('main svg[role=img]').waitFor();
    await page.locator('main section').last().getByRole('button').click();
    await page.locator('main section').last().getByRole('table').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  },
);

test('everything on it is done by keys, and it is reached from the settings', async ({ visit }) => {
  const { page } = await visit(site, '');
  await page.getByRole('button', { name: 'Settings' }).press('Enter');
  await page.getByRole('link', { name: 'What this device keeps' }).press('Enter');
  await page.waitForURL(/\/device\/$/);
  await page.getByRole('button', { name: 'Erase everything' }).press('Enter');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Erase now' }).press('Enter');
  await page.getByText('Erased. This is what the browser now keeps').waitFor();
  await expect.poll(() => focused(page)).toMatch(/^div: Erased/);
  await page.locator('main input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Add it' }).press('Enter');
  await expect.poll(() => focused(page)).toMatch(/^input/);
});

test('where storage is denied, a file is taken for this page, and that is said', async ({
  visit,
}) => {
  const { page } = await visit(site, 'device/', {
    before: (context) =>
      context.addInitScript(() => {
        Object.defineProperty(globalThis, 'indexedDB', {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      }),
  });
  await page.locator('main input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Add it' }).click();
  await page.getByText('This browser lets the site store nothing.').waitFor();
  await page.getByRole('row', { name: 'Muted 1' }).waitFor();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Erase now' }).click();
  await page.getByText('Erased. This is what the browser now keeps').waitFor();
  await page.getByRole('row', { name: 'Databases The browser does not say' }).waitFor();
  await page.getByRole('row', { name: 'Muted 0' }).waitFor();
  await page.reload();
  await ready(page);
});
