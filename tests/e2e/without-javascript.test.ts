import { afterAll, beforeAll, expect } from 'vitest';
import { test } from '../support/journey.ts';
import { five, openSite, type TestSite } from '../support/site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite(five);
});
afterAll(() => site.close());

test('without JavaScript the page names the site, says what it needs, and links to what can be read without', async ({
  visit,
}) => {
  const { page, noise } = await visit(site, '', { javaScriptEnabled: false, stay: true });
  // With scripts off the browser refuses the page's own preloads by itself, in these words.
  noise.expect(/^request: \S*\/assets\/\S*\.js csp$/);
  await page.goto(site.address);
  const words = await page.locator('body').innerText();
  expect(words).toMatch(/needs JavaScript/);
  expect(words).not.toMatch(/undefined|\[object/);
  const links = await page.locator('noscript a, body a').evaluateAll((list) => list.map((link) => link.getAttribute('href')));
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect((await fetch(new URL(link ?? '', site.address))).status).toBe(200);
});

test('a page whose code never comes says so, and does not stay blank', async ({ visit }) => {
  const { page, noise } = await visit(site, '', {
    stay: true,
    before: (context) => context.route(/\/assets\/.*\.js/, (route) => route.fulfill({ status: 404, body: '' })),
  });
  noise.expect(/^request: .*\/assets\//);
  await page.goto(site.address);
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').innerText()).toMatch(/reload/i);
});
