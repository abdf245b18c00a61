import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { axeFindings, bringAxe } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { ready, test } from '../support/journey.ts';
import { ownPages } from '../support/own-pages.ts';
import { themed } from '../support/own-theme.ts';
import { openScriptless } from '../support/scriptless.ts';
import { sideways } from '../support/sideways.ts';
import { openSite, type TestSite } from '../support/site.ts';

let site: TestSite;
let plain: TestSite;

beforeAll(async () => {
  [site, plain] = [await openSite(themed, { base: '/sub/' }), await openSite(ownPages)];
});
afterAll(() => Promise.all([site.close(), plain.close()]));

/** What a page looks like, as the browser computes it. */
const look = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const html = getComputedStyle(document.documentElement);
    const heading = document.querySelector('h1');
    return {
      paper: html.backgroundColor,
      sans: html.fontFamily.split(',')[0],
      serif: heading && getComputedStyle(heading).fontFamily.split(',')[0],
      fonts: [...document.fonts].map(({ family, status }) => `${family} ${status}`),
    };
  });

const papers = { light: 'rgb(255, 253, 245)', dark: 'rgb(13, 17, 23)' };
const fonts = { sans: 'Verdana', serif: '"Own Serif"' };

describe.each(['light', 'dark'] as const)('a publisher’s colours and fonts, %s', (colorScheme) => {
  test.for([360, 768, 1440])(
    'are on a page of %i pixels, and axe finds nothing',
    async (width, { visit }) => {
      const viewport = { width, height: 800 };
      const { page } = await visit(site, 'imprint/', { colorScheme, viewport, before: bringAxe });
      expect(await look(page)).toMatchObject({ ...fonts, paper: papers[colorScheme] });
      expect((await look(page)).fonts).toEqual([expect.stringMatching(/^"?Own Serif"? loaded$/)]);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      expect(await axeFindings(page)).toEqual([]);
      await page.goto(site.address);
      await ready(page);
      expect(await axeFindings(page)).toEqual([]);
    },
  );

  test('are there before any script, and follow the reader’s choice', async ({ visit }) => {
    const browser = await launchBrowser();
    try {
      const page = await openScriptless(browser, site, 'about/');
      expect(await look(page)).toMatchObject({ ...fonts, paper: papers.light });
    } finally {
      await browser.close();
    }
    const other = colorScheme === 'light' ? 'dark' : 'light';
    const { page } = await visit(site, '', {
      colorScheme,
      before: (context) =>
        context.addInitScript((theme) => {
          localStorage.setItem('coranto:settings', JSON.stringify({ theme }));
        }, other),
    });
    expect(await look(page)).toMatchObject({ ...fonts, paper: papers[other] });
  });
});

test('letters of another script keep the fonts of their language', async ({ visit }) => {
  const { page } = await visit(site, '', { locale: 'ja' });
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('ja');
  const families = await page.evaluate(() => getComputedStyle(document.documentElement).fontFamily);
  expect(families).toMatch(/^Verdana, .*Hiragino Sans/);
});

test('what is printed is black on white', async ({ visit }) => {
  const { page } = await visit(site, '', { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  expect((await look(page)).paper).toBe('rgb(255, 255, 255)');
});

test('the page for any address and the worker have them too, a site without a theme nothing', async () => {
  const read = ({ root }: TestSite, file: string) => readFile(join(root, file), 'utf8');
  const [shell, worker] = [await read(site, '404.html'), await read(site, 'sw.js')];
  expect(shell).toMatch(/<style>@font-face\{.*@layer tokens\{.*<\/style>\n {2}<\/head>/);
  const [font = ''] = /assets\/font-\w+\.woff2/.exec(shell) ?? [];
  expect(worker).toContain(`"${font}"`);
  const own = [await read(plain, '404.html'), await read(plain, 'imprint/index.html')].join();
  expect(own).not.toMatch(/<style|sha256-/);
  expect(await read(plain, '_headers')).toContain("; style-src 'self'; ");
});
