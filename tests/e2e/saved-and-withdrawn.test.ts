import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { onlyInLong } from '../support/few.ts';
import { describeFirefox, newFirefoxReader } from '../support/firefox.ts';
import { ready, test } from '../support/journey.ts';
import { articleFile } from '../support/markdown.ts';
import { publishOver } from '../support/publish-over.ts';
import { type Archive, openSite, type TestSite } from '../support/site.ts';

const article = (title: string, day: number, more: Readonly<Record<string, unknown>> = {}) =>
  articleFile({
    title,
    publishedDateTime: `2024-05-0${day}T08:00:00Z`,
    originalUrl: `https://courier.example/${day}`,
    ...more,
  });

const edition = (name: string, more: Readonly<Record<string, unknown>>): Archive => ({
  kind: 'inline',
  name,
  files: {
    'articles/2024-05-01-zanzibar.md': article('Zanzibar withdraws', 1, more),
    'articles/2024-05-02-other.md': article('Another story', 2),
  },
});

let fresh: TestSite;
beforeAll(async () => {
  fresh = await openSite(edition('withdrawn', { removed: true }));
});
afterAll(() => fresh.close());

const openOld = (): Promise<TestSite> =>
  openSite(edition('not-yet-withdrawn', {}), { own: `-own-${Math.random()}` });

/** All that the device keeps, as text. */
const stored = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('coranto:/');
        opening.onerror = () => reject(opening.error ?? new Error('no database'));
        opening.onsuccess = () => {
          const db = opening.result;
          const reading = db.transaction('items').objectStore('items').getAll();
          reading.onsuccess = () => {
            db.close();
            resolve(JSON.stringify(reading.result));
          };
        };
      }),
  );

/** Saves both stories with a note on one, which is then taken down. */
async function saveBoth(page: Page, site: TestSite): Promise<void> {
  await page.goto(`${site.address}latest/`);
  await ready(page);
  await page.mouse.move(3, 3);
  await page.locator('[data-save]').nth(0).click();
  await page.locator('[data-save]').nth(1).click();
  await expect.poll(() => page.locator('[data-save][aria-pressed=true]').count()).toBe(2);
  await page.goto(`${site.address}saved/`);
  await ready(page);
  await page.getByRole('button', { name: 'Add a note or tags Zanzibar' }).click();
  await page.keyboard.type('What I thought of it');
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByText('What I thought of it').waitFor();
  await expect.poll(() => stored(page)).toContain('zanzibar');
  // What is not whole yet is asked for by the name of its file, which the next edition has not.
  await expect.poll(async () => (await stored(page)).match(/"whole":true/g)?.length).toBe(2);
}

async function seeItGone(page: Page, site: TestSite): Promise<void> {
  await saveBoth(page, site);
  await publishOver(site.root, fresh.root);
  // One visit: the address of the story, from a bookmark.
  await page.goto(`${site.address}news/2024-05-01-zanzibar/`);
  await page.getByRole('heading', { name: 'This article was taken down' }).waitFor();
  await expect.poll(() => stored(page)).not.toMatch(/zanzibar/i);
  await page.goto(`${site.address}saved/`);
  await page.getByText(/^Taken down by its publisher; noticed on/).waitFor();
  await page.getByText('What I thought of it').waitFor();
  await page.getByRole('link', { name: 'Another story' }).waitFor();
  for (let undone = 0; undone < 5; undone += 1) await page.keyboard.press('u');
  await page.getByText('What I thought of it').waitFor();
  expect(await stored(page)).not.toMatch(/zanzibar/i);
}

test('what a publisher took down is gone from the device within one visit; the note stays', async ({
  visit,
}) => {
  const site = await openOld();
  const { page, noise } = await visit(site, '');
  noise.expect(/^console: Failed to load resource/);
  noise.expect(/^request: \S+\/news\/2024-05-01-zanzibar\/ status (404|410)$/);
  await seeItGone(page, site);
  await site.close();
});

/** Saves without the host; the rest of the story comes when the line is back. */
async function saveOffline(page: Page, context: BrowserContext, site: TestSite): Promise<void> {
  await page.goto(`${site.address}latest/`);
  await ready(page);
  await page.mouse.move(3, 3);
  const save = page.locator('[data-save]').first();
  await save.waitFor();
  await context.setOffline(true);
  await save.click();
  await page.locator('[data-save][aria-pressed=true]').waitFor();
  await expect.poll(() => stored(page)).toContain('"whole":false');
  await context.setOffline(false);
  await expect.poll(() => stored(page)).toContain('"whole":true');
  expect(await stored(page)).toContain('"coverage":[');
}

test('a story is saved without the host, and is whole when the line is back', async ({ visit }) => {
  const { page, context, noise } = await visit(fresh, '');
  noise.expect(/^console: Failed to load resource/);
  noise.expect(/^request: /);
  await saveOffline(page, context, fresh);
});

onlyInLong(() =>
  describeFirefox('in Firefox', () => {
    test('what a publisher took down is gone from the device within one visit', async () => {
      const site = await openOld();
      const page = await (await newFirefoxReader()).newPage();
      await seeItGone(page, site);
      await site.close();
    });
  }),
);
