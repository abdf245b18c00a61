import { afterAll, beforeAll, expect } from 'vitest';
import { few } from '../support/few.ts';
import { test } from '../support/journey.ts';
import { articleFile } from '../support/markdown.ts';
import { openSite, type TestSite } from '../support/site.ts';

let site: TestSite;

beforeAll(async () => {
  const files = {
    'site.yaml': 'title: Seven Scripts\n',
    'articles/2024-05-20-quiet.md': articleFile({
      title: 'A quiet week',
      publishedDateTime: '2024-05-20T08:00:00Z',
    }),
  };
  site = await openSite({ kind: 'inline', name: 'masthead-in-tablets', files });
});
afterAll(() => site.close());

for (const language of few(['ar', 'de', 'ru', 'en'], 2))
  for (const width of few([768, 900, 1024, 1200], 1))
    test(`the name of the site is on one line, ${language}, ${width} px`, async ({ visit }) => {
      const { page } = await visit(site, '', {
        locale: language,
        viewport: { width, height: 900 },
      });
      await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(language);
      const name = page.locator('header').getByText('Seven Scripts');
      const height = await name.evaluate((it) => it.getBoundingClientRect().height);
      const size = await name.evaluate((it) => Number.parseFloat(getComputedStyle(it).fontSize));
      expect(height).toBeLessThan(1.8 * size);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
    });
