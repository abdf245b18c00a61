import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { axeFindings, bringAxe } from '../support/axe.ts';
import { few, onlyInLong } from '../support/few.ts';
import { describeFirefox, newFirefoxReader } from '../support/firefox.ts';
import { ready, test } from '../support/journey.ts';
import { focused } from '../support/keyboard.ts';
import { longArchive, openSite, type TestSite } from '../support/site.ts';
import { storedItems } from '../support/stored-items.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite(longArchive);
});
afterAll(() => site.close());

const headlines = (page: Page): Promise<string[]> =>
  page.locator('main article [data-headline]').allInnerTexts();

const download = async (page: Page, name: string): Promise<string> => {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return readFile(await file.path(), 'utf8');
};

/** Exports the list of `saved` headlines, the first of which has a note. */
async function exportAll(page: Page): Promise<void> {
  const saved = await headlines(page);
  const rows: Record<string, string>[] = parse(await download(page, 'As CSV'), {
    bom: true,
    columns: true,
  });
  expect(rows.map(({ title }) => title)).toEqual(saved);
  expect(rows[0]).toMatchObject({ note: "'=1+1 is mine", tags: 'Work, to read' });
  expect(rows[0]?.['story']).toMatch(new RegExp(`^${site.address}news/`));
  expect(JSON.parse(await download(page, 'As JSON Feed')).items).toHaveLength(3);
  expect(JSON.parse(await download(page, 'As CSL-JSON'))[0].keyword).toBe('Work, to read');
  expect(await download(page, 'As Markdown')).toContain('\\=1+1 is mine');
}

/** Saves by the button, by the menu and by the key; notes; opens without the host. */
async function saveAndRead(page: Page): Promise<void> {
  await page.goto(`${site.address}latest/`);
  await ready(page);
  await page.mouse.move(3, 3);
  const cards = page.locator('main article');
  await cards
    .nth(0)
    .getByRole('button', { name: /^Save “/ })
    .click();
  const notice = page.getByRole('status').filter({ hasText: 'Undo' });
  await notice.getByText('Saved', { exact: true }).waitFor();
  await cards
    .nth(1)
    .getByRole('button', { name: /^More for/ })
    .click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await cards.nth(2).locator('[data-headline]').focus();
  await page.keyboard.press('s');
  await expect.poll(() => page.locator('[data-save][aria-pressed=true]').count()).toBe(3);
  const saved = (await headlines(page)).slice(0, 3);

  await notice.getByRole('link', { name: 'All saved stories' }).click();
  await page.waitForURL(/\/saved\/$/);
  await expect.poll(() => headlines(page)).toEqual([...saved].reverse());
  await page.getByRole('button', { name: 'Add a note or tags' }).first().click();
  await expect.poll(() => focused(page)).toMatch(/^textarea/);
  await page.keyboard.type('=1+1 is mine');
  await page.keyboard.press('Tab');
  await expect.poll(() => focused(page)).toMatch(/^input/);
  await page.keyboard.type('Work, to read');
  await page.keyboard.press('Enter');
  await page.getByText('=1+1 is mine').waitFor();
  await expect.poll(() => focused(page)).toMatch(/^button.*Edit note and tags/);

  // What was loaded for saving is forgotten; the code of a story’s page comes again.
  await page.reload();
  await ready(page);
  await page.getByText('=1+1 is mine').waitFor();
  const isWhole = async (): Promise<boolean[]> =>
    (await storedItems(page, 'savedCheck')).map(({ value }) => value['whole'] === true);
  await expect.poll(isWhole).toEqual([true, true, true]);
  await page.route('**/data/**', (route) => route.abort());
  await page.locator('[data-headline]').last().click();
  await page.getByText('This is the copy saved on this device.').waitFor();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(saved[0]);
  await page.unroute('**/data/**');
}

test('stories are saved, noted, exported, and read without the host', async ({ visit }) => {
  const { page, noise } = await visit(site, '', { acceptDownloads: true });
  noise.expect(/^console: Failed to load resource/);
  noise.expect(/^request: .*\/data\//);
  await saveAndRead(page);
  await page.goBack();
  await exportAll(page);
});

test('by keys alone: to the page, its list, a note, and back; a removal leaves the focus near', async ({
  visit,
}) => {
  const { page } = await visit(site, 'latest/');
  await page.keyboard.press('Shift');
  await page.locator('[data-save]').first().waitFor();
  for (const _ of [1, 2]) {
    await page.keyboard.press('j');
    await page.keyboard.press('s');
  }
  await expect.poll(() => page.locator('[data-save][aria-pressed=true]').count()).toBe(2);
  await page.keyboard.press('g');
  await page.keyboard.press('b');
  await page.waitForURL(/\/saved\/$/);
  await page.getByRole('button', { name: 'Remove' }).first().press('Enter');
  await expect.poll(() => page.locator('main article').count()).toBe(1);
  await expect.poll(() => focused(page)).toMatch(/^a/);
  await page.keyboard.press('u');
  await expect.poll(() => page.locator('main article').count()).toBe(2);
  await page.keyboard.press('s');
  await expect.poll(() => page.locator('main article').count()).toBe(1);
});

describe('the page of saved stories', () => {
  test.for(
    few(
      [
        [360, 'dark', 'ar'],
        [1440, 'light', 'en'],
        [360, 'light', 'en'],
      ] as const,
      2,
    ),
  )(
    'has no findings of axe and no sideways scroll: %i px, %s, %s',
    async ([width, colorScheme, locale], { visit }) => {
      const { page } = await visit(site, 'latest/', {
        viewport: { width, height: 800 },
        colorScheme,
        locale,
        before: bringAxe,
      });
      await page.mouse.move(3, 3);
      await page.locator('[data-save]').first().click();
      await page.locator('[data-save][aria-pressed=true]').waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.goto(`${site.address}saved/`);
      await ready(page);
      await page.locator('main article').waitFor();
      await page.locator('main li button').nth(2).click();
      expect(await axeFindings(page)).toEqual([]);
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }));
      expect(scroll).toBeLessThanOrEqual(client);
    },
  );

  test('is a page of its own that search engines leave out', async ({ visit }) => {
    const { page } = await visit(site, 'saved/', { javaScriptEnabled: false, stay: true });
    await page.goto(`${site.address}saved/`);
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    expect(await page.locator('main').innerText()).toContain('needs JavaScript to show them');
  });
});

test('a device without room says of a save that it is not kept', async ({ visit }) => {
  const { page, context } = await visit(site, 'latest/');
  const client = await context.newCDPSession(page);
  const { origin } = new URL(site.address);
  // Before anything is stored: the browser remembers for a while how much room there was.
  await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 20_000 });
  const notice = page.getByText('Not kept: this device has no room left.');
  await page.mouse.move(3, 3);
  let saved = 0;
  for (; saved < 40 && (await notice.count()) === 0; saved += 1) {
    await page.locator('[data-save][aria-pressed=false]').first().click();
    await expect.poll(() => page.locator('[data-save][aria-pressed=true]').count()).toBe(saved + 1);
    await page.waitForTimeout(200);
  }
  expect(await notice.count()).toBe(1);
  await page.goto(`${site.address}saved/`);
  await ready(page);
  await page.getByRole('heading', { name: 'Storage' }).waitFor();
  expect(await page.locator('main article').count()).toBeLessThan(saved);
});

onlyInLong(() =>
  describeFirefox('in Firefox', () => {
    test('stories are saved, noted, and read without the host', async () => {
      const page = await (await newFirefoxReader()).newPage();
      await saveAndRead(page);
    });
  }),
);
