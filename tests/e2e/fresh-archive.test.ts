import { afterAll, beforeAll, expect } from 'vitest';
import type { Density } from '#src/reading/settings.ts';
import { atRest } from '../support/at-rest.ts';
import { few, onlyInLong } from '../support/few.ts';
import { ready, test } from '../support/journey.ts';
import { setTextTwiceAsLarge, sideways } from '../support/sideways.ts';
import { openSite, type TestSite } from '../support/site.ts';

/**
 * Of every length that a name has, so that at any width the time of some story has just no room
 * beside it.
 */
const outlets = Array.from({ length: 30 }, (_, at) =>
  'Gazette of the Harbour and of its Islands'.slice(0, 3 + at),
);

/** A story of `hours` ago. */
function article(at: number, hours: number): string {
  const time = new Date(Date.now() - hours * 3_600_000 - 60_000)
    .toISOString()
    .replace(/\.\d+Z$/, 'Z');
  const image =
    at % 3 === 0
      ? `images:\n  - { url: "https://pictures.example/${at}.png", width: 800, height: 450 }\n`
      : '';
  return `---
title: Story ${at} of this fortnight
excerpt: In one line.
publishedDateTime: ${time}
originalUrl: https://paper.example/${at}
type: article
quality: 60
published: true
provider: { name: ${outlets[at % outlets.length]}, domain: paper-${at}.example }
topics: [Harbours, Weather]
${image}related:
  - { title: Another on ${at}, publishedDateTime: ${time}, webUrl: "https://other.example/${at}", type: article, quality: 40, provider: { name: Other, domain: other.example } }
---
`;
}

/**
 * Twenty stories of the last days, then some that were no news any more when the site was built.
 */
const files = Object.fromEntries(
  Array.from({ length: 30 }, (_, at) => [
    `articles/2026-01-01-story-${at}.md`,
    article(at, at < 20 ? 1 + at * 15 : at * 40),
  ]),
);

let site: TestSite;

beforeAll(async () => {
  site = await openSite({ kind: 'inline', name: 'fresh', files });
});
afterAll(() => site.close());

/** Keeps all layout shifts, and what moved. */
const watchShifts = (): void => {
  const moved: string[] = [];
  Object.assign(globalThis, { moved });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if ('value' in entry) moved.push(String(entry.value));
  }).observe({ type: 'layout-shift', buffered: true });
};

const storeDensity = (density: string): void => {
  try {
    localStorage.setItem('coranto:settings:/', JSON.stringify({ density }));
  } catch {
    // The empty page that a tab begins with has no storage.
  }
};

/** Heights of the page's cards. */
const heights = `[...document.querySelectorAll('main article')].map((card) => Math.round(card.getBoundingClientRect().height))`;

test.for(few([320, 1440, 360, 768], 1))(
  'how long ago a fresh story is comes into room kept for it, at %d px',
  async (width, { visit }) => {
    const { page } = await visit(site, 'latest/', {
      viewport: { width, height: 3000 },
      before: (context) => context.addInitScript(watchShifts),
      stay: true,
    });
    let bring = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      bring = resolve;
    });
    await page.route(/\/assets\/.*\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${site.address}latest/`);
    await atRest(page);
    const before = await page.evaluate(heights);
    expect(await page.getByText(' h ago').count()).toBe(0);
    bring();
    await ready(page);
    await expect.poll(() => page.getByText(/\d (h|days?) ago$/).count()).toBe(20);
    expect(await page.evaluate(heights)).toEqual(before);
    await atRest(page);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'moved'))).toEqual([]);
  },
);

const densities: readonly Density[] = ['cards', 'compact', 'headlines'];
onlyInLong(() => {
  test.for(densities)('and as %s it makes no card higher', async (density, { visit }) => {
    const read = async (clock: string | undefined): Promise<unknown> => {
      const { page } = await visit(site, 'latest/', {
        viewport: { width: 1440, height: 3000 },
        before: async (context, page) => {
          await context.addInitScript(storeDensity, density);
          // By a clock that is far behind nothing was published yet, and nothing is told.
          if (clock !== undefined) await page.clock.setFixedTime(clock);
        },
      });
      await expect
        .poll(() => page.locator('main [data-density]').first().getAttribute('data-density'))
        .toBe(density);
      await expect
        .poll(() => page.getByText(/\d (h|days?) ago$/).count())
        .toBe(clock === undefined && density !== 'headlines' ? 20 : 0);
      const found: unknown[] = [];
      for (const width of [1440, 768, 360, 320]) {
        await page.setViewportSize({ width, height: 3000 });
        found.push([width, await page.evaluate(heights)]);
      }
      return found;
    };
    expect(await read(undefined)).toEqual(await read('1980-01-01T00:00:00Z'));
  });
});

test('a list of headlines stays one of lines, however long an outlet’s name is', async ({
  visit,
}) => {
  const { page } = await visit(site, 'latest/', {
    viewport: { width: 1440, height: 3000 },
    before: (context) => context.addInitScript(storeDensity, 'headlines'),
  });
  await expect
    .poll(() => page.locator('[data-density="headlines"] article').count())
    .toBeGreaterThan(20);
  expect(Math.max(...(await page.evaluate<number[]>(heights)))).toBeLessThan(90);
});

test.for(few(['latest/', '?sort=covered'], 1))(
  'text set twice as large is all in its card, of how long ago too, /%s',
  async (list, { visit }) => {
    const { page } = await visit(site, list, { viewport: { width: 390, height: 844 } });
    await setTextTwiceAsLarge(page);
    await expect.poll(() => page.getByText(/\d (h|days?) ago$/).count()).toBeGreaterThan(0);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  },
);
