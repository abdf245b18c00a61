import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { describeFirefox, newFirefoxReader } from '../support/firefox.ts';
import { keepFirstHeading } from '../support/first-heading.ts';
import { hostileArchive } from '../support/hostile-archive.ts';
import { ready, test } from '../support/journey.ts';
import { answerOthers } from '../support/other-sites.ts';
import { listenForNoise } from '../support/page-noise.ts';
import { openSite, type TestSite } from '../support/site.ts';
import { listenForData, openEach } from '../support/taken-over.ts';

let site: TestSite;
beforeAll(async () => {
  site = await openSite(hostileArchive);
});
afterAll(() => site.close());

const stories = Array.from(
  { length: Object.keys(hostileArchive.files).length - 1 },
  (_, at) => `news/2024-03-0${(at % 9) + 1}-number-${at}/`,
);
/** Stories last: after one was read, the front page looks for what is new. */
const routes = ['', 'latest/', 'topics/', 'outlets/', 'outlets/other.example/', ...stories];
const [story = ''] = stories;

/** Whether the page's first heading is still the page's: it was hydrated, not made anew. */
const isTakenOver = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const heading: unknown = Reflect.get(globalThis, 'firstHeading');
    return heading instanceof Element && heading.isConnected;
  });

/** Does something to the page as soon as it is there, as an extension does. */
const whenRead = (change: () => void): string =>
  `addEventListener('DOMContentLoaded', ${change.toString()})`;

describe('what a page carries', () => {
  test('is found again in pages whose texts are of every kind', { timeout: 60_000 }, async ({
    visit,
  }) => {
    const { page, context } = await visit(site, '', { stay: true });
    await context.addInitScript(keepFirstHeading);
    await openEach(page, site, listenForData(context), routes);
  });

  test('is found again where something marks elements, opens parts or adds a bar', async ({
    visit,
  }) => {
    const { page, context } = await visit(site, '', { stay: true });
    await context.addInitScript(keepFirstHeading);
    await context.addInitScript(
      whenRead(() => {
        for (const part of document.querySelectorAll('main details')) part.toggleAttribute('open');
        for (const any of document.querySelectorAll('main *')) any.setAttribute('data-marked', '>');
        document.body.append('A bar of an extension');
      }),
    );
    await openEach(page, site, listenForData(context), [story]);
  });

  test('is asked of the host where a text was changed, and the page is made anew', async ({
    visit,
  }) => {
    const { page, context } = await visit(site, '', { stay: true });
    await context.addInitScript(keepFirstHeading);
    await context.addInitScript(
      whenRead(() => {
        const [place] = document.querySelectorAll('main h1');
        if (place) place.textContent = 'Another headline';
      }),
    );
    const data = listenForData(context);
    await page.goto(site.address + story);
    await ready(page);
    await expect.poll(() => page.locator('main h1').textContent()).toMatch(/^A plain headline/);
    expect(await isTakenOver(page)).toBe(false);
    expect(data).toContain('/data/manifest.json');
  });

  test.for(['gone', 'cut', 'a page'])(
    'is asked of the host where the manifest that came with its code is %s',
    async (fault, { visit }) => {
      const { page, context, noise } = await visit(site, '', { stay: true });
      noise.expect(/manifest\.json\?of=/);
      noise.expect(/Failed to load resource: .* 404/);
      await context.addInitScript(keepFirstHeading);
      await page.route(/\/data\/manifest\.json\?of=/, (route) =>
        fault === 'gone'
          ? route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>Not found</h1>' })
          : route.fulfill({ body: fault === 'cut' ? '{"format":6,"bu' : '<!doctype html><p>Hi' }),
      );
      const data = listenForData(context);
      await page.goto(site.address + story);
      await ready(page);
      await expect.poll(() => data).toContain('/data/manifest.json');
      expect(await page.locator('main h1').textContent()).toMatch(/^A plain headline/);
      expect(await isTakenOver(page)).toBe(false);
    },
  );
});

describeFirefox('in Firefox', () => {
  test('is found again in pages whose texts are of every kind', { timeout: 60_000 }, async () => {
    const context = await newFirefoxReader({});
    context.setDefaultTimeout(10_000);
    const noise = listenForNoise(context, site.address);
    noise.expect(/NS_BINDING_ABORTED/);
    await answerOthers(context, site.address, { pictures: 'load', originals: false });
    await context.addInitScript(keepFirstHeading);
    await openEach(await context.newPage(), site, listenForData(context), routes);
    expect(noise.unexpected()).toEqual([]);
  });
});
