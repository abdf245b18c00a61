import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { axeFindings, bringAxe } from '../support/axe.ts';
import { few } from '../support/few.ts';
import { ready, test } from '../support/journey.ts';
import { sideways } from '../support/sideways.ts';
import { openSite, type TestSite } from '../support/site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite({ kind: 'generated', stories: 300 });
});
afterAll(() => site.close());

const outlet = 'outlets/courier-1.example/';
const phone = { width: 320, height: 700 };
const rail = (page: Page) => page.getByRole('complementary', { name: 'Figures of this outlet' });
const folded = (page: Page) =>
  page.locator('main details', { hasText: 'Figures of this outlet' }).first();

describe('the figures of an outlet', () => {
  test('are tables above its stories in the page as it comes, without a script', async ({
    visit,
  }) => {
    const { page, noise } = await visit(site, '', { javaScriptEnabled: false, stay: true });
    noise.expect(/^request: \S*\/assets\/\S*\.js csp$/);
    await page.goto(new URL(outlet, site.address).href);
    expect(await rail(page).count()).toBe(0);
    await folded(page).locator('summary').first().click();
    await expect.poll(() => folded(page).getByRole('table').count()).toBe(3);
    expect(await folded(page).getByRole('img').count()).toBe(0);
  });

  test('stand beside its stories, drawn, as soon as a script runs', async ({ visit }) => {
    const { page } = await visit(site, outlet);
    await expect.poll(() => rail(page).getByRole('table').count()).toBe(2);
    const drawn = rail(page).getByRole('img', { name: /stories it leads, by month/ });
    await expect.poll(() => drawn.count()).toBe(1);
    await expect.poll(() => folded(page).isVisible()).toBe(false);
  });

  test('are the same where the app makes the page itself, which asks for them then', async ({
    visit,
  }) => {
    const { page } = await visit(site, outlet);
    const asked: string[] = [];
    page.on('request', (request) => void asked.push(request.url()));
    await expect.poll(() => rail(page).getByRole('table').count()).toBe(2);
    const made = await rail(page).innerText();
    expect(made).toContain('Quality of its reports');
    await page.goto(new URL('outlets/', site.address).href);
    await ready(page);
    expect(asked.filter((address) => address.includes('/data/figures-'))).toEqual([]);
    await page.getByRole('link', { name: 'Courier 1', exact: true }).first().click();
    await expect.poll(() => rail(page).innerText()).toBe(made);
    expect(asked.filter((address) => address.includes('/data/figures-'))).toHaveLength(1);
  });

  for (const colorScheme of few(['light', 'dark'] as const, 1)) {
    test(`are folded on a phone, and axe finds nothing on them, ${colorScheme}`, async ({
      visit,
    }) => {
      const { page } = await visit(site, outlet, {
        colorScheme,
        before: bringAxe,
        viewport: phone,
        hasTouch: true,
      });
      await expect.poll(() => rail(page).count()).toBe(0);
      await folded(page).locator('summary').first().tap();
      await folded(page).getByText('Show as a table').tap();
      await expect.poll(() => folded(page).getByRole('table').count()).toBe(3);
      expect(await axeFindings(page)).toEqual([]);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
    });
  }
});
