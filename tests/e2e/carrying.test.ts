import { readFile } from 'node:fs/promises';
import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { describeFirefox, newFirefoxReader } from '../support/firefox.ts';
import { ready, test } from '../support/journey.ts';
import { openPage } from '../support/other-sites.ts';
import { five, openSite, type TestSite } from '../support/site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite(five, { base: '/sub/' });
});
afterAll(() => site.close());

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Marks the first story of the list as read, by its menu. */
async function markFirst(page: Page): Promise<void> {
  await page.mouse.move(300, 300);
  await page
    .getByRole('button', { name: /^More for/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Mark as read' }).click();
  await page.getByText('Marked as read').waitFor();
}

const toDevicePage = async (page: Page, fragment = ''): Promise<void> => {
  await page.goto(`${site.address}device/${fragment}`);
  await ready(page);
  await page.getByRole('heading', { name: 'Erase everything' }).waitFor();
};

async function saveAll(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Save everything').first().click(),
  ]);
  return await readFile(await download.path(), 'utf8');
}

const count = (page: Page, row: string): Promise<string> =>
  page.getByRole('row', { name: row }).getByRole('cell').first().innerText();

const take = (page: Page, text: string): Promise<void> =>
  page.locator('input[type=file]').setInputFiles({
    name: 'device.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });

describe('what the device keeps', () => {
  test('goes by a file into another browser, is undone and taken again', async ({ visit }) => {
    const first = await visit(site, 'latest/');
    await markFirst(first.page);
    await toDevicePage(first.page);
    expect(await count(first.page, 'Stories you read')).toBe('1');
    const text = await saveAll(first.page);
    expect(JSON.parse(text)).toMatchObject({ format: 'coranto-device', site: site.address });
    expect(await saveAll(first.page)).toBe(text);

    const { page } = await visit(site, 'device/');
    await take(page, text);
    await page.getByText('Adding it adds 1, changes 0, removes 0 and leaves 0.').waitFor();
    await button(page, 'Add it').click();
    await expect.poll(() => count(page, 'Stories you read')).toBe('1');
    await page.keyboard.press('u');
    await expect.poll(() => count(page, 'Stories you read')).toBe('0');
    await take(page, text);
    await button(page, 'Add it').click();
    await expect.poll(() => count(page, 'Stories you read')).toBe('1');
    await take(page, text);
    await page.getByText('Everything in it is here already.').waitFor();
    await button(page, 'Cancel').click();
    await take(page, text.slice(0, -30));
    await page.getByText('This is damaged or incomplete in line').waitFor();
  });

  test('goes by an address and its QR code, and is shown before it is taken', async ({ visit }) => {
    const first = await visit(site, 'device/');
    await first.page.getByRole('button', { name: 'Settings' }).click();
    await first.page.getByRole('radio', { name: 'Dark' }).check();
    await first.page.keyboard.press('Escape');
    await first.page.getByRole('radio', { name: 'Settings, keys, followed and muted' }).check();
    const code = first.page.getByRole('img', { name: 'QR code of the link' });
    await code.waitFor();
    const link = await first.page.getByRole('textbox', { name: 'Link' }).inputValue();
    expect(link).toContain(`${site.address}device/#take=z`);
    const pixels = sharp(await code.screenshot())
      .ensureAlpha()
      .raw();
    const { data, info } = await pixels.toBuffer({ resolveWithObject: true });
    expect(jsQR(Uint8ClampedArray.from(data), info.width, info.height)?.data).toBe(link);

    const asked: string[] = [];
    const { page } = await visit(site, '');
    page.on('request', (request) => asked.push(request.url()));
    await toDevicePage(page, new URL(link).hash);
    await page.getByText('Settings that change: 1').waitFor();
    expect(await page.locator('html').getAttribute('data-theme')).toBeNull();
    await button(page, 'Add it').click();
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
    await expect.poll(() => page.url()).toBe(`${site.address}device/`);
    expect(asked.filter((url) => url.includes('take='))).toEqual([]);
  });
});

test('erasing empties every store in all tabs, and leaves another site alone', async ({
  visit,
}) => {
  const { page, context } = await visit(site, 'latest/');
  await markFirst(page);
  const other = await openPage(context);
  await other.goto(`${site.address}latest/`);
  await ready(other);
  await other.getByText('Read', { exact: true }).first().waitFor();
  await page.evaluate(async () => {
    localStorage.setItem('coranto:settings:/', '{"theme":"dark"}');
    localStorage.setItem('coranto:settings:/sub/', '{"theme":"dark"}');
    sessionStorage.setItem('coranto:places:/sub/', '[]');
    await (await caches.open('coranto:/sub/:pages')).put('/sub/x', new Response('x'));
    await (await caches.open('coranto:/:pages')).put('/x', new Response('x'));
    await new Promise((resolve) => {
      indexedDB.open('coranto:/').onsuccess = resolve;
    });
  });
  await toDevicePage(page);
  await button(page, 'Erase everything').click();
  await page.getByRole('row', { name: 'Caches 1' }).waitFor();
  await button(page, 'Erase now').click();
  await page.getByText('Erased. This is what the browser now keeps').waitFor();
  for (const row of [
    'Databases 0',
    'Caches 0',
    'Settings of the device 0',
    'Places in this tab 0',
    'Offline reading 0',
  ])
    await page.getByRole('row', { name: row }).waitFor();
  await expect.poll(() => other.getByText('Read', { exact: true }).count()).toBe(0);
  expect(
    await page.evaluate(async () => ({
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: await caches.keys(),
      local: Object.keys(localStorage),
    })),
  ).toEqual({
    databases: ['coranto:/'],
    caches: ['coranto:/:pages'],
    local: ['coranto:settings:/'],
  });
});

describeFirefox('in Firefox', () => {
  test('a file and a link of Chromium are taken, and everything is erased', async ({ visit }) => {
    const first = await visit(site, 'latest/');
    await markFirst(first.page);
    await toDevicePage(first.page);
    const text = await saveAll(first.page);
    await first.page.getByRole('radio', { name: 'Settings, keys, followed and muted' }).check();
    const field = first.page.getByRole('textbox', { name: 'Link' });
    await field.waitFor();
    const link = await field.inputValue();
    const page = await (await newFirefoxReader()).newPage();
    await toDevicePage(page);
    await take(page, text);
    await button(page, 'Add it').click();
    await expect.poll(() => count(page, 'Stories you read')).toBe('1');
    await toDevicePage(page, new URL(link).hash);
    await page.getByText('Everything in it is here already.').waitFor();
    await button(page, 'Erase everything').click();
    await button(page, 'Erase now').click();
    await page.getByRole('row', { name: 'Databases 0' }).waitFor();
    await expect.poll(() => count(page, 'Stories you read')).toBe('0');
  });
});
