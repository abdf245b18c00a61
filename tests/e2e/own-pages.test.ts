import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { axeFindings, bringAxe } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { ready, test } from '../support/journey.ts';
import { keptPaths, newKeptDevice, untilKept } from '../support/kept-device.ts';
import { ownPages } from '../support/own-pages.ts';
import { chromiumProfile } from '../support/profiles.ts';
import { openScriptless } from '../support/scriptless.ts';
import { sideways } from '../support/sideways.ts';
import { openSite, type TestSite } from '../support/site.ts';
import { serveStopping } from '../support/stopping-site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite(ownPages, { base: '/sub/' });
});
afterAll(() => site.close());

const title = (page: Page) => page.locator('main h1').textContent();
const footer = (page: Page) => page.locator('footer');
const menu = (page: Page) => page.getByRole('navigation', { name: 'Site' });

describe.each(['light', 'dark'] as const)('a publisher’s page and links, %s', (colorScheme) => {
  test.for([360, 768, 1440])('fit %i pixels, and axe finds nothing', async (width, { visit }) => {
    const viewport = { width, height: 800 };
    const { page } = await visit(site, 'imprint/', { colorScheme, viewport, before: bringAxe });
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    expect(await axeFindings(page)).toEqual([]);
    if (width === 360) await page.getByRole('button', { name: 'Menu' }).click();
    const own = menu(page).getByRole('link');
    await expect.poll(() => own.last().isVisible()).toBe(true);
    expect((await own.allTextContents()).slice(-2)).toEqual(['Podcast at pod.example', 'Privacy']);
    expect(await axeFindings(page)).toEqual([]);
    const list = footer(page).getByRole('listitem');
    expect(await list.allTextContents()).toEqual(['A story', 'Imprint']);
  });
});

test('a link opens a page in the app, and says where the reader is', async ({ visit }) => {
  const { page } = await visit(site, '');
  await page.evaluate(() => Object.assign(globalThis, { stayed: true }));
  await footer(page).getByRole('link', { name: 'Imprint' }).click();
  await page.waitForURL(`${site.address}imprint/`);
  await expect.poll(() => title(page)).toBe('Imprint');
  expect(await page.title()).toBe('Imprint – The Paper');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  const here = footer(page).locator('[aria-current=page]');
  expect(await here.allTextContents()).toEqual(['Imprint']);
  await page.locator('main').getByRole('link', { name: 'privacy' }).click();
  await expect.poll(() => title(page)).toBe('Privacy');
  await page.goBack();
  await page.getByRole('link', { name: 'the contact' }).click();
  expect(await page.evaluate(() => [location.hash, 'stayed' in globalThis])).toEqual([
    '#s-contact',
    true,
  ]);
  const out = page.getByRole('link', { name: 'another site' });
  expect(await out.getAttribute('rel')).toBe('noreferrer');
});

test('the palette leads to pages that the publisher links to', async ({ visit }) => {
  const { page } = await visit(site, '');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('priv');
  await page.getByRole('option', { name: 'Privacy' }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(`${site.address}privacy/`);
});

test('an address of no page says so, and asks for no file', async ({ visit }) => {
  const { page, noise } = await visit(site, '', {});
  noise.expect(/404/);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${site.address}impressum/`);
  await ready(page);
  expect(await title(page)).toMatch(/not found|no page|nothing/i);
  expect(asked.filter((url) => url.includes('data/pages/'))).toEqual([]);
});

test('texts of the publisher stay in the language of the site', async ({ visit }) => {
  const { page } = await visit(site, 'imprint/', { locale: 'de' });
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('de');
  await ready(page);
  const langOf = (words: string) =>
    page
      .getByText(words, { exact: true })
      .first()
      .evaluate((element) => element.closest('[lang]')?.getAttribute('lang'));
  for (const words of ['Podcast', 'Said.', 'Contact']) expect(await langOf(words)).toBe('en');
});

test('a page is whole without scripts', async () => {
  const browser = await launchBrowser();
  try {
    const page = await openScriptless(browser, site, 'imprint/');
    expect(await title(page)).toBe('Imprint');
    expect(await page.locator('main table td').allTextContents()).toEqual(['none', '0 days']);
    await menu(page).getByRole('link', { name: 'Privacy' }).click();
    expect(await title(page)).toBe('Privacy');
  } finally {
    await browser.close();
  }
});

test('a page that was opened opens without a network', { timeout: 120_000 }, async () => {
  const built = await openSite(ownPages, { offline: true });
  await built.close();
  const stopping = await serveStopping(built.root, '/');
  const device = await newKeptDevice(chromiumProfile, stopping.address);
  const first = await device.open(stopping.address);
  await untilKept(first, '/');
  await footer(first).getByRole('link', { name: 'Imprint' }).click();
  await expect.poll(() => title(first)).toBe('Imprint');
  await expect
    .poll(() => keptPaths(first).then((paths) => paths.some((path) => /data\/pages\//.test(path))))
    .toBe(true);
  await device.close();
  await stopping.stop();
  const page = await device.open(stopping.address);
  await ready(page);
  await page.goto(`${stopping.address}imprint/`);
  await ready(page);
  expect(await title(page)).toBe('Imprint');
});
