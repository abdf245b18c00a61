import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { storyPath } from '#src/url/paths.ts';
import { test } from '../support/journey.ts';
import { focused, tabTo } from '../support/keyboard.ts';
import { articleFile, relatedReport } from '../support/markdown.ts';
import { openScriptless } from '../support/scriptless.ts';
import { type Archive, five, openSite, type TestSite } from '../support/site.ts';

const sensetime = storyPath(
  '2021-12-13-chinas-ai-giant-sensetime-postpones-ipo-after-us-blacklisting',
).slice(1);
const alone = storyPath('2021-12-12-alone').slice(1);
const crowded = storyPath('2021-12-13-crowded').slice(1);

/** Reports of other days on the same matter. */
const related = Array.from({ length: 40 }, (_, at) =>
  relatedReport({
    title: `Bridges in general, part ${at}`,
    webUrl: `https://paper-${at}.example/bridge`,
    publishedDateTime: new Date(Date.UTC(2021, 9, 1 + at)).toISOString(),
    provider: { name: `Paper ${at}`, domain: `paper-${at}.example` },
  }),
);
const story = (day: number, over: Parameters<typeof articleFile>[0]) =>
  articleFile({ publishedDateTime: `2021-12-${day}T12:00:00Z`, ...over });
const archive: Archive = {
  kind: 'inline',
  name: 'background',
  files: {
    'articles/2021-12-13-crowded.md': story(13, {
      title: 'Bridge at Harlow is closed',
      webUrl: 'https://lead.example/bridge',
      related,
    }),
    'articles/2021-12-12-alone.md': story(12, {
      title: 'A single report',
      webUrl: 'https://lead.example/single',
    }),
  },
};

let small: TestSite;
let dense: TestSite;

beforeAll(async () => {
  [small, dense] = [await openSite(five), await openSite(archive)];
});
afterAll(() => Promise.all([small.close(), dense.close()]));

const headings = (page: Page) => page.locator('main h2').allInnerTexts();
const rows = (page: Page) => page.locator('main article').filter({ visible: true });
const fold = (page: Page) => page.locator('summary', { hasText: 'background reports' });

test('is in one order: story, evidence, coverage, background, how it was counted', async ({
  visit,
}) => {
  const { page } = await visit(small, sensetime, { viewport: { width: 390, height: 844 } });
  const order = await page
    .locator('main :is(h1, time, a[rel~=noreferrer], p, img, figure, h2)')
    .evaluateAll((all) => {
      const at = (found: (it: Element) => boolean) => all.findIndex(found);
      return [
        at((it) => it.tagName === 'H1'),
        at((it) => it.textContent?.endsWith('UTC') ?? false),
        at((it) => it.textContent?.startsWith('Read at') ?? false),
        at((it) => it.tagName === 'IMG' && it.closest('article, a') === null),
        at((it) => it.tagName === 'FIGURE'),
        ...['Coverage', 'Background', 'Storyline', 'How we counted this'].map((name) =>
          at((it) => it.tagName === 'H2' && (it.textContent?.startsWith(name) ?? false)),
        ),
      ];
    });
  expect(order.every((place) => place >= 0)).toBe(true);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test('a single report is short: no coverage, no background, no picture, no switch', async ({
  visit,
}) => {
  const { page } = await visit(dense, alone);
  expect(await headings(page)).toEqual(['How we counted this']);
  expect(
    await page.locator('main figure, main input, main nav[aria-label="On this page"]').count(),
  ).toBe(0);
});

describe('links to places of the page', () => {
  test('open what is folded around them, and reading goes on there', async ({ visit }) => {
    const { page } = await visit(small, sensetime);
    await page.getByRole('link', { name: /independent sources$/ }).click();
    const receipt = page.locator('#sources');
    await receipt.getByText(/reports of this event/).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('sources');
  });

  test('lead to a background report far down the list, opened and marked', async ({ visit }) => {
    const { page } = await visit(dense, crowded);
    await fold(page).click();
    const last = await page.locator('main article').last().getAttribute('id');
    await page.goto(new URL(`${crowded}#${last}`, dense.address).href);
    await page.reload();
    const marked = page.locator(`[id="${last}"][data-marked]`);
    await marked.waitFor();
    await expect
      .poll(() => marked.evaluate((it) => Math.abs(it.getBoundingClientRect().top) < innerHeight))
      .toBe(true);
  });

  test('open it without scripts too', async ({ browser }) => {
    const page = await openScriptless(browser, small, `${sensetime}#sources`);
    await page.getByText(/reports of this event/).waitFor();
    await page.context().close();
  });

  test('stay in view on a desk, and cover nothing that they lead to', async ({ visit }) => {
    const { page } = await visit(small, sensetime, { viewport: { width: 1440, height: 900 } });
    const links = page.getByRole('navigation', { name: 'On this page' });
    await links.getByRole('link', { name: 'How we counted this' }).click();
    const heading = page.getByRole('heading', { name: 'How we counted this' });
    await expect
      .poll(() => heading.evaluate((it) => Math.round(it.getBoundingClientRect().top)))
      .toBeGreaterThan(40);
    expect((await links.boundingBox())?.y).toBe(0);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await links.isVisible()).toBe(false);
  });
});

describe('background', () => {
  test('is few stops of the keyboard until it is opened, then five reports at a time', async ({
    visit,
  }) => {
    const { page } = await visit(dense, crowded);
    expect(await tabTo(page, fold(page), 60)).toBeLessThan(45);
    await page.keyboard.press('Enter');
    await expect.poll(() => rows(page).count()).toBe(5);
    await page.getByRole('button', { name: 'Show 5 more' }).press('Enter');
    await expect.poll(() => rows(page).count()).toBe(10);
    expect(await focused(page)).toMatch(/^a: .*Paper /);
    await page.getByLabel('Filter by word or outlet').fill('paper 12');
    await expect.poll(() => rows(page).count()).toBe(1);
  });

  test('is whole without scripts and on paper', async ({ browser, visit }) => {
    const page = await openScriptless(browser, dense, crowded);
    await fold(page).click();
    await expect.poll(() => rows(page).count()).toBe(40);
    await page.context().close();
    const printed = await visit(dense, crowded);
    await printed.page.emulateMedia({ media: 'print' });
    await expect.poll(() => rows(printed.page).count()).toBe(40);
    expect(await printed.page.getByRole('table').filter({ visible: true }).count()).toBeGreaterThan(
      2,
    );
  });
});
