import { afterAll, beforeAll, expect } from 'vitest';
import { test } from '../support/journey.ts';
import { five, openSite, type TestSite } from '../support/site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite(five);
});
afterAll(() => site.close());

/** With scripts off the browser refuses the page's own preloads by itself, in these words. */
const refusedPreload = /^request: \S*\/assets\/\S*\.js csp$/;

test('without JavaScript an address that leads nowhere says so, and leads to pages that need nothing', async ({
  visit,
}) => {
  const { page, noise } = await visit(site, '', { javaScriptEnabled: false, stay: true });
  noise.expect(refusedPreload, /status 404$/);
  await page.goto(new URL('nowhere/', site.address).href);
  const words = await page.locator('body').innerText();
  await expect
    .poll(() => page.getByRole('heading', { level: 1 }).textContent())
    .toBe('Page not found');
  expect(words).not.toMatch(/undefined|\[object/);
  const links = await page
    .locator('body a')
    .evaluateAll((list) => list.map((link) => link.getAttribute('href')));
  expect(links.length).toBeGreaterThan(0);
  for (const link of links)
    expect((await fetch(new URL(link ?? '', site.address))).status).toBe(200);
});

test('a page whose code never comes says so, and what was made ahead can be read', async ({
  visit,
}) => {
  const { page, noise } = await visit(site, '', {
    stay: true,
    before: (context) =>
      context.route(/\/assets\/.*\.js/, (route) => route.fulfill({ status: 404, body: '' })),
  });
  noise.expect(/^request: .*\/assets\//);
  await page.goto(site.address);
  await page.getByRole('alert').waitFor();
  await expect.poll(() => page.getByRole('alert').innerText()).toMatch(/reload/i);
  await expect.poll(() => page.locator('article').count()).toBe(3);
});
