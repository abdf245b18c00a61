import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { axeFindings, bringAxe } from '../support/axe.ts';
import { few } from '../support/few.ts';
import { test } from '../support/journey.ts';
import { articleFile, relatedReport } from '../support/markdown.ts';
import { openSite, type TestSite } from '../support/site.ts';

let site: TestSite;

const filler = 'The council of seven towns met again to talk of what the winter brought. '.repeat(
  4,
);

beforeAll(async () => {
  const files = {
    'articles/2024-05-20-quiet.md': articleFile({
      title: 'A quiet week',
      excerpt: `${filler}Then the lighthouse was closed. ${filler}`,
      publishedDateTime: '2024-05-20T08:00:00Z',
      related: [
        relatedReport({
          title: 'Keeper retires',
          excerpt: `${filler}She tended the harbour lamp for years. ${filler}`,
        }),
      ],
    }),
  };
  site = await openSite({ kind: 'inline', name: 'found-in-excerpts', files });
});
afterAll(() => site.close());

/** What is marked in the results and can be seen, with its colour. */
const marked = (page: Page) =>
  page.locator('main article mark').evaluateAll((marks) =>
    marks.map((mark) => {
      const box = mark.getBoundingClientRect();
      const seen = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return {
        text: seen === mark ? mark.textContent : 'out of sight',
        yellow: getComputedStyle(mark).backgroundColor === 'rgb(255, 255, 0)',
      };
    }),
  );

for (const colorScheme of few(['dark', 'light'] as const, 1))
  for (const width of [360, 1440])
    test(`what is far in an excerpt, or in a report’s, is in sight and marked, ${colorScheme}, ${width} px`, async ({
      visit,
    }) => {
      const { page } = await visit(site, 'search/?q=lighthouse+lamp', {
        colorScheme,
        before: bringAxe,
        viewport: { width, height: 900 },
      });
      await expect
        .poll(() => marked(page))
        .toEqual([
          { text: 'lighthouse', yellow: false },
          { text: 'lamp', yellow: false },
        ]);
      expect(await axeFindings(page)).toEqual([]);
    });
