import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { chooseLanguage } from '../support/choose-language.ts';
import { ready, test, type Visit, type Visiting } from '../support/journey.ts';
import { multilingualArchive } from '../support/multilingual-archive.ts';
import { openSite, type TestSite } from '../support/site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite(multilingualArchive);
}, 300_000);
afterAll(() => site.close());

const open = (visit: Visiting, path: string, width: number, language: string): Promise<Visit> =>
  visit(site, path, {
    viewport: { width, height: 800 },
    before: chooseLanguage(language),
  });

type Place = 'begins a line' | 'follows' | 'astray';

/**
 * Of every fact on the page: whether it begins a line, with its dot cut off, or follows another,
 * with its dot between the two.
 */
const placesOf = (page: Page): Promise<Place[]> =>
  page.evaluate(() => {
    const rtl = document.documentElement.dir === 'rtl';
    /** Where a box begins and ends along a line of the page. */
    const along = (element: Element) => {
      const { left, right } = element.getBoundingClientRect();
      return rtl ? { start: -right, end: -left } : { start: left, end: right };
    };
    const isBelow = (fact: Element, before: Element): boolean => {
      const { top, height } = before.getBoundingClientRect();
      return fact.getBoundingClientRect().top > top + height / 2;
    };
    const placeOf = (fact: Element, before: Element | undefined, edge: number): Place => {
      const style = getComputedStyle(fact, '::before');
      // A letter can be wider than its box, as the dot of Japanese fonts is.
      if (style.content !== '""') return 'astray';
      const dot = along(fact).start + Number.parseFloat(style.insetInlineStart);
      if (before && !isBelow(fact, before))
        return dot > along(before).end && dot > edge ? 'follows' : 'astray';
      const size = 2 * Number.parseFloat(style.borderInlineStartWidth);
      return dot + size <= edge ? 'begins a line' : 'astray';
    };
    return [...document.querySelectorAll('[data-facts]')].flatMap((line) => {
      const isCut = getComputedStyle(line).overflowX === 'clip';
      const facts = [...line.children];
      return facts.map((fact, at) =>
        isCut ? placeOf(fact, facts[at - 1], along(line).start) : 'astray',
      );
    });
  });

test.for(['en', 'de', 'ar', 'ja'] as const)(
  'in %s, the dot of a fact is beside the fact before it, or out of sight',
  async (language, { visit }) => {
    const { page } = await open(visit, '', 360, language);
    const places = new Set(await placesOf(page));
    expect(places).toEqual(new Set<Place>(['begins a line', 'follows']));
    await page.goto(new URL('outlets/albarq.example/', site.address).href);
    await ready(page);
    expect(await placesOf(page)).not.toContain('astray');
    expect(await page.locator('[data-facts]', { hasText: '·' }).count()).toBe(0);
  },
);

/** How far the words of a headline are from the edge of its card at which the page begins. */
const distancesOf = (page: Page, headlines: string): Promise<number[]> =>
  page.locator(headlines).evaluateAll((found) =>
    found.map((headline) => {
      const words = document.createRange();
      words.selectNodeContents(headline);
      const [own, card] = [words.getBoundingClientRect(), headline.closest('article')];
      const room = (card ?? document.body).getBoundingClientRect();
      return document.documentElement.dir === 'rtl' ? room.right - own.right : own.left - room.left;
    }),
  );

test.for([
  ['en', 'rtl'],
  ['ar', 'ltr'],
] as const)('in %s, a headline from the other side is above its facts', async (the, { visit }) => {
  const [language, direction] = the;
  for (const width of [360, 1440]) {
    const { page } = await open(visit, 'latest/', width, language);
    const distances = await distancesOf(page, `article h3[dir=${direction}]`);
    expect(distances.length).toBeGreaterThan(2);
    for (const distance of distances) expect(distance, `${width}`).toBeLessThan(8);
  }
});
