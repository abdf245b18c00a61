import { createServer } from 'node:http';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { ready, test } from '../support/journey.ts';
import { keptPaths, newKeptDevice, untilKept } from '../support/kept-device.ts';
import { chromiumProfile } from '../support/profiles.ts';
import { five, openSite } from '../support/site.ts';
import { serveStopping } from '../support/stopping-site.ts';

const registrations = (page: Page): Promise<number> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

/** Longer than it takes a page to be idle and to register a worker. */
const A_WHILE_MS = 4000;

const offlineSite = async () => {
  const site = await openSite(five, { offline: true });
  await site.close();
  return site.root;
};

describe('no worker is registered', () => {
  test('by npm start on this machine, unless it is asked to', async ({ visit }) => {
    const site = await openSite(five);
    const { page } = await visit(site, '');
    await page.waitForTimeout(A_WHILE_MS);
    expect(await registrations(page)).toBe(0);
    await site.close();
  });

  test('in a preview', async ({ visit }) => {
    const site = await openSite(five, { unpublished: true, offline: true });
    const { page } = await visit(site, '');
    await page.waitForTimeout(A_WHILE_MS);
    expect(await registrations(page)).toBe(0);
    await site.close();
  });
});

test('the policy of every page lets no text but the two addresses register a worker', async ({
  visit,
}) => {
  const site = await openSite(five, { offline: true });
  const { page, noise } = await visit(site, '');
  noise.expect(/requires 'TrustedScriptURL'|Content Security Policy|Trusted Type/);
  const attempt = (address: string): Promise<string> =>
    page.evaluate(
      (url) =>
        navigator.serviceWorker.register(url).then(
          () => 'registered',
          (error: Error) => error.name,
        ),
      address,
    );
  expect(await attempt('/sw.js')).toBe('TypeError');
  expect(await attempt('/early.js')).toBe('TypeError');
  await site.close();
});

test('a full storage keeps nothing, disturbs nothing and says nothing', async ({ visit }) => {
  const site = await openSite(five, { offline: true });
  const { page } = await visit(site, '', {
    before: async (context, opened) => {
      const devtools = await context.newCDPSession(opened);
      const { origin } = new URL(site.address);
      await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 20_000 });
    },
  });
  await page.waitForTimeout(A_WHILE_MS);
  await page.locator('article [data-headline]').first().click();
  await page.waitForURL(/\/news\//);
  await ready(page);
  await page.reload();
  await ready(page);
  await page.waitForTimeout(A_WHILE_MS);
  expect(await page.locator('.page-line').count()).toBe(0);
  await site.close();
});

test('a browser that denies storage and workers reads on, and says nothing', async ({ visit }) => {
  const site = await openSite(five, { offline: true });
  const { page } = await visit(site, '', {
    before: (context) =>
      context.addInitScript(() => {
        const denied = () => new DOMException('The operation is insecure.', 'SecurityError');
        Object.defineProperty(globalThis, 'caches', {
          get() {
            throw denied();
          },
        });
        ServiceWorkerContainer.prototype.register = () => Promise.reject(denied());
      }),
  });
  await page.waitForTimeout(A_WHILE_MS);
  await page.locator('article [data-headline]').first().click();
  await page.waitForURL(/\/news\//);
  await ready(page);
  await site.close();
});

test('a storage that becomes full later leaves what was kept, and pages come from the network', async ({
  visit,
}) => {
  const site = await openSite(five, { offline: true });
  const { page, context } = await visit(site, '');
  await untilKept(page, '/data/manifest.json');
  const devtools = await context.newCDPSession(page);
  const { origin } = new URL(site.address);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 20_000 });
  const before = await keptPaths(page);
  await page.goto(`${site.address}topics/`);
  await ready(page);
  await page.goto(`${site.address}about/`);
  await ready(page);
  expect(await keptPaths(page)).toEqual(expect.arrayContaining(before));
  await site.close();
});

test('a network that does not answer is given three seconds, once for a page', async () => {
  const site = await serveStopping(await offlineSite(), '/');
  const device = await newKeptDevice(
    chromiumProfile,
    site.address,
    /ERR_(TIMED_OUT|ABORTED|EMPTY_RESPONSE)/,
  );
  const page = await device.open(site.address);
  await untilKept(page, '/data/manifest.json');
  await site.stop();
  const silent = createServer(() => undefined);
  await new Promise<void>((resolve) => silent.listen(Number(new URL(site.address).port), resolve));
  const started = performance.now();
  await page.goto(site.address);
  await ready(page);
  const took = performance.now() - started;
  expect(took).toBeGreaterThan(3000);
  expect(took).toBeLessThan(6000);
  await page.locator('.page-line').waitFor();
  await device.close();
  silent.closeAllConnections();
  silent.close();
});

test('a reader of another language than the site’s reads on in it', async () => {
  const site = await serveStopping(await offlineSite(), '/');
  const device = await newKeptDevice(chromiumProfile, site.address);
  const page = await device.open(site.address);
  await page.evaluate(() =>
    localStorage.setItem('coranto:settings', JSON.stringify({ language: 'de' })),
  );
  await page.reload();
  await ready(page);
  await expect
    .poll(async () => {
      const all = await keptPaths(page);
      const rooms = (tag: string) => all.filter((path) => path.includes(`/${tag}/`)).length;
      // As many rooms as the shell has in the site's language, one after the other.
      return rooms('de') >= rooms('en') && rooms('de') > 1;
    })
    .toBe(true);
  await device.close();
  await site.stop();
  const offline = await device.open(`${site.address}news/2020-01-01-never-opened/`);
  await expect
    .poll(() => offline.locator('main h1').first().textContent())
    .toBe('Die Website ist nicht erreichbar');
  await offline.goto(site.address);
  await offline.locator('.page-line', { hasText: 'Keine Verbindung.' }).waitFor();
});
