import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openScriptless, scriptlessBrowsers } from '../support/scriptless.ts';
import { five, openSite, type TestSite } from '../support/site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite(five, { base: '/sub/' });
});
afterAll(() => site.close());

describe('without scripts', () => {
  for (const { name, describe: describeIn, launch } of scriptlessBrowsers)
    describeIn(`in ${name}`, () => {
      test('the search says that it needs them, and leads to the archive', async () => {
        const browser = await launch();
        try {
          const page = await openScriptless(browser, site, '');
          const link = page.getByRole('link', { name: 'Search', exact: true });
          expect(await link.isVisible()).toBe(true);
          await page.goto(new URL((await link.getAttribute('href')) ?? '', site.address).href);
          const words = page.locator('main noscript p');
          expect(await words.textContent()).toContain('Search needs JavaScript.');
          expect(await words.isVisible()).toBe(true);
          expect(await words.locator('a').getAttribute('href')).toBe('/sub/archive/');
          expect(await page.getByRole('searchbox').count()).toBe(0);
        } finally {
          await browser.close();
        }
      });
    });
});
