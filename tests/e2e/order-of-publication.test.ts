import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { storyPath } from '#src/url/paths.ts';
import { axeFindings, bringAxe } from '../support/axe.ts';
import { few } from '../support/few.ts';
import { test } from '../support/journey.ts';
import { focused, tabTo } from '../support/keyboard.ts';
import { articleFile, relatedReport } from '../support/markdown.ts';
import { sideways } from '../support/sideways.ts';
import { type Archive, five, openSite, type TestSite } from '../support/site.ts';

const sensetime = storyPath(
  '2021-12-13-chinas-ai-giant-sensetime-postpones-ipo-after-us-blacklisting',
).slice(1);
const crowded = storyPath('2021-12-13-crowded').slice(1);

/**
 * A story with 130 reports, most of them in the hours around it, some at the same minute, one with
 * a date that cannot be right.
 */
const related = Array.from({ length: 130 }, (_, at) => {
  const hours = at % 10 === 0 ? at * 40 : Math.round(30 * Math.sin(at));
  const time =
    at === 60
      ? '1990-05-01T00:00:00Z'
      : new Date(Date.parse('2021-12-13T12:00:00Z') + hours * 3_600_000).toISOString();
  return relatedReport({
    title: `Bridge at Harlow is closed, says paper ${at}`,
    webUrl: `https://paper-${at}.example/bridge`,
    publishedDateTime: time,
    provider: { name: `Paper ${at}`, domain: `paper-${at}.example` },
  });
});
const lead = {
  title: 'Bridge at Harlow is closed',
  webUrl: 'https://lead.example/bridge',
  publishedDateTime: '2021-12-13T12:00:00Z',
};
const archive: Archive = {
  kind: 'inline',
  name: 'crowded',
  files: { 'articles/2021-12-13-crowded.md': articleFile({ ...lead, related }) },
};

let small: TestSite;
let dense: TestSite;

beforeAll(async () => {
  [small, dense] = [await openSite(five), await openSite(archive)];
});
afterAll(() => Promise.all([small.close(), dense.close()]));

const strip = (page: Page) => page.getByRole('img', { name: /on a time axis/ });
const table = (page: Page) =>
  page.getByRole('table', { name: 'The lead and the other reports in order of publication' });
const summary = (page: Page) => page.locator('summary', { hasText: 'Order of publication' });

describe('the strip of a story', () => {
  test('is in the page as it comes, without a script', async ({ visit }) => {
    const { page, noise } = await visit(small, '', { javaScriptEnabled: false, stay: true });
    noise.expect(/^request: \S*\/assets\/\S*\.js csp$/);
    await page.goto(new URL(sensetime, small.address).href);
    expect(await strip(page).count()).toBe(1);
    expect(await strip(page).locator('> svg > :is(path, circle)').count()).toBe(10);
    expect(await page.getByRole('main').innerText()).toContain(
      'first: Cyprus Mail, 23 hours earlier',
    );
    await summary(page).click();
    expect(await page.getByRole('main').innerText()).toContain(
      'Lead report: TechCrunch (quality 87). First found in this archive: Cyprus Mail, 23 hours earlier.',
    );
    expect(await table(page).getByRole('row').count()).toBe(11);
  });

  for (const colorScheme of few(['dark', 'light'] as const, 1)) {
    test(`passes axe with its table open, on a phone, a tablet and a desk, ${colorScheme}`, async ({
      visit,
    }) => {
      const pages = [
        [small, sensetime],
        [dense, crowded],
      ] as const;
      for (const [site, path] of few(pages, 1)) {
        const { page } = await visit(site, path, { colorScheme, before: bringAxe });
        await summary(page).click();
        for (const width of few([360, 1440, 768], 2)) {
          await page.setViewportSize({ width, height: 800 });
          await expect.poll(() => strip(page).count()).toBe(1);
          // Elsewhere the bar of section links covers parts of targets; axe takes them as smaller.
          await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
          expect(await axeFindings(page), `${path} at ${width}`).toEqual([]);
        }
      }
    });
  }

  test('shows every mark and word inside its picture at every width, however many there are', async ({
    visit,
  }) => {
    const { page } = await visit(dense, crowded);
    await summary(page).click();
    expect(await page.getByRole('main').innerText()).toContain(
      '1 report left out, because the date is unknown or looks wrong: Paper 60, 1 May 1990.',
    );
    for (const width of few([320, 1440, 768, 360, 1100], 3)) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(() => strip(page).count()).toBe(1);
      const { outside, covered } = await strip(page).evaluate((picture) => {
        const { left, right } = picture.getBoundingClientRect();
        const marks = [...picture.querySelectorAll('title')].map((title) =>
          title.nextElementSibling?.getBoundingClientRect(),
        );
        const spots = marks.map((box) => `${box?.x} ${box?.y}`);
        const texts = [...picture.querySelectorAll('text')].map((text) =>
          text.getBoundingClientRect(),
        );
        // A mark at the very end may reach over it by its half, into the page's margin.
        const out = [...marks, ...texts].filter(
          (box) => box === undefined || box.left < left - 6 || box.right > right + 6,
        );
        return { outside: out.length, covered: spots.length - new Set(spots).size };
      });
      expect({ outside, covered }, `at ${width}`).toEqual({ outside: 0, covered: 0 });
      expect(await sideways(page)).toBeLessThanOrEqual(0);
    }
  });

  test('leads by the keyboard from its table to a report, in the order of the page', async ({
    visit,
  }) => {
    const { page } = await visit(small, sensetime);
    await tabTo(page, page.getByRole('main').getByRole('link', { name: 'Cyprus Mail' }).first());
    await tabTo(page, summary(page), 120);
    await page.keyboard.press('Enter');
    // In the sentence, then in the table.
    for (let times = 0; times < 2; times++) {
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('a: Cyprus Mail');
    }
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('a: LinkedIn');
    await page.keyboard.press('Enter');
    const marked = page.locator('article[data-marked]');
    await marked.waitFor();
    expect(await marked.innerText()).toContain('Chinese AI-startup delays $767m IPO');
    // Reading and tabbing go on at the report, also when its link is followed a second time.
    for (let times = 0; times < 2; times++) {
      await expect
        .poll(() => marked.evaluate((report) => report === document.activeElement))
        .toBe(true);
      await expect
        .poll(() =>
          marked.evaluate((report) => Math.abs(report.getBoundingClientRect().top) < innerHeight),
        )
        .toBe(true);
      await table(page).getByRole('link', { name: 'LinkedIn' }).focus();
      await page.keyboard.press('Enter');
    }
    await expect
      .poll(() => marked.evaluate((report) => report === document.activeElement))
      .toBe(true);
    await tabTo(page, marked.getByRole('link', { name: /^Chinese AI-startup delays/ }), 2);
  });
});
