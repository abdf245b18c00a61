import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { ready, test } from '../support/journey.ts';
import { five, openSite, type TestSite } from '../support/site.ts';
import { storedItems } from '../support/stored-items.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite(five, { base: '/sub/' });
});
afterAll(() => site.close());

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${site.address}${path}`);
  await ready(page);
  await page.mouse.move(300, 300);
}

test('followed topics and saved searches go as OPML into another browser', async ({ visit }) => {
  const first = await visit(site, 'topics/ai/');
  await first.page.mouse.move(300, 300);
  await button(first.page, 'Follow').first().click();
  await expect.poll(() => storedItems(first.page, 'followed', '/sub/')).toHaveLength(1);
  await open(first.page, 'search/?q=sensetime+%26+co&sort=newest');
  await button(first.page, 'Save this search').click();
  await first.page.getByLabel('Name').fill('The <giant> & co');
  await first.page.keyboard.press('Enter');
  await first.page.getByText('Saved as The <giant> & co').waitFor();
  await expect.poll(() => storedItems(first.page, 'savedSearch', '/sub/')).toHaveLength(1);
  await open(first.page, 'device/');
  const [download] = await Promise.all([
    first.page.waitForEvent('download'),
    button(first.page, 'Save what you follow as OPML').click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toContain('type="link"');

  const { page } = await visit(site, 'device/');
  const take = (buffer: string) =>
    page.locator('input[type=file]').setInputFiles({
      name: 'followed.opml',
      mimeType: 'text/x-opml',
      buffer: Buffer.from(buffer),
    });
  await take(text);
  await page.getByText('Adding it adds 2, changes 0, removes 0 and leaves 0.').waitFor();
  expect(await button(page, 'Replace mine').count()).toBe(0);
  await button(page, 'Add it').click();
  await take(text);
  await page.getByText('Everything in it is here already.').waitFor();
  await button(page, 'Cancel').click();
  await take(text.slice(0, -20));
  await page.getByText('This is damaged or incomplete').waitFor();
  await page.getByRole('link', { name: 'Followed and muted' }).click();
  await page.waitForURL(/\/following\/$/);
  const search = page.getByRole('link', { name: 'The <giant> & co' });
  await search.click();
  await page.waitForURL(/\/search\/\?q=sensetime\+%26\+co&sort=newest$/);
});
