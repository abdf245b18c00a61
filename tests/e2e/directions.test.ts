import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { storyPath } from '#src/url/paths.ts';
import { test } from '../support/journey.ts';
import { multilingualArchive } from '../support/multilingual-archive.ts';
import { sideways } from '../support/sideways.ts';
import { openSite, type TestSite } from '../support/site.ts';

const phone = { viewport: { width: 360, height: 780 } };
const mixed = storyPath('2024-02-20-ar-chatgpt-in-secondary-schools').slice(1);

let site: TestSite;

beforeAll(async () => {
  site = await openSite(multilingualArchive);
}, 300_000);
afterAll(() => site.close());

/** Of an element of the page: its language, its computed direction, alignment and fonts. */
const lookOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { direction, textAlign, fontFamily, letterSpacing } = getComputedStyle(element);
      return {
        lang: element.getAttribute('lang'),
        direction,
        textAlign,
        fontFamily,
        letterSpacing,
      };
    });

test.for([
  ['2024-02-20-ar-chatgpt-in-secondary-schools', 'ar', 'rtl', 'Noto Naskh Arabic'],
  ['2024-02-27-he-orbita-sold', 'he', 'rtl', 'Noto Serif Hebrew'],
  ['2024-02-14-ja-sorane-merges-with-miyabi', 'ja', 'ltr', 'Noto Serif CJK JP'],
  ['2024-03-06-zh-cargo-ship-hits-qingshi-bridge', 'zh-Hans', 'ltr', 'Noto Serif CJK SC'],
  ['2024-02-06-zh-square-dance-rule-drafted', 'zh-CN', 'ltr', 'Noto Serif CJK SC'],
  ['2024-03-12-zh-lanting-watch-5-sold-out', 'zh-Hant', 'ltr', 'Noto Serif CJK TC'],
  ['2024-04-15-zh-lanting-watch-detects-heart-trouble', 'zh-TW', 'ltr', 'Noto Serif CJK TC'],
  ['2024-04-12-th-ferry-capsizes-off-koh-manao', 'th', 'ltr', 'Noto Serif Thai'],
  ['2024-03-16-de-samstagskrimi-16-maerz', 'de-AT', 'ltr', 'Liberation Serif'],
  ['2024-04-18-ar-digital-media-law-struck-down', '', 'rtl', 'Liberation Serif'],
  ['2024-04-10-ja-fukuro-phone-saves-hiker', '', 'ltr', 'Liberation Serif'],
] as const)('%s is %s, %s, in %s', async ([slug, lang, direction, font], { visit }) => {
  const { page } = await visit(site, storyPath(slug).slice(1), phone);
  const look = await lookOf(page, 'h1');
  expect(look).toMatchObject({ lang, direction, textAlign: 'start' });
  expect(look.fontFamily).toContain(font);
  expect(await sideways(page)).toBeLessThanOrEqual(0);
});

test('in a list, each headline has its own direction and glyphs', async ({ visit }) => {
  const { page } = await visit(site, 'latest/', phone);
  expect(await lookOf(page, 'h3[lang^=he]')).toMatchObject({ direction: 'rtl' });
  const { fontFamily, letterSpacing } = await lookOf(page, 'h3[lang=ja]');
  expect(fontFamily).toContain('Noto Serif CJK JP');
  expect(['normal', '0px']).toContain(letterSpacing);
  expect(await lookOf(page, 'bdi[lang=ja]')).toMatchObject({ direction: 'ltr' });
});

/** What an interface that is written from right to left sets. */
const turn = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });

const middleOf = async (page: Page, selector: string, at: 'first' | 'last' = 'first') => {
  const box = await page.locator(selector)[at]().boundingBox();
  return (box?.x ?? Number.NaN) + (box?.width ?? Number.NaN) / 2;
};

test.for([360, 1440])('from right to left, a page %i px wide mirrors', async (width, { visit }) => {
  const { page } = await visit(site, mixed, { viewport: { width, height: 900 } });
  const [name, controls] = ['header p a', width < 768 ? 'header button' : 'header nav'];
  expect(await middleOf(page, name)).toBeLessThan(await middleOf(page, controls));
  const marks = 'figure svg[role=img]:visible > svg';
  const before = [await middleOf(page, marks), await middleOf(page, marks, 'last')];
  const axis = page.locator('figure svg[role=img]:visible').first();
  const room = await axis.boundingBox();

  await turn(page);
  expect(await middleOf(page, name)).toBeGreaterThan(await middleOf(page, controls));
  expect(await sideways(page)).toBeLessThanOrEqual(0);

  // The drawing is mirrored in its own room: each mark is as far from its start as before.
  const turned = await axis.boundingBox();
  const mirrored = [await middleOf(page, marks), await middleOf(page, marks, 'last')];
  const fromStart = before.map((x) => x - (room?.x ?? 0));
  const fromRight = mirrored.map((x) => (turned?.x ?? 0) + (turned?.width ?? 0) - x);
  expect(fromRight[0]).toBeCloseTo(fromStart[0] ?? Number.NaN, 0);
  expect(fromRight[1]).toBeCloseTo(fromStart[1] ?? Number.NaN, 0);
});

test('from right to left, the words of a drawing are readable and inside the page', async ({
  visit,
}) => {
  const { page } = await visit(site, mixed, phone);
  await turn(page);
  const words = await page.locator('figure svg[role=img]:visible text').evaluateAll((texts) =>
    texts.map((text) => {
      const matrix = text instanceof SVGGraphicsElement ? text.getScreenCTM() : null;
      const { left, right } = text.getBoundingClientRect();
      return { scale: matrix?.a, isInside: left >= 0 && right <= innerWidth };
    }),
  );
  expect(words.length).toBeGreaterThan(3);
  expect(words.filter(({ scale, isInside }) => scale !== 1 || !isInside)).toEqual([]);
});
