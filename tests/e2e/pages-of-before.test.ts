import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { edition, editionSlug } from '../support/editions.ts';
import { keepFirstHeading } from '../support/first-heading.ts';
import { ready, test, type Visiting } from '../support/journey.ts';
import { openSite, type TestSite } from '../support/site.ts';
import { listenForData } from '../support/taken-over.ts';

const titles = ['First story', 'Second story'];
let old: TestSite;
let fresh: TestSite;
let renamed: TestSite;

beforeAll(async () => {
  old = await openSite(edition('old', titles));
  fresh = await openSite(edition('fresh', [...titles, 'Third story']));
  renamed = await openSite(edition('renamed', titles, { site: 'title: Journal\n' }));
});
afterAll(() => Promise.all([old, fresh, renamed].map((site) => site.close())));

/** Opens a page of the old edition on the site of another one, as a host's cache can give it. */
async function openOfBefore(visit: Visiting, site: TestSite, path: string) {
  const { page, context } = await visit(site, '', { stay: true });
  await context.addInitScript(keepFirstHeading);
  const html = await readFile(join(old.root, path, 'index.html'), 'utf8');
  await page.route(new URL(path, site.address).href, (route) =>
    route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
  );
  const data = listenForData(context);
  await page.goto(new URL(path, site.address).href);
  await ready(page);
  return { page, data };
}

const isTakenOver = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const heading: unknown = Reflect.get(globalThis, 'firstHeading');
    return heading instanceof Element && heading.isConnected;
  });

const headlines = (page: Page): Promise<string[]> =>
  page.locator('main article [data-headline]').allTextContents();

const story = `news/${editionSlug('First story', 0)}/`;

test('a list whose cards lose their age with the newest manifest is drawn anew of what the page has', async ({
  visit,
}) => {
  const { page, context } = await visit(old, '', { stay: true });
  await context.addInitScript(keepFirstHeading);
  // All of its stories were old when the site was built.
  await page.route(/\/data\/manifest\.json\?of=/, async (route) => {
    const manifest: unknown = await (await route.fetch()).json();
    await route.fulfill({ json: Object.assign({}, manifest, { built: '2024-05-03T00:00:00Z' }) });
  });
  const data = listenForData(context);
  await page.goto(new URL('topics/rivers/', old.address).href);
  await ready(page);
  expect(await isTakenOver(page)).toBe(false);
  expect(await headlines(page)).toEqual(titles.toReversed());
  expect(data).toEqual([]);
});

describe('a page of an edition before the newest manifest', () => {
  test('is taken over as it is if nothing that it shows of the manifest changed', async ({
    visit,
  }) => {
    const { page, data } = await openOfBefore(visit, fresh, story);
    expect(await isTakenOver(page)).toBe(true);
    expect(data).toEqual([]);
    await page.getByRole('link', { name: 'Topics' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Topics' }).waitFor();
    expect(data).not.toContain('/data/manifest.json');
  });

  test('is made anew if it has another name of the site', async ({ visit }) => {
    const { page, data } = await openOfBefore(visit, renamed, story);
    await expect.poll(() => page.title()).toBe('First story – Journal');
    expect(await isTakenOver(page)).toBe(false);
    expect(data).toContain('/data/manifest.json');
  });

  test('is made anew if the file that it was made of is another', async ({ visit }) => {
    const { page } = await openOfBefore(visit, fresh, '');
    await expect.poll(() => headlines(page)).toContain('Third story');
  });

  test('shows a list of one edition: its own, then the newest, and no story twice', async ({
    visit,
  }) => {
    const { page, data } = await openOfBefore(visit, fresh, 'topics/rivers/');
    expect(await isTakenOver(page)).toBe(true);
    expect(await headlines(page)).toEqual(titles.toReversed());
    expect(data).toEqual([]);
    await page.mouse.move(200, 300);
    await page.mouse.move(210, 310);
    await expect
      .poll(() => headlines(page))
      .toEqual(['Third story', 'Second story', 'First story']);
  });
});
