import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { compile } from '#src/compile/compile.ts';
import { onlyInLong } from '../support/few.ts';
import { describeFirefox, newFirefoxReader } from '../support/firefox.ts';
import { ready, test } from '../support/journey.ts';
import { articleFile } from '../support/markdown.ts';
import { longArchive, openSite, type TestSite } from '../support/site.ts';
import { openWorkspace } from '../support/workspace.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite(longArchive);
});
afterAll(() => site.close());

const cutOff = /^request: \S+ (net::ERR_INTERNET_DISCONNECTED|NS_ERROR_\w+)$/;
const count = longArchive.stories.toLocaleString('en');

const main = (page: Page) => page.locator('main');
const says = (page: Page, words: RegExp) => main(page).getByText(words).first().waitFor();
const press = (page: Page, name: string) => main(page).getByRole('button', { name }).click();

/** Reads a story, so that its page's code is here, and goes to the page that keeps the archive. */
async function openOffline(page: Page): Promise<void> {
  await page.locator('[data-headline]').first().click();
  await page.waitForURL(/\/news\//);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('link', { name: 'Read offline' }).click();
  await page.getByRole('heading', { level: 1, name: 'Read offline' }).waitFor();
}

/** Goes back to the front page and opens a story there that was never opened, without a network. */
async function openWithoutNetwork(page: Page): Promise<void> {
  await page.context().setOffline(true);
  await page.goBack();
  await page.goBack();
  const headline = page.locator('[data-headline]').nth(3);
  const title = await headline.textContent();
  await headline.click();
  await expect.poll(() => main(page).locator('h1').textContent()).toBe(title);
  await page.context().setOffline(false);
}

async function removeArchive(page: Page): Promise<void> {
  await page.goto(new URL('offline/', site.address).href);
  await ready(page);
  await press(page, 'Remove from this device');
  await says(page, /The archive was removed/);
}

/** Addresses of all that is kept. */
const keptOn = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) found.push(url);
    return found;
  });

describe('the archive on a device', () => {
  test('says its size first, is kept with all its stories, opens one without a network, and is removed', async ({
    visit,
  }) => {
    const { page, noise } = await visit(site, '');
    noise.expect(cutOff);
    await openOffline(page);
    await says(page, new RegExp(`All ${count} stories: [\\d.]+ [kM]B`));
    await says(page, /may use [\d.]+ GB more\.$/);
    expect(await keptOn(page)).toEqual([]);
    await press(page, 'Keep on this device');
    await says(page, new RegExp(`On this device: all ${count} stories`));
    await openWithoutNetwork(page);
    await removeArchive(page);
    expect(await keptOn(page)).toEqual([]);
  });

  test('goes on where it was stopped', async ({ visit }) => {
    const { page, context, noise } = await visit(site, 'offline/');
    noise.expect(/^request: \S+packs\/\S+ net::ERR_ABORTED$/);
    let asked = 0;
    let isSlow = true;
    await context.route('**/data/packs/*', async (route) => {
      asked += 1;
      if (isSlow && asked > 1) await new Promise((resolve) => setTimeout(resolve, 60_000));
      await route.continue().catch(() => undefined);
    });
    await press(page, 'Keep on this device');
    await says(page, / of 300 stories|of 3,000 stories/);
    await expect.poll(async () => (await keptOn(page)).some((url) => /packs/.test(url))).toBe(true);
    // It goes on while other pages are read.
    await page.getByRole('link', { name: 'About' }).first().click();
    await page.getByRole('heading', { level: 1, name: /^About/ }).waitFor();
    await page.goBack();
    await press(page, 'Stop');
    await says(page, /Stopped\. What was loaded stays\./);
    const kept = (await keptOn(page)).filter((url) => /packs/.test(url));
    expect(kept).toHaveLength(1);
    [isSlow, asked] = [false, 0];
    await press(page, 'Continue');
    await says(page, /On this device: all/);
    const packs = (await keptOn(page)).filter((url) => /packs/.test(url));
    expect(asked).toBe(packs.length - 1);
  });

  test('names a file that arrives damaged twice, and keeps the others', async ({ visit }) => {
    const { page, context } = await visit(site, 'offline/');
    let broken: string | undefined;
    await context.route('**/data/packs/*', async (route) => {
      broken ??= route.request().url();
      if (route.request().url() !== broken) await route.continue();
      else await route.fulfill({ contentType: 'application/json', body: '{"format":6' });
    });
    await press(page, 'Keep on this device');
    await says(page, /Not kept, because damaged on arrival twice: 1 file/);
    await says(page, new RegExp(`packs/${broken?.slice(-21)}`));
    await page.getByRole('button', { name: 'Continue' }).waitFor();
  });

  test('keeps what is whole when there is no more room', async ({ visit }) => {
    const { page, context } = await visit(site, 'offline/');
    const session = await context.newCDPSession(page);
    const { origin } = new URL(site.address);
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 150_000 });
    await page.reload();
    await ready(page);
    await press(page, 'Keep on this device');
    await says(page, /no more room for this site\. What was loaded stays\./);
    expect((await keptOn(page)).length).toBeGreaterThan(2);
  });
});

test('a story that the site withdraws is gone from the device with the next page, whichever', async ({
  visit,
}) => {
  const day = (title: string, more = {}): string => articleFile({ title, ...more });
  const workspace = await openWorkspace({
    'articles/2024-05-01-bridge.md': day('Bridge'),
    'articles/2024-04-01-flood.md': day('Flood', { publishedDateTime: '2024-04-01T08:00:00Z' }),
  });
  const files = Object.fromEntries(
    await Promise.all(
      ['2024-05-01-bridge', '2024-04-01-flood'].map(async (slug) => {
        const path = `articles/${slug}.md`;
        return [path, await readFile(join(workspace.data, path), 'utf8')] as const;
      }),
    ),
  );
  const own = await openSite({ kind: 'inline', name: 'withdrawing', files });
  const { page } = await visit(own, 'offline/');
  await press(page, 'Keep on this device');
  await says(page, /On this device: all 2 stories/);
  const packs = async (): Promise<number> =>
    (await keptOn(page)).filter((url) => /packs/.test(url)).length;
  expect(await packs()).toBe(2);
  await workspace.write('articles/2024-04-01-flood.md', day('Flood', { removed: true }));
  await compile({ data: workspace.data, out: join(own.root, 'data'), keepGoing: true });
  await page.goto(new URL('topics/', own.address).href);
  await ready(page);
  await expect.poll(packs).toBe(1);
  await own.close();
});

onlyInLong(() =>
  describeFirefox('the archive in Firefox', () => {
    test('is kept, opens a story that was never opened, and is removed', async () => {
      const context = await newFirefoxReader();
      const page = await context.newPage();
      await page.goto(site.address);
      await ready(page);
      await openOffline(page);
      await press(page, 'Keep on this device');
      await says(page, new RegExp(`On this device: all ${count} stories`));
      await openWithoutNetwork(page);
      await removeArchive(page);
    });
  }),
);
