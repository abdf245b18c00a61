import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { atRest } from '../support/at-rest.ts';
import { test } from '../support/journey.ts';
import { longArchive, openSite, type TestSite } from '../support/site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite(longArchive);
});
afterAll(() => site.close());

const rail = (page: Page) => page.getByRole('region', { name: 'Filters' });

describe('the filters of a page that was made ahead', () => {
  test('are there before any script, with their counts, and lead to pages', async ({ visit }) => {
    const { page } = await visit(site, 'latest/', { javaScriptEnabled: false, stay: true });
    await page.goto(new URL('latest/', site.address).href);
    const links = rail(page).getByRole('link').filter({ visible: true });
    const lists = rail(page).locator('ul').filter({ visible: true });
    expect(await lists.count()).toBe(2);
    expect(await lists.last().getByRole('listitem').count()).toBe(12);
    expect(await links.last().textContent()).toMatch(/^All \d+ outlets$/);
    for (const link of await links.all())
      expect(await link.getAttribute('href')).toMatch(/^\/(topics|outlets)\//);
    const counts = await links.filter({ hasText: 'stories' }).allTextContents();
    expect(counts).toHaveLength((await links.count()) - 1);
  });

  test('stand still when the archive arrives at the first move', async ({ visit }) => {
    const { page } = await visit(site, 'latest/');
    // The page names all styles of its filters: none comes with their code.
    const made = await (await page.request.get(page.url())).text();
    const named = made.match(/<link rel="?stylesheet"?/g)?.length;
    const chosen = rail(page).getByRole('link', { name: /^(Rivers|No reprints)/ });
    const places = async () => [
      await chosen.first().boundingBox(),
      await chosen.last().boundingBox(),
      await rail(page).getByLabel('Month or year').locator('option').allTextContents(),
    ];
    const before = await places();
    const outlets = rail(page).locator('ul').nth(1).getByRole('listitem');
    expect(await outlets.count()).toBe(12);
    const came = page.waitForResponse(/columns-/);
    await page.mouse.move(600, 400);
    await came;
    await atRest(page);
    expect(await places()).toEqual(before);
    // What the device adds to pages comes at the same move, with its own.
    const ofFilters = page.locator('link[rel=stylesheet]:not([href*="/later-"])');
    expect(await ofFilters.count()).toBe(named);
    await rail(page).getByRole('button', { name: /^Show/ }).last().click();
    await expect.poll(() => outlets.count()).toBeGreaterThan(12);
  });

  test('keep the focus when the first is chosen, though the address is another', async ({
    visit,
  }) => {
    const { page } = await visit(site, 'latest/');
    const topic = rail(page).getByRole('link', { name: /^Rivers/ });
    await topic.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Rivers' }).waitFor();
    expect(await page.title()).toMatch(/^Rivers – /);
    expect(await topic.evaluate((link) => link === document.activeElement)).toBe(true);
  });

  test('open by a click alone, as voice control and switches send it', async ({ visit }) => {
    const { page } = await visit(site, 'latest/', {
      viewport: { width: 320, height: 640 },
    });
    const columns = page.waitForResponse(/columns-/);
    await page
      .getByRole('button', { name: 'Filters' })
      .evaluate((button) => button instanceof HTMLElement && button.click());
    await page.getByRole('dialog', { name: 'Filters' }).getByLabel('Filter outlets').waitFor();
    await columns;
  });
});
