import { afterAll, beforeAll, describe, expect } from 'vitest';
import { axeFindings, bringAxe } from '../support/axe.ts';
import { few } from '../support/few.ts';
import { ready, test } from '../support/journey.ts';
import { five, openSite, type TestSite } from '../support/site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite(five);
});
afterAll(() => site.close());

const filed = '2021-08-30-chinas-ai-unicorn-sensetime-files-for-hong-kong-ipo';
const postponed = '2021-12-13-chinas-ai-giant-sensetime-postpones-ipo-after-us-blacklisting';

test('a reader goes from a story to an earlier one on its matter, and by its whole line to the list, with the app and back', async ({
  visit,
}) => {
  const { page } = await visit(site, `news/${postponed}/`);
  const earlier = page.getByRole('region', { name: 'Earlier on this' });
  await earlier.getByRole('link', { name: /SenseTime files/ }).click();
  await page.waitForURL(`**/news/${filed}/`);
  await expect
    .poll(() => page.getByRole('region', { name: 'Later on this' }).innerText())
    .toContain('postpones IPO');
  await page.getByRole('region', { name: 'Storyline' }).locator('a[href*="/storylines/"]').click();
  await page.waitForURL(`**/storylines/${filed}/`);
  await expect.poll(() => page.locator('main circle').count()).toBe(2);
  await page.getByRole('link', { name: 'All storylines' }).click();
  await page.waitForURL('**/storylines/');
  await expect.poll(() => page.locator('main li').count()).toBe(1);
  await page.goBack();
  await expect.poll(() => page.locator('main h1').innerText()).toContain('SenseTime');
});

test('the slug of a later story leads to the line, also where only the app can tell', async ({
  visit,
}) => {
  const { page, noise } = await visit(site, '', { stay: true });
  noise.expect(/^request: \S*storylines\/\S* status 404$/);
  await page.goto(new URL(`storylines/${postponed}/`, site.address).href);
  await page.waitForURL(`**/storylines/${filed}/`);
  await ready(page);
  await expect.poll(() => page.locator('main li h3').count()).toBe(2);
});

test('all of it is in the pages as they come, without a script', async ({ visit }) => {
  const { page, noise } = await visit(site, '', { javaScriptEnabled: false, stay: true });
  noise.expect(/^request: \S*\/assets\/\S*\.js csp$/);
  await page.goto(new URL(`storylines/${filed}/`, site.address).href);
  await expect.poll(() => page.getByRole('img', { name: /a dot for each story/ }).count()).toBe(1);
  await page.getByText('Show as a table').click();
  await expect.poll(() => page.getByRole('table').getByRole('row').count()).toBe(6);
  await page.getByRole('link', { name: /postpones IPO/ }).click();
  await expect
    .poll(() => page.getByRole('region', { name: 'Earlier on this' }).innerText())
    .toContain('SenseTime files');
});

describe('axe finds nothing, and nothing is wider than the screen', () => {
  for (const [name, colorScheme, width] of few(
    [
      ['a phone', 'light', 320],
      ['a desk', 'dark', 1440],
      ['a phone', 'dark', 360],
    ] as const,
    1,
  )) {
    test(`on ${name}, ${colorScheme}, ${width} px`, { timeout: 120_000 }, async ({ visit }) => {
      const { page } = await visit(site, '', {
        colorScheme,
        before: bringAxe,
        viewport: { width, height: 800 },
        stay: true,
      });
      const paths = [`storylines/${filed}/`, 'storylines/', `news/${postponed}/`];
      for (const path of few(paths, 2)) {
        await page.goto(new URL(path, site.address).href);
        await ready(page);
        expect(await axeFindings(page), path).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth),
          path,
        ).toBeLessThanOrEqual(width);
      }
    });
  }
});
