import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { edition, editionSlug } from '../support/editions.ts';
import { describeFirefox } from '../support/firefox.ts';
import { keptPaths, newKeptDevice, untilKept } from '../support/kept-device.ts';
import { chromiumProfile, firefoxProfile, type ProfileBrowser } from '../support/profiles.ts';
import { openSite } from '../support/site.ts';
import { serveStopping } from '../support/stopping-site.ts';

const heading = (page: Page) => page.locator('html[data-opened] main h1').first();

/** The folder of an edition's site, with its worker. */
async function build(...of: Parameters<typeof edition>): Promise<string> {
  const { root, close } = await openSite(edition(...of), { offline: true });
  await close();
  return root;
}

const titles = ['First story', 'Second story'];
const earlier = () => build('earlier', titles);
const later = () => build('later', [...titles, 'Third story']);

const isWaiting = (page: Page): Promise<boolean> =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);

/** The files that the device keeps and that have a text in them. */
const keptWith = (page: Page, text: string): Promise<string[]> =>
  page.evaluate(async (wanted) => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        if ((await (await cache.match(request))?.text())?.includes(wanted)) found.push(request.url);
    }
    return found;
  }, text);

test('an edition that comes while a page is open is asked for after six hours only, waits, is offered, and comes by the button', async () => {
  const site = await serveStopping(await earlier(), '/');
  const device = await newKeptDevice(chromiumProfile, site.address);
  const page = await device.open('about:blank');
  await page.clock.install();
  await page.goto(site.address);
  await page.clock.runFor(10_000);
  await untilKept(page, '/data/manifest.json');
  // The host is away while a page waits: that it is back must not hide that an edition waits.
  await site.stop();
  await site.start(await later());
  const comeBack = () => page.evaluate(() => dispatchEvent(new Event('focus')));
  await page.clock.fastForward('05:59:00');
  await comeBack();
  await page.waitForTimeout(2000);
  expect(await isWaiting(page)).toBe(false);

  await page.clock.fastForward('00:02:00');
  await comeBack();
  const line = page.getByRole('status').filter({ hasText: 'A new edition of this site is ready.' });
  await line.waitFor();
  expect(await isWaiting(page)).toBe(true);
  expect(await page.locator('article').count()).toBe(2);
  await line.getByRole('button', { name: 'Load it' }).click();
  await expect.poll(() => page.locator('article').count()).toBe(3);
  await expect.poll(() => isWaiting(page)).toBe(false);
  await site.stop();
});

test('an edition that a visit comes with is not offered, waits for the last page to be closed, and a cold start takes it', async () => {
  const site = await serveStopping(await earlier(), '/');
  const device = await newKeptDevice(chromiumProfile, site.address);
  const first = await device.open(site.address);
  await untilKept(first, '/data/manifest.json');
  await device.close();
  await site.stop();
  await site.start(await later());
  const visit = await device.open(site.address);
  await expect.poll(() => visit.locator('article').count()).toBe(3);
  await expect.poll(() => isWaiting(visit)).toBe(true);
  await visit.waitForTimeout(2000);
  expect(await visit.locator('.page-line').count()).toBe(0);
  await device.close();
  await site.stop();
  const cold = await device.open(site.address);
  await expect.poll(() => cold.locator('article').count()).toBe(3);
  expect(await isWaiting(cold)).toBe(false);
});

test('the code of the version before stays for the pages that were kept with it, and no older one', {
  timeout: 120_000,
}, async () => {
  // The shell has the site's title in it.
  const version = (title: string) => build('version', titles, { site: `title: ${title}\n` });
  const site = await serveStopping(await version('One'), '/');
  const device = await newKeptDevice(chromiumProfile, site.address);
  const page = await device.open(site.address);
  await untilKept(page, '/?withdrawn');
  const shells = (of: Page): Promise<string[]> =>
    of.evaluate(async () => (await caches.keys()).filter((name) => name.includes(':shell:')));
  const [one] = await shells(page);
  for (const title of ['Two', 'Three']) {
    await device.close();
    await site.stop();
    await site.start(await version(title));
    const visit = await device.open(`${site.address}topics/`);
    await expect.poll(() => isWaiting(visit)).toBe(true);
  }
  await device.close();
  await site.stop();
  // Kept with the first version, opened with the third.
  const cold = await device.open(site.address);
  await heading(cold).waitFor();
  expect(await cold.title()).toBe('One');
  await expect.poll(() => shells(cold).then((all) => all.length)).toBe(2);
  expect(await shells(cold)).not.toContain(one);
});

function withdrawal(browser: ProfileBrowser): void {
  test('a story that was withdrawn is gone from every page and file that is kept, after one visit to any page', {
    timeout: 120_000,
  }, async () => {
    const site = await serveStopping(await earlier(), '/');
    // What the site no longer has is asked for.
    const device = await newKeptDevice(browser, site.address, /status 4(04|10)$/);
    const [stays, goes] = [0, 1].map((at) => `/news/${editionSlug(titles[at] ?? '', at)}/`);
    const page = await device.open(site.address);
    await untilKept(page, '/data/manifest.json');
    for (const path of [stays, goes, '/topics/rivers/']) {
      await page.goto(new URL(path ?? '', site.address).href);
      await untilKept(page, path ?? '');
    }
    // Its cards and numbers, too.
    await page.goto(`${site.address}?sort=quality`);
    await expect
      .poll(() => keptPaths(page).then((all) => all.filter((path) => /columns-/.test(path))))
      .toHaveLength(1);
    expect((await keptWith(page, 'Second story')).length).toBeGreaterThan(3);
    await device.close();
    await site.stop();
    await site.start(await build('withdrawn', titles, { removed: ['Second story'] }));

    const visit = await device.open(`${site.address}about/`);
    await expect.poll(() => keptWith(visit, 'Second story'), { timeout: 30_000 }).toEqual([]);
    await device.close();
    await site.stop();
    const offline = await device.open(new URL(stays ?? '', site.address).href);
    await expect.poll(() => heading(offline).textContent()).toBe('First story');
    await offline.goto(new URL(goes ?? '', site.address).href);
    await expect
      .poll(() => heading(offline).textContent())
      .toMatch(/taken down|could not be reached/);
    expect(await offline.locator('body').textContent()).not.toContain('Second story');
  });
}

describe('in Chromium', () => withdrawal(chromiumProfile));
describeFirefox('in Firefox', () => withdrawal(firefoxProfile));
