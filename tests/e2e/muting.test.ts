import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { ready, test } from '../support/journey.ts';
import { longArchive, openSite, type TestSite } from '../support/site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite(longArchive);
});
afterAll(() => site.close());

const shown = (page: Page) => page.locator('main article:visible');
const titles = (page: Page): Promise<string[]> =>
  shown(page).locator('[data-headline]').allTextContents();
const menuOf = (page: Page, at: number) =>
  shown(page)
    .nth(at)
    .getByRole('button', { name: /^More for/ });

/** Mutes what the menu of a card offers under a name. */
async function muteFrom(page: Page, at: number, name: RegExp): Promise<void> {
  await page.mouse.move(1, 1);
  await menuOf(page, at).click();
  await page.getByRole('button', { name }).click();
}

describe('a topic that is muted', () => {
  test('is gone from every list, at once and in the other tab, and comes back', async ({
    visit,
  }) => {
    const { page, context } = await visit(site, 'latest/');
    const other = await context.newPage();
    await other.goto(`${site.address}latest/`);
    await ready(other);
    await muteFrom(page, 0, /Mute the topic “Energy”/);
    await page.getByText('Muted', { exact: true }).waitFor();
    expect((await titles(page)).filter((title) => title.includes('Energy'))).toEqual([]);
    await expect
      .poll(async () => (await titles(other)).filter((title) => title.includes('Energy')))
      .toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await titles(page))[0]).toMatch(/Energy/);
    await expect.poll(async () => (await titles(other))[0]).toMatch(/Energy/);
  });
});
