import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { edition } from '../support/editions.ts';
import { openFaultHost } from '../support/fault-host.ts';
import { newKeptDevice, untilKept } from '../support/kept-device.ts';
import { chromiumProfile } from '../support/profiles.ts';
import { appFolder, openSite } from '../support/site.ts';
import { serveStopping } from '../support/stopping-site.ts';

// The app is no part of what a test has time for.
beforeAll(() => appFolder('/'));

const titles = ['First story', 'Second story'];

/** The folder of a site’s edition; its title is in the shell, so another one is another shell. */
async function build(title: string, of: readonly string[]): Promise<string> {
  const choice = { site: `title: ${title}\n` };
  const { root, close } = await openSite(edition('killed-worker', of, choice), { offline: true });
  await close();
  return root;
}

const isWaiting = (page: Page): Promise<boolean> =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);

const isInstalling = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration?.installing !== null;
  });

/** How many files each shell has, by its name. */
const shells = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.includes(':shell:'));
    const sizes = names.map(async (name) => [
      name,
      (await (await caches.open(name)).keys()).length,
    ]);
    return Object.fromEntries(await Promise.all(sizes));
  });

test('a worker that is killed while it brings a new shell leaves the old one, and the next visit brings the rest', {
  timeout: 120_000,
}, async () => {
  const site = await serveStopping(await build('One', titles), '/');
  const host = await openFaultHost(site, '');
  const device = await newKeptDevice(chromiumProfile, host.address, /ERR_EMPTY_RESPONSE/);
  const page = await device.open(host.address);
  await untilKept(page, '/?withdrawn');
  const [before] = Object.entries(await shells(page));
  await device.close();
  await site.stop();
  await site.start(await build('Two', [...titles, 'Third story']));

  // The new shell is brought all but for one file, which hangs.
  host.lose(/^\/404\.html/, 'hangs');
  const visit = await device.open(host.address);
  await expect.poll(() => shells(visit).then((all) => Object.keys(all).length)).toBe(2);
  const browser = await visit.context().newCDPSession(visit);
  await browser.send('ServiceWorker.enable');
  await browser.send('ServiceWorker.stopAllWorkers');
  await expect.poll(() => isInstalling(visit)).toBe(false);
  expect(await isWaiting(visit)).toBe(false);
  await device.close();

  // Without a network the old shell opens what it opened.
  await site.stop();
  const offline = await device.open(`${host.address}news/2020-01-01-never-opened/`);
  await expect
    .poll(() => offline.locator('main h1').first().textContent())
    .toBe('The site could not be reached');
  await device.close();

  host.mend();
  await site.start(await build('Two', [...titles, 'Third story']));
  const next = await device.open(host.address);
  await expect.poll(() => isWaiting(next), { timeout: 30_000 }).toBe(true);
  const whole = await shells(next);
  expect(Object.keys(whole)).toContain(before?.[0]);
  expect(Object.values(whole)).toEqual([before?.[1], before?.[1]]);
  await device.close();
  await host.close();
  await site.stop();
});
