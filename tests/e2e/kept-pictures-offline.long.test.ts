import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { keepPictures } from '#src/pictures/keep-pictures.ts';
import { keptPaths, newKeptDevice, untilKept } from '../support/kept-device.ts';
import { pictureArchive, picturesOfArchive } from '../support/picture-archive.ts';
import { openPictureHost } from '../support/picture-host.ts';
import { chromiumProfile } from '../support/profiles.ts';
import { openSite } from '../support/site.ts';
import { serveStopping } from '../support/stopping-site.ts';

const pictures = (page: Page): Promise<string[]> =>
  keptPaths(page).then((all) => all.filter((path) => path.includes('/assets/pictures/')));

test('pictures that the site keeps are kept as they are seen, the newest 400, and are there without a network', {
  timeout: 120_000,
}, async () => {
  const host = await openPictureHost(await picturesOfArchive());
  const built = await openSite(pictureArchive('keep'), {
    base: '/sub/',
    offline: true,
    keepPictures: (target) =>
      keepPictures({ target, cache: join(target, '../../no-cache'), fetch: host.fetch }),
  });
  await built.close();
  await host.close();
  const site = await serveStopping(built.root, '/sub/');
  const device = await newKeptDevice(chromiumProfile, site.address);
  const page = await device.open(site.address);
  await untilKept(page, '/sub/data/manifest.json');
  await expect.poll(() => pictures(page).then((all) => all.length)).toBeGreaterThan(0);
  // The first search for withdrawn stories would ask the site for what is put there now.
  await untilKept(page, '/sub/?withdrawn');
  // As if many had been seen before.
  await page.evaluate(async () => {
    const cache = await caches.open('coranto:/sub/:pictures:1');
    for (const request of await cache.keys()) await cache.delete(request);
    for (let at = 0; at < 400; at += 1)
      await cache.put(`/sub/assets/pictures/old-${at}.jpg`, new Response('old'));
  });
  await page.reload();
  await expect
    .poll(() => pictures(page).then((all) => all.filter((path) => !path.includes('/old-')).length))
    .toBeGreaterThan(0);
  await expect.poll(() => pictures(page).then((all) => all.length)).toBe(400);
  const kept = await pictures(page);
  // The oldest went.
  expect(kept).not.toContain('/sub/assets/pictures/old-0.jpg');
  expect(kept).toContain('/sub/assets/pictures/old-399.jpg');
  await device.close();
  await site.stop();

  const offline = await device.open(site.address);
  await offline.locator('.page-line').waitFor();
  await expect
    .poll(() =>
      offline.evaluate(
        () => [...document.images].filter(({ naturalWidth }) => naturalWidth > 0).length,
      ),
    )
    .toBeGreaterThan(0);
});

test('pictures at their own sites are never kept', async () => {
  const built = await openSite(pictureArchive('link'), { offline: true });
  await built.close();
  const site = await serveStopping(built.root, '/');
  const device = await newKeptDevice(chromiumProfile, site.address, /ERR_NAME_NOT_RESOLVED/);
  const page = await device.open('about:blank');
  const asked: string[] = [];
  await page.context().route(
    (url) => url.origin !== new URL(site.address).origin,
    (route) => {
      asked.push(route.request().url());
      return route.fulfill({
        contentType: 'image/svg+xml',
        body: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
      });
    },
  );
  await page.goto(site.address);
  await untilKept(page, '/data/manifest.json');
  await page.reload();
  await page.locator('html[data-opened]').waitFor();
  expect(asked.length).toBeGreaterThan(0);
  const urls = await page.evaluate(async () => {
    const lists = (await caches.keys()).map(async (name) => (await caches.open(name)).keys());
    return (await Promise.all(lists)).flat().map(({ url }) => url);
  });
  expect(urls.length).toBeGreaterThan(50);
  expect(urls.filter((url) => !url.startsWith(site.address))).toEqual([]);
  await device.close();
  await site.stop();
});
