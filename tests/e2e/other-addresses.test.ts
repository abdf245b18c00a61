import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished } from 'vitest';
import { atRest } from '../support/at-rest.ts';
import { few, onlyInLong } from '../support/few.ts';
import { describeFirefox, launchFirefox } from '../support/firefox.ts';
import { generatedSlug } from '../support/generate-archive.ts';
import { ready, test } from '../support/journey.ts';
import { serveLeniently } from '../support/lenient-host.ts';
import { listenForNoise } from '../support/page-noise.ts';
import { type Archive, openSite, type TestSite } from '../support/site.ts';
import { listenForData } from '../support/taken-over.ts';
import { watchPage } from '../support/watch-page.ts';

const small: Archive = { kind: 'generated', stories: 120 };
const slug = generatedSlug(0);

let site: TestSite;

beforeAll(async () => {
  site = await openSite(small);
});
afterAll(() => site.close());

const isUntouched = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const first: unknown = Reflect.get(globalThis, 'firstHeading');
    const seen: unknown = Reflect.get(globalThis, 'seen');
    return (
      first instanceof Element &&
      first.isConnected &&
      JSON.stringify(seen) === '{"hidden":false,"emptied":false}'
    );
  });

/**
 * Other spellings of pages: what follows the origin, and the canonical address that it stands for.
 */
const spellings = (base: string): readonly (readonly [written: string, canonical: string])[] => [
  [`${base}index.html`, base],
  [`${base}?utm_source=x&fbclid=y#x`, `${base}#x`],
  [`/${base}news/${slug}/`, `${base}news/${slug}/`],
  [`${base}news/${slug}`, `${base}news/${slug}/`],
  [`/${base}`, base],
  [`${base}/news//${slug}//`, `${base}news/${slug}/`],
  [`${base}%6eews/${slug}/`, `${base}news/${slug}/`],
  [`${base}news/${slug.toUpperCase()}/`, `${base}news/${slug}/`],
  [`${base}news/${slug}/?topic=rivers`, `${base}news/${slug}/`],
  [`${base}topics/rivers/page/2?x=1`, `${base}topics/rivers/page/2/`],
  [`${base}?utm_source=x`, base],
  [`${base}?colour=red`, base],
  [`${base}index.html?gclid=1`, base],
  [`${base}news/${slug}/index.html`, `${base}news/${slug}/`],
  [`${base}news%2f${slug}/`, `${base}news/${slug}/`],
  [`${base}news/${slug}/?ref=mail#x`, `${base}news/${slug}/#x`],
  [`${base}about/?sort=top`, `${base}about/`],
  [`${base}latest/index.html?utm_source=x`, `${base}latest/`],
  [`${base}about//index.html`, `${base}about/`],
  [`${base}topics/rivers/?topic=rivers`, `${base}topics/rivers/`],
  [`${base}outlets/courier-1%2eexample/?igshid=1`, `${base}outlets/courier-1.example/`],
  [`${base}archive/?utm_medium=mail#x`, `${base}archive/#x`],
  [`${base}days//2024-06-29/index.html?`, `${base}days/2024-06-29/`],
];

/**
 * Opens each spelling in turn; asserts that the page stayed as it came, that nothing was fetched
 * but the manifest, and that its address is canonical.
 */
async function openEach(
  page: Page,
  address: string,
  cases: ReturnType<typeof spellings>,
): Promise<void> {
  const data = listenForData(page.context());
  await page.context().addInitScript(watchPage);
  // After a story was read, the front page asks for new coverage of it.
  const frontFirst = cases.toSorted(
    ([, a], [, b]) => Number(a.includes(slug)) - Number(b.includes(slug)),
  );
  for (const [written, canonical] of frontFirst) {
    await page.goto('about:blank');
    await page.goto(address + written);
    await page.locator('html[data-opened]').waitFor({ state: 'attached' });
    await atRest(page);
    expect(await isUntouched(page), `${written}: stays as it came`).toBe(true);
    expect(data, `${written}: files asked for`).toEqual([]);
    expect(page.url(), written).toBe(address + canonical);
  }
}

describe('another spelling of a page’s address', () => {
  test.for(few(['/', '/sub/'], 1))(
    'below %s: the page stays as it came, and its address becomes the canonical one',
    {
      timeout: 120_000,
    },
    async (base, { visit }) => {
      const opened = await openSite(small, { base });
      onTestFinished(() => opened.close());
      const { address } = await serveLeniently(opened.root, { below: base });
      const { page } = await visit({ ...site, address }, '', { stay: true });
      await openEach(page, address, few(spellings(base), 5));
    },
  );

  test('links, reload and back go on from there', async ({ visit }) => {
    const { address } = await serveLeniently(site.root);
    const { page } = await visit({ ...site, address }, `${address}//index.html?utm_source=x`);
    await page.locator('main article [data-headline]').first().click();
    await page.waitForURL(/\/news\/[^/]+\/$/);
    await ready(page);
    await page.goBack();
    await expect.poll(() => page.url()).toBe(`${address}/`);
    await expect.poll(() => page.locator('main article').count()).toBeGreaterThan(3);
    await page.reload();
    await ready(page);
    expect(page.url()).toBe(`${address}/`);
  });

  test('with a parameter that the page knows is another page, at the canonical path', async ({
    visit,
  }) => {
    const { address } = await serveLeniently(site.root);
    const cases = [
      ['/index.html?topic=rivers&utm_source=x', '/?topic=rivers'],
      ['/outlets/courier-1.example?in=coverage', '/outlets/courier-1.example/coverage/'],
      ['//topics/rivers/?sort=top', '/topics/rivers/?sort=top'],
    ] as const;
    for (const [written, canonical] of few(cases, 2)) {
      const { page } = await visit({ ...site, address }, address + written);
      await page.locator('main article').first().waitFor();
      expect(page.url().replace('&utm_source=x', '')).toBe(address + canonical);
      expect(await page.locator('html').getAttribute('data-opening')).toBeNull();
    }
  });

  test('of a host that sends its first page for everything: the app opens the page that was asked for', async ({
    visit,
  }) => {
    const newest = await openSite({ kind: 'generated', stories: 300 }, { pages: 40 });
    onTestFinished(() => newest.close());
    const { address } = await serveLeniently(newest.root, { missing: 'index.html' });
    const { page } = await visit({ ...newest, address }, `/news/${generatedSlug(100)}/`);
    await expect.poll(() => page.locator('main h1').textContent()).toMatch(/^Story 100:/);
  });
});

test('every page of the site begins as other-address.js says', async () => {
  const script = await readFile(join(site.root, 'other-address.js'), 'utf8');
  const known = /\^\(([a-z|-]+)\)/.exec(script)?.[1]?.split('|');
  const folders = (await readdir(site.root, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(known?.toSorted()).toEqual(
    folders
      .filter((name) => !['assets', 'cards', 'data'].includes(name) && !name.startsWith('.'))
      .toSorted(),
  );
});

onlyInLong(() =>
  describeFirefox('in Firefox', () => {
    test('another spelling of a page’s address: the page stays as it came', {
      timeout: 120_000,
    }, async () => {
      const browser = await launchFirefox();
      try {
        const { address } = await serveLeniently(site.root);
        const context = await browser.newContext();
        context.setDefaultTimeout(10_000);
        const noise = listenForNoise(context, address);
        noise.expect(/NS_BINDING_ABORTED|^outbound:/);
        await context.route(/\.example/, (route) => route.abort());
        const page = await context.newPage();
        await openEach(page, address, few(spellings('/'), 4));
        expect(noise.unexpected()).toEqual([]);
      } finally {
        await browser.close();
      }
    });
  }),
);
