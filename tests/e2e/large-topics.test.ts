import { expect } from 'vitest';
import { test } from '../support/journey.ts';
import { articleFile } from '../support/markdown.ts';
import { openSite } from '../support/site.ts';

const [MANY, FEW] = [40, 5];

/** One day with many stories on one topic and a few on another. */
const files = Object.fromEntries(
  Array.from({ length: MANY + FEW }, (_, at) => [
    `articles/story-${at}.md`,
    articleFile({
      title: `Ferry company number ${at} cuts its evening sailings`,
      publishedDateTime: `2024-06-30T${10 + (at % 12)}:00:00Z`,
      heat: MANY + FEW - at,
      topics: [at < MANY ? 'Harbours' : 'Rivers'],
    }),
  ]),
);

test('a topic of many stories has as many columns as the page has room for', async ({ visit }) => {
  const site = await openSite({ kind: 'inline', name: 'large-topic', files });
  const { page } = await visit(site, '', { viewport: { width: 1440, height: 900 } });
  const [large, small] = await page
    .locator('main section[aria-labelledby^="on-"]')
    .evaluateAll((sections) =>
      sections.map((section) => {
        const { width, height } = section.getBoundingClientRect();
        const lefts = [...section.querySelectorAll('article')].map(({ offsetLeft }) => offsetLeft);
        return { width, height, columns: new Set(lefts).size };
      }),
    );
  expect(large?.columns).toBeGreaterThan(1);
  expect(small?.columns).toBe(1);
  expect(large?.width).toBeGreaterThan(1.5 * (small?.width ?? 0));
  expect(large?.height).toBeLessThan(1800);
  await site.close();
});
