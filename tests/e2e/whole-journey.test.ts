import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { onlyInLong } from '../support/few.ts';
import { describeFirefox } from '../support/firefox.ts';
import { keepArchive, newKeptDevice, untilKept } from '../support/kept-device.ts';
import { articleFile } from '../support/markdown.ts';
import { placesWith } from '../support/places-with.ts';
import { chromiumProfile, firefoxProfile, type ProfileBrowser } from '../support/profiles.ts';
import { type Archive, appFolder, openSite } from '../support/site.ts';
import { serveStopping } from '../support/stopping-site.ts';

const titles = ['Old bridge opens', 'Ferry ends', 'Zanzibar withdraws', 'Flood in Marland'];
const months = ['2023-01', '2024-04', '2024-04', '2024-05'];
const slugOf = (title: string): string => {
  const at = titles.indexOf(title);
  return `${months[at]}-0${at + 1}-${title.toLowerCase().replaceAll(' ', '-')}`;
};
const gone = 'Zanzibar withdraws';

const archive = (name: string, isGone: boolean): Archive => ({
  kind: 'inline',
  name,
  files: Object.fromEntries(
    titles.map((title, at) => [
      `articles/${slugOf(title)}.md`,
      articleFile({
        title,
        excerpt: `What is known of it: ${title}.`,
        publishedDateTime: `${months[at]}-0${at + 1}T08:00:00Z`,
        originalUrl: `https://courier.example/${at}`,
        topics: ['Rivers'],
        ...(title === gone && isGone && { removed: true }),
      }),
    ]),
  ),
});

async function build(base: string, isGone: boolean): Promise<string> {
  const name = isGone ? 'whole-gone' : 'whole';
  const { root, close } = await openSite(archive(name, isGone), { base, offline: true });
  await close();
  return root;
}

const heading = (page: Page) => page.locator('html[data-opened] main h1').first();
const headlines = (page: Page): Promise<string[]> =>
  page.locator('main article [data-headline]').allTextContents();

/** Opens a page of the site, which has a heading and no link to a host. */
async function open(page: Page, site: string, path: string): Promise<void> {
  await page.goto(new URL(path, site).href);
  await heading(page).waitFor();
  const { base, links } = await page.evaluate(() => ({
    base: document.querySelector('header a')?.getAttribute('href') ?? '',
    links: [...document.querySelectorAll('a[data-headline], [data-headline] a')].map(
      (link) => link.getAttribute('href') ?? '',
    ),
  }));
  expect(base).toBe(new URL(site).pathname);
  expect(links.filter((link) => !link.startsWith(`${base}news/`))).toEqual([]);
}

/** Waits until so many stories count as read on the device, and as opened. */
const untilRead = (page: Page, count: number): Promise<void> =>
  expect.poll(() => storedKeys(page)).toEqual({ read: count, visit: count });

/** How many items of two kinds the site’s database has. */
const storedKeys = (page: Page) =>
  page.evaluate(async () => {
    const [{ name = '' } = {}] = await indexedDB.databases();
    const keys = await new Promise<IDBValidKey[]>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onerror = () => reject(opening.error ?? new Error('no database'));
      opening.onsuccess = () => {
        const reading = opening.result.transaction('items').objectStore('items').getAllKeys();
        reading.onsuccess = () => {
          opening.result.close();
          resolve(reading.result);
        };
      };
    });
    const countOf = (kind: string): number =>
      keys.filter((key) => Array.isArray(key) && key[0] === kind).length;
    return { read: countOf('read'), visit: countOf('visit') };
  });

/** Saves a story of the newest ones, and writes a note on it. */
async function saveWithNote(page: Page, title: string, note: string): Promise<void> {
  await page.mouse.move(300, 300);
  await page.mouse.move(310, 310);
  await page.locator('main article').filter({ hasText: title }).locator('[data-save]').click();
  await page
    .getByText(/^Saved/)
    .first()
    .waitFor();
  await page.getByRole('link', { name: 'Saved' }).first().click();
  await page.getByRole('button', { name: `Add a note or tags ${title}` }).click();
  await page.keyboard.type(note);
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByText(note).waitFor();
}

/** What a reader does who will be on a train: marks, notes, and the whole archive. */
async function prepare(page: Page, site: string): Promise<void> {
  await untilKept(page, `${new URL(site).pathname}data/manifest.json`);
  for (const [at, title] of ['Flood in Marland', gone].entries()) {
    await open(page, site, 'latest/');
    await saveWithNote(page, title, `My note on ${title.slice(0, 1)}`);
    await open(page, site, `news/${slugOf(title)}/`);
    await untilKept(page, `${new URL(site).pathname}news/${slugOf(title)}/`);
    await untilRead(page, at + 1);
  }
  await open(page, site, 'topics/rivers/');
  await open(page, site, 'latest/');
  await page.mouse.move(300, 300);
  await page.mouse.move(310, 310);
  await expect.poll(() => page.locator('main article', { hasText: 'Read' }).count()).toBe(2);
  await keepArchive(page, site);
}

/** All of it in a new process without the host. */
async function readOn(page: Page, site: string): Promise<void> {
  await page.locator('.page-line').waitFor();
  await open(page, site, `news/${slugOf('Old bridge opens')}/`);
  expect(await heading(page).textContent()).toBe('Old bridge opens');
  await untilRead(page, 3);
  await open(page, site, 'search/?q=ferry');
  await expect.poll(() => headlines(page)).toEqual(['Ferry ends']);
  await page.locator('main article [data-headline]').first().click();
  await expect.poll(() => heading(page).textContent()).toBe('Ferry ends');
  await untilRead(page, 4);
  await page.goBack();
  await expect.poll(() => headlines(page)).toEqual(['Ferry ends']);
  await page.goBack();
  await expect.poll(() => heading(page).textContent()).toBe('Old bridge opens');
  await open(page, site, 'latest/');
  await page.mouse.move(300, 300);
  await page.mouse.move(310, 310);
  await expect.poll(() => page.locator('main article', { hasText: 'Read' }).count()).toBe(4);
  await open(page, site, 'saved/');
  await page.getByText('My note on F').waitFor();
  await page.getByText('My note on Z').waitFor();
  for (const path of ['', 'topics/', 'topics/rivers/', 'outlets/', 'archive/', 'about/', 'me/'])
    await open(page, site, path);
}

/** Lists and pages without the host, after the visit in which the story was withdrawn. */
async function seeItGone(page: Page, site: string): Promise<void> {
  const others = titles.filter((title) => title !== gone).toReversed();
  for (const path of ['latest/', 'topics/rivers/', '?sort=quality']) {
    await open(page, site, path);
    await expect.poll(() => headlines(page).then((all) => all.sort())).toEqual(others.toSorted());
  }
  await open(page, site, 'search/?q=zanzibar');
  expect(await headlines(page)).toEqual([]);
  await open(page, site, `news/${slugOf(gone)}/`);
  expect(await heading(page).textContent()).toBe('This article was taken down');
  await open(page, site, 'saved/');
  await page.getByText(/^Taken down by its publisher/).waitFor();
  await page.getByText('My note on Z').waitFor();
  await page.getByText('My note on F').waitFor();
  expect(await page.locator('main').textContent()).not.toMatch(/zanzibar/i);
  await open(page, site, `news/${slugOf('Old bridge opens')}/`);
}

function journey(browser: ProfileBrowser, base: string): void {
  // The app is no part of what a test has time for.
  beforeAll(() => appFolder(base));
  test(`at ${base}: all of a site is read without its host, and what was withdrawn is gone within one visit`, {
    timeout: 240_000,
  }, async () => {
    const site = await serveStopping(await build(base, false), base);
    const device = await newKeptDevice(browser, site.address, /status 4(04|10)$/);
    await prepare(await device.open(site.address), site.address);
    await device.close();
    await site.stop();

    const offline = await device.open(site.address);
    await readOn(offline, site.address);
    expect((await placesWith(offline, 'zanzibar')).length).toBeGreaterThan(5);
    await device.close();
    await site.start(await build(base, true));

    const visit = await device.open(`${site.address}about/`);
    await expect.poll(() => placesWith(visit, 'zanzibar'), { timeout: 30_000 }).toEqual([]);
    await device.close();
    await site.stop();
    await seeItGone(await device.open(site.address), site.address);
  });
}

describe('in Chromium', () => journey(chromiumProfile, '/'));
onlyInLong(() => describeFirefox('in Firefox', () => journey(firefoxProfile, '/sub/')));
