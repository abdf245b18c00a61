import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { edition, editionSlug } from '../support/editions.ts';
import { keepArchive, newKeptDevice, untilKept } from '../support/kept-device.ts';
import { chromiumProfile } from '../support/profiles.ts';
import { appFolder, openSite } from '../support/site.ts';
import { serveStopping } from '../support/stopping-site.ts';

// The app is no part of what a test has time for.
beforeAll(() => appFolder('/'));

const heading = (page: Page) => page.locator('html[data-opened] main h1').first();
const headlines = (page: Page): Promise<string[]> =>
  page.locator('main article [data-headline]').allTextContents();

const earlier = ['First story', 'Second story'];
const later = [...earlier, 'Third story'];
const inOrder = (titles: readonly string[]): string[] => titles.toReversed();

async function build(name: string, titles: readonly string[]): Promise<string> {
  const { root, close } = await openSite(edition(name, titles), { offline: true });
  await close();
  return root;
}

/** The archive as it was two days ago. */
const makeOlder = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const cache = await caches.open('coranto:/:archive:1');
    const manifest = await cache.match('/data/manifest.json?archive');
    const headers = new Headers(manifest?.headers);
    headers.set('x-kept-at', `${Date.now() - 2 * 86_400_000}`);
    await cache.put('/data/manifest.json?archive', new Response(manifest?.body, { headers }));
  });

/**
 * A device with an archive, on which pages of a newer edition were opened: its reader saves data,
 * so that the archive is not renewed unasked. The host is away.
 */
async function newerThanArchive() {
  const site = await serveStopping(await build('one-earlier', earlier), '/');
  const device = await newKeptDevice(chromiumProfile, site.address);
  const page = await device.open(site.address);
  await untilKept(page, '/data/manifest.json');
  await keepArchive(page, site.address);
  await makeOlder(page);
  await device.close();
  await site.stop();
  await site.start(await build('one-later', later));
  const visit = await device.open('about:blank');
  await visit.context().addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await visit.goto(`${site.address}latest/`);
  await expect.poll(() => headlines(visit)).toEqual(inOrder(later));
  await expect
    .poll(() =>
      visit.evaluate(async () => {
        const newest = await (await caches.match('/data/manifest.json'))?.json();
        return newest?.counts.stories;
      }),
    )
    .toBe(later.length);
  await device.close();
  await site.stop();
  return { site, device };
}

describe('without a network, on a device whose archive is older than what was opened since', () => {
  test('lists, the search and the filters are all of the archive, and say since when', {
    timeout: 120_000,
  }, async () => {
    const { site, device } = await newerThanArchive();
    const page = await device.open(`${site.address}topics/rivers/`);
    await expect.poll(() => headlines(page)).toEqual(inOrder(earlier));
    const line = page.locator('.page-line');
    // Of another day: the hour alone would be that of today.
    await expect.poll(() => line.textContent()).toMatch(/as of \d+ \w+ \d{4}, \d\d:\d\d\.$/);
    await page.getByText('2 stories').first().waitFor();
    await page.goto(`${site.address}?sort=quality`);
    await expect.poll(() => headlines(page).then((all) => all.sort())).toEqual(earlier);
    await page.goto(`${site.address}search/?q=story`);
    await expect.poll(() => headlines(page).then((all) => all.sort())).toEqual(earlier);
    await page.goto(new URL(`news/${editionSlug('First story', 0)}/`, site.address).href);
    await expect.poll(() => heading(page).textContent()).toBe('First story');
  });

  test('a page that was opened since stays of its edition until it needs more: then it is of the archive', {
    timeout: 120_000,
  }, async () => {
    const { site, device } = await newerThanArchive();
    const page = await device.open(`${site.address}latest/`);
    await heading(page).waitFor();
    expect(await headlines(page)).toEqual(inOrder(later));
    await page.mouse.move(200, 300);
    await page.mouse.move(210, 310);
    await expect.poll(() => headlines(page)).toEqual(inOrder(earlier));
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
    await page.locator('.page-line', { hasText: /as of \d+ \w+ \d{4}/ }).waitFor();
    // Its filters count the same stories.
    await page.locator('#filters').getByText('2', { exact: true }).first().waitFor();
  });
});
