import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeArchives, openArchive } from '../support/archives.ts';
import { allCases, few, onlyInLong } from '../support/few.ts';
import {
  follow,
  openScriptless,
  type Scriptless,
  scriptlessBrowsers,
} from '../support/scriptless.ts';
import { type Archive, openSite, type TestSite } from '../support/site.ts';

const hundreds: Archive = { kind: 'generated', stories: 300 };

const headlines = (page: Page) => page.locator('main article [data-headline]');
const older = (page: Page) => page.getByRole('link', { name: 'Older stories', exact: true });

/**
 * Waits until the page with this main heading stands, and asserts that nothing on it waits for a
 * script.
 */
async function expectPage(page: Page, heading: string | RegExp): Promise<void> {
  const h1 = page.getByRole('heading', { level: 1 });
  await h1.waitFor({ state: 'attached' });
  expect(await h1.allTextContents()).toEqual([expect.stringMatching(heading)]);
  const dead = page.locator(
    'button:visible, input:visible, select:visible, summary:visible:not(details > summary)',
  );
  expect(
    await dead.allTextContents(),
    `controls on ${page.url()} that do nothing without scripts`,
  ).toEqual([]);
  await expect
    .poll(() => page.locator('body').innerText())
    .not.toMatch(/\bOpening\b|undefined|\[object/);
}

const exactly = (text: string): RegExp =>
  new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);

/**
 * Feed, its second page, a topic, a story of it, its original; and all the way
 * back.
 */
async function readThrough(page: Page, site: TestSite): Promise<void> {
  await expectPage(page, /./);
  const first = await headlines(page).allTextContents();
  expect(first).toHaveLength(24);

  await follow(page, older(page));
  await expect.poll(() => page.url()).toBe(`${site.address}page/2/`);
  await expectPage(page, /./);
  const second = await headlines(page).allTextContents();
  expect(second).toHaveLength(96);
  expect(second.filter((headline) => first.includes(headline))).toEqual([]);

  const topic = await follow(
    page,
    // A further page has headlines alone: its topics are those of the masthead.
    page.getByRole('navigation', { name: 'Sections' }).locator('a[href*="/topics/"]').first(),
  );
  await expect.poll(() => page.url()).toMatch(/\/topics\/[^/]+\/$/);
  await expectPage(page, exactly(topic));

  const title = await follow(page, headlines(page).first());
  await expect.poll(() => page.url()).toMatch(/\/news\/[^/]+\/$/);
  await expectPage(page, exactly(title));

  const original = page.getByRole('link', { name: /^(Read|Watch) at / });
  const href = (await original.getAttribute('href')) ?? '';
  await expect.poll(() => original.textContent()).toContain(new URL(href).host);
  await follow(page, original);
  await page.getByRole('heading', { name: 'The original' }).waitFor();

  for (const address of [
    /\/news\//,
    /\/topics\//,
    /\/page\/2\/$/,
    exactly(`${site.address}latest/`),
  ]) {
    await page.goBack();
    await expect.poll(() => page.url()).toMatch(address);
  }
}

for (const reader of few(scriptlessBrowsers, 1)) {
  reader.describe(`without scripts, in ${reader.name}`, () => reading(reader));
}

function reading({ name, launch }: Scriptless): void {
  let browser: Browser;
  let site: TestSite;

  beforeAll(async () => {
    [browser, site] = [await launch(), await openSite(hundreds)];
  });
  afterAll(() => Promise.all([browser.close(), site.close()]));

  test('feed, second page, topic, story, original, and back', async () => {
    await readThrough(await openScriptless(browser, site, 'latest/'), site);
  });

  test('the front page leads to its first story, and by its last line to the feed', async () => {
    const page = await openScriptless(browser, site, '');
    await expectPage(page, /./);
    const title = await follow(page, headlines(page).first());
    await expectPage(page, exactly(title));
    await page.goBack();
    await follow(page, page.getByRole('link', { name: 'All stories, newest first' }));
    await expect.poll(() => page.url()).toBe(`${site.address}latest/`);
    await expect.poll(() => headlines(page).count()).toBe(24);
  });

  const others = () => {
    test('the feed leads through every story, each once, to an end', {
      timeout: 120_000,
    }, async () => {
      const [first, stories] = allCases ? ['latest/', 300] : ['page/3/', 300 - 24 - 96];
      const page = await openScriptless(browser, site, first);
      const seen: string[] = [];
      for (let pages = 0; pages < 20; pages++) {
        seen.push(...(await headlines(page).allTextContents()));
        if ((await older(page).count()) === 0) break;
        await follow(page, older(page));
      }
      expect(seen).toHaveLength(stories);
      expect(new Set(seen).size).toBe(stories);
      await expect.poll(() => page.url()).toBe(`${site.address}page/4/`);
    });

    test('the archive leads to a day, and the day to the one before and after', async () => {
      const page = await openScriptless(browser, site, 'archive/');
      await expectPage(page, /./);
      await follow(page, page.locator('main a[href="/days/2024-06-29/"]').first());
      await expectPage(page, /29 June 2024/);
      await expect.poll(() => headlines(page).count()).toBeGreaterThan(10);
      await follow(page, page.locator('main a[href="/days/2024-06-28/"]').first());
      await expectPage(page, /28 June 2024/);
      await follow(page, page.locator('main a[href="/days/2024-06-29/"]').first());
      await expectPage(page, /29 June 2024/);
    });

    test('the topics, the outlets and the page about the site are whole', async () => {
      const page = await openScriptless(browser, site, 'topics/');
      await expectPage(page, /^Topics$/);
      await expect.poll(() => page.locator('main a[href^="/topics/"]').count()).toBe(10);
      await page.goto(`${site.address}outlets/`);
      await expectPage(page, /^Outlets$/);
      await expect.poll(() => page.locator('main a[href^="/outlets/"]').count()).toBe(40);
      await page.goto(`${site.address}outlets/courier-1.example/`);
      await expectPage(page, /^Courier 1$/);
      await follow(page, page.getByRole('link', { name: /^Other coverage/ }));
      await expectPage(page, /^Courier 1$/);
      await expect
        .poll(() => page.url())
        .toBe(`${site.address}outlets/courier-1.example/coverage/`);
      await page.goto(`${site.address}about/`);
      await expectPage(page, /./);
      await expect.poll(() => page.locator('main').innerText()).toMatch(/\b300\b/);
    });

    test('an address without a page says so, and leads back to the news', async () => {
      const page = await openScriptless(browser, site, 'nowhere/at/all/');
      await page.locator('main a[href="/"], noscript a[href="/"]').first().waitFor();
      await expect
        .poll(() => page.locator('body').innerText())
        .not.toMatch(/Loading… If nothing happens/);
    });
  };
  if (name === 'Chromium') others();
  else onlyInLong(others);
}

onlyInLong(() =>
  describeArchives('without scripts, on azure-2020', () => {
    for (const reader of scriptlessBrowsers) {
      reader.describe(`in ${reader.name}`, () => {
        test('feed, second page, topic, story, original, and back', {
          timeout: 120_000,
        }, async () => {
          const site = await openSite({
            kind: 'folder',
            name: 'azure-2020',
            folder: await openArchive('azure-2020'),
          });
          const browser = await reader.launch();
          try {
            await readThrough(await openScriptless(browser, site, 'latest/'), site);
          } finally {
            await Promise.all([browser.close(), site.close()]);
          }
        });
      });
    }
  }),
);
