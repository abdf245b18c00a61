import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { atRest } from '../support/at-rest.ts';
import { axeFindings, bringAxe } from '../support/axe.ts';
import { allCases, few, onlyInLong } from '../support/few.ts';
import { ready, test } from '../support/journey.ts';
import { focused, tabTo } from '../support/keyboard.ts';
import { sideways } from '../support/sideways.ts';
import { longArchive, openSite, type TestSite } from '../support/site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite(longArchive);
});
afterAll(() => site.close());

const path = (page: Page): string => new URL(page.url()).pathname;
const heading = (page: Page): Promise<string | null> => page.locator('main h1').textContent();

describe('from day to day', () => {
  test('by keyboard: feed, day, the day before, its month in the archive, a day there, and back', {
    timeout: 90_000,
  }, async ({ visit }) => {
    const { page } = await visit(site, 'latest/');
    await tabTo(page, page.getByRole('link', { name: 'Sunday 30 June 2024' }), 120);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/days\/2024-06-30\/$/);
    await expect.poll(() => focused(page)).toBe('h1: Sunday 30 June 2024');

    const days = page.getByRole('navigation', { name: 'Other days', exact: true });
    await tabTo(page, days.getByRole('link', { name: 'Saturday 29 June 2024' }), 5);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/days\/2024-06-29\/$/);
    await expect.poll(() => focused(page)).toBe('h1: Saturday 29 June 2024');
    const stories = await page.locator('main article').count();
    await expect
      .poll(() => page.locator('main h1 + p').textContent())
      .toContain(`${stories} stories, most important first`);

    await tabTo(page, page.getByRole('link', { name: 'See all of June 2024' }), 5);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/archive\/#m-2024-06$/);
    await expect.poll(() => focused(page)).toMatch(/^h3: June 2024/);

    await tabTo(page, page.getByRole('link', { name: /^Saturday 29 June 2024, \d+ stories$/ }), 40);
    await expect
      .poll(() =>
        page.getByRole('link', { name: `Saturday 29 June 2024, ${stories} stories` }).count(),
      )
      .toBe(1);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/days\/2024-06-29\/$/);

    await page.goBack();
    await page.waitForURL(/\/archive\//);
    await page.goBack();
    await page.goBack();
    await expect.poll(() => path(page)).toBe('/days/2024-06-30/');
    await page.goBack();
    await expect.poll(() => path(page)).toBe('/latest/');
  });

  onlyInLong(() => {
    test('the day is the site’s, whatever zone and clock the reader has', async ({ visit }) => {
      for (const timezoneId of few(['Pacific/Kiritimati', 'Pacific/Honolulu'], 1)) {
        const { page } = await visit(site, 'days/2024-06-30/', { timezoneId });
        expect(await heading(page)).toBe('Sunday 30 June 2024');
        await expect.poll(() => page.locator('main article').count()).toBe(14);
      }
    });
  });

  test('back from a story leads to the same place of the day', async ({ visit }) => {
    const { page } = await visit(site, 'days/2024-06-29/');
    const headline = page.locator('main article [data-headline]').nth(10);
    await headline.scrollIntoViewIfNeeded();
    await atRest(page);
    const before = (await headline.boundingBox())?.y ?? Number.NaN;
    await headline.click();
    await page.waitForURL(/\/news\//);
    await page.goBack();
    await expect
      .poll(async () => Math.abs(((await headline.boundingBox())?.y ?? 1e6) - before))
      .toBeLessThanOrEqual(4);
    await expect
      .poll(() => headline.evaluate((link) => link === document.activeElement))
      .toBe(true);
  });
});

describe('five years of archive', () => {
  const article = (day: string): string => `---
title: What happened on ${day}
excerpt: In one line.
publishedDateTime: ${day}T08:00:00Z
originalUrl: https://paper.example/${day}
type: article
quality: 60
published: true
topics: [Weather, Harbours and shipping]
provider: { name: Paper, domain: paper.example }
---
`;
  const DAYS = allCases ? 366 : 46;
  /** Every fifth day, or fortieth, so that every weekday comes up in each of the five years. */
  const APART = allCases ? 5 : 40;
  const dayOf = (at: number): string =>
    new Date(Date.UTC(2019, 0, 1) + at * APART * 86_400_000).toISOString().slice(0, 10);
  const files = Object.fromEntries(
    Array.from({ length: DAYS }, (_, at) => [`articles/${dayOf(at)}-story.md`, article(dayOf(at))]),
  );

  for (const [colorScheme, width] of few(
    [
      ['light', 320],
      ['dark', 1440],
      ['light', 768],
    ] as const,
    1,
  )) {
    test(`every day that has stories has its link, in ${colorScheme} at ${width} px, and axe finds nothing`, {
      timeout: 120_000,
    }, async ({ visit }) => {
      const years = await openSite({ kind: 'inline', name: 'five-years', files });
      const { page } = await visit(years, 'archive/', {
        colorScheme,
        viewport: { width, height: 800 },
        before: bringAxe,
      });
      await ready(page);
      await expect.poll(() => page.locator('main ol a').count()).toBe(DAYS);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      if (width >= 768) {
        const boxes = page.getByRole('region', { name: /^Topics by month, / });
        expect(
          await boxes.evaluateAll((all) => all.map((box) => box.scrollWidth - box.clientWidth)),
        ).toEqual([0, 0, 0, 0, 0]);
      }
      const links = page.locator('main ol a');
      const box = await links.first().boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
      await page
        .getByRole('navigation', { name: 'Years' })
        .getByRole('link', { name: '2020' })
        .click();
      await expect.poll(() => focused(page)).toMatch(/^h2: 2020/);
      await expect
        .poll(async () => (await page.locator('#y-2020').boundingBox())?.y ?? -1)
        .toBeGreaterThanOrEqual(0);
      expect(await axeFindings(page)).toEqual([]);
      await years.close();
    });
  }
});
