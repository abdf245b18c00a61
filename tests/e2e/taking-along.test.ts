import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished } from 'vitest';
import { test } from '../support/journey.ts';
import { articleFile, relatedReport } from '../support/markdown.ts';
import { type Archive, five, openSite, type TestSite } from '../support/site.ts';

const withFiles: Archive = {
  kind: 'inline',
  name: 'export-files',
  files: {
    'site.yaml': 'title: Paper\nexports: files\n',
    'articles/a.md': articleFile({ related: [relatedReport({})] }),
  },
};

let site: TestSite;

beforeAll(async () => {
  site = await openSite(five, { base: '/sub/' });
});
afterAll(() => site.close());

const slug = '2021-12-13-chinas-ai-giant-sensetime-postpones-ipo-after-us-blacklisting';
const story = `news/${slug}/`;

const openExport = (page: Page): Promise<void> =>
  page.locator('summary', { hasText: 'Export' }).click();

async function take(page: Page, name: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).or(page.getByRole('link', { name })).click(),
  ]);
  return download;
}
const textOf = async (download: Download): Promise<string> =>
  readFile(await download.path(), 'utf8');

describe('the coverage of a story', () => {
  test('comes as a file made on the device, offline too', async ({ visit }) => {
    const { page, context, noise } = await visit(site, story);
    await openExport(page);
    await context.setOffline(true);
    noise.expect(/offline|ERR_INTERNET_DISCONNECTED/i);
    const markdown = await take(page, 'Coverage as Markdown');
    expect(markdown.suggestedFilename()).toBe(`${slug}-coverage.md`);
    expect(await textOf(markdown)).toContain(`(<${site.address}${story}>)`);
    const csv = await take(page, 'Coverage as CSV');
    expect((await textOf(csv)).split('\r\n')).toHaveLength(1 + 10 + 1);
    expect(JSON.parse(await textOf(await take(page, 'Coverage as CSL-JSON')))).toHaveLength(10);
  });

  test('without any script is on the page, and its export is not offered', async ({ visit }) => {
    const { page, noise } = await visit(site, story, { javaScriptEnabled: false, stay: true });
    await page.goto(`${site.address}${story}`);
    // With scripts off the browser refuses the page's own preloads by itself, in these words.
    noise.expect(/^request: \S*\/assets\/\S*\.js csp$/);
    await expect.poll(() => page.locator('[id^="r-"]').count()).toBeGreaterThan(8);
    await expect.poll(() => page.locator('summary:visible', { hasText: 'Export' }).count()).toBe(0);
    await page.goto(`${site.address}${story}coverage.csv`);
    expect(page.url()).toBe(`${site.address}${story}`);
  });

  test('without any script is the file beside the page where a site has files', async ({
    visit,
  }) => {
    const site = await openSite(withFiles, { base: '/sub/' });
    onTestFinished(() => site.close());
    const { page, noise } = await visit(site, 'news/a/', { javaScriptEnabled: false, stay: true });
    await page.goto(`${site.address}news/a/`);
    // With scripts off the browser refuses the page's own preloads by itself, in these words.
    noise.expect(/^request: \S*\/assets\/\S*\.js csp$/);
    await openExport(page);
    const csv = await take(page, 'Coverage as CSV');
    expect(csv.url()).toBe(`${site.address}news/a/coverage.csv`);
    expect((await textOf(csv)).split('\r\n')).toHaveLength(1 + 2 + 1);
    await expect.poll(() => page.getByRole('button', { name: 'Share' }).count()).toBe(0);
  });
});

test('the address of a story is copied, and that it was is said', async ({ visit }) => {
  const { page, context } = await visit(site, story);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('status').filter({ hasText: 'Link copied' }).waitFor();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe(`${site.address}${story}`);
});

test('every feed that a page offers is there, as what it is called', async ({ visit }) => {
  const { page } = await visit(site, 'topics/ai/');
  const offered = () =>
    page
      .locator('main a[type], head link[rel="alternate"][type]')
      .evaluateAll((links) =>
        links.map((link) => [link.getAttribute('href'), link.getAttribute('type')]),
      );
  const feeds = await offered();
  await page.goto(`${site.address}about/#follow`);
  await page.getByRole('heading', { name: 'Subscribe' }).waitFor();
  feeds.push(...(await offered()));
  expect(feeds.length).toBeGreaterThanOrEqual(6);
  for (const [path, type] of feeds) {
    // The head speaks of the address where the site will stand, which is not the one of this test.
    const { pathname } = new URL(path ?? '', site.address);
    const response = await page.request.get(new URL(pathname, site.address).href);
    expect([path, response.status(), response.headers()['content-type']]).toEqual([
      path,
      200,
      type,
    ]);
  }
});
