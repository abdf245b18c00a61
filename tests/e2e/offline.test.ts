import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { atRest } from '../support/at-rest.ts';
import { onlyInLong } from '../support/few.ts';
import { generatedSlug } from '../support/generate-archive.ts';
import { ready, test } from '../support/journey.ts';
import { longArchive, openSite, type TestSite } from '../support/site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite(longArchive);
});
afterAll(() => site.close());

const cutOff = /^request: \S+ net::ERR_INTERNET_DISCONNECTED$/;

async function firstStory(page: Page) {
  const headline = page.locator('[data-headline]').first();
  return { headline, title: (await headline.textContent()) ?? '' };
}

test('cut off midway: what is shown stays, a story says that it cannot come, and comes once the line is back', async ({
  visit,
}) => {
  const { page, context, noise } = await visit(site, '');
  noise.expect(cutOff);
  const { title } = await firstStory(page);
  await page.getByRole('link', { name: 'About' }).first().click();
  await page.getByRole('heading', { level: 1, name: /^About/ }).waitFor();
  await page.goBack();
  await page.locator('article').first().waitFor();
  // The code of the story page is here already; only the story is not.
  await page.goto(new URL(`news/${generatedSlug(200)}/`, site.address).href);
  await ready(page);
  // By keyboard: a pointer left where the link was may come to rest on a headline, and what it
  // rests on is fetched ahead.
  await page.mouse.move(0, 0);
  await page.locator('header a[href="/"]').first().press('Enter');
  // The page before has articles too: that the front page stands is told by its first story.
  await page.locator('[data-headline]', { hasText: title }).waitFor();
  await context.setOffline(true);
  await expect.poll(() => page.locator('article').count()).toBeGreaterThan(3);
  await page.locator('[data-headline]', { hasText: title }).click();
  await expect.poll(() => page.locator('main h1').allTextContents()).toEqual(['No connection']);
  await expect.poll(() => page.locator('header').first().isVisible()).toBe(true);
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
});

test('cut off midway: a page whose code is not here is not reloaded for it, and comes once the line is back', async ({
  visit,
}) => {
  const { page, context, noise } = await visit(site, '');
  noise.expect(cutOff);
  const { headline, title } = await firstStory(page);
  await context.setOffline(true);
  await headline.click();
  const says = () => page.locator('main h1').allTextContents();
  await expect.poll(says).toEqual(['No connection']);
  await page.getByRole('button', { name: 'Try again' }).click();
  await atRest(page);
  expect(await says()).toEqual(['No connection']);
  expect(await page.getByRole('navigation', { name: 'Site' }).isVisible()).toBe(true);
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
});

test('cut off midway: the feed reads on as far as it is here, and goes on by itself when the line is back', async ({
  visit,
}) => {
  const { page, context, noise } = await visit(site, 'latest/');
  noise.expect(cutOff);
  await page.mouse.wheel(0, 600);
  await atRest(page);
  await context.setOffline(true);
  await page.evaluate(() => scrollTo({ top: 60_000, behavior: 'instant' }));
  await page.getByRole('button', { name: 'Try again' }).first().waitFor();
  await context.setOffline(false);
  await page.locator('[data-place] article').first().waitFor();
});

onlyInLong(() => {
  test('cut off before anything came: the page says so instead of waiting', async ({ visit }) => {
    const { page, context, noise } = await visit(site, '', {
      stay: true,
      before: (of) => of.route(/\/data\//, (route) => route.abort('internetdisconnected')),
    });
    noise.expect(cutOff);
    // A page that was made ahead carries what it shows; this address has none.
    await page.goto(`${site.address}?sort=top`);
    await page.locator('main h1').waitFor();
    await expect
      .poll(() => page.locator('main h1').textContent())
      .toMatch(/could not be reached|No connection/);
    await context.unroute(/\/data\//);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('article').first().waitFor();
  });
});

test('cut off midway: the field of a search that is open answers, if only that there is no line', async ({
  visit,
}) => {
  const { page, context, noise } = await visit(site, 'search/?q=plain');
  noise.expect(cutOff);
  await page.locator('main article').first().waitFor();
  await atRest(page);
  await context.setOffline(true);
  const field = page.getByRole('searchbox', { name: 'Search' });
  await field.fill('sentence');
  await page.getByRole('heading', { level: 1, name: 'Search: sentence' }).waitFor();
  expect(await field.inputValue()).toBe('sentence');
});

test.for(['the front page', 'a topic'])(
  'cut off midway: Enter in the field of %s leads to our page, which keeps what was typed, and finds it once the line is back',
  async (where, { visit }) => {
    const { page, context, noise } = await visit(site, '');
    noise.expect(cutOff);
    if (where === 'a topic') {
      await page.locator('nav[aria-label=Sections] a').last().click();
      await page.waitForURL(/topic/);
      await atRest(page);
    }
    await context.setOffline(true);
    const field = page.getByRole('searchbox', { name: 'Search' });
    await field.fill('plain sentence');
    await field.press('Enter');
    await expect.poll(() => page.locator('main h1').allTextContents()).toEqual(['No connection']);
    expect(await field.inputValue()).toBe('plain sentence');
    expect(new URL(page.url()).search).toBe('?q=plain+sentence');
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 1, name: 'Search: plain sentence' }).waitFor();
    await page.locator('main article').first().waitFor();
    expect(await field.inputValue()).toBe('plain sentence');
  },
);
