import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { chooseLanguage } from '../support/choose-language.ts';
import { test } from '../support/journey.ts';
import { articleFile } from '../support/markdown.ts';
import { openSite, type TestSite } from '../support/site.ts';

const names = ['Bleeping Computer', 'Business Standard', 'TechRadar', 'The Times of India'];

let site: TestSite;

beforeAll(async () => {
  const articles = Array.from({ length: 24 }, (_, at) => [
    `articles/story-${at}.md`,
    articleFile({
      title: `Headline number ${at} of an archive with pictures`,
      publishedDateTime: new Date(Date.UTC(2024, 4, 20) - at * 5 * 3_600_000).toISOString(),
      heat: 100 - at,
      topics: ['Harbours', 'Railways'],
      provider: {
        name: names[at % names.length] ?? '',
        domain: `outlet-${at % names.length}.test`,
      },
      images: [{ url: `https://host.test/${at}.jpg` }],
    }),
  ]);
  const files = { 'site.yaml': 'title: Paper\n', ...Object.fromEntries(articles) };
  site = await openSite({ kind: 'inline', name: 'names', files });
});
afterAll(() => site.close());

/** The cards with their controls: how many there are, and what is wrong with each line of facts. */
const faultsOf = (page: Page) =>
  page.locator('main article:has(button)').evaluateAll((cards) => {
    const boxesOf = (node: Node): DOMRect[] => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].filter(({ width }) => width > 1);
    };
    const faults = cards.flatMap((card) => {
      const name = card.querySelector('a[href*="/outlets/"] bdi') ?? card;
      const tops = boxesOf(name).map(({ top }) => top);
      const wrapped =
        Math.max(...tops) - Math.min(...tops) > 6 ? [`${name.textContent} wraps`] : [];
      const icons = [...card.querySelectorAll('button svg')].map((icon) =>
        icon.getBoundingClientRect(),
      );
      const isDrawnOn = (text: DOMRect): boolean =>
        icons.some(
          (icon) =>
            Math.min(text.right, icon.right) > Math.max(text.left, icon.left) &&
            Math.min(text.bottom, icon.bottom) > Math.max(text.top, icon.top),
        );
      // Texts, as the boxes of links are higher than what is drawn of them.
      const texts = document.createTreeWalker(card, NodeFilter.SHOW_TEXT, (text) =>
        text.parentElement?.closest('button, dialog, h2, h3')
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_ACCEPT,
      );
      const covered: string[] = [];
      while (texts.nextNode())
        if (boxesOf(texts.currentNode).some(isDrawnOn))
          covered.push(`${texts.currentNode.textContent} is covered`);
      return [...wrapped, ...covered];
    });
    return { cards: cards.length, faults };
  });

test.for([
  { path: '', language: 'en' },
  { path: 'latest/', language: 'en' },
  { path: 'latest/', language: 'ar' },
])(
  'beside pictures an outlet’s name is on one line, and controls cover nothing, /$path in $language',
  async ({ path, language }, { visit }) => {
    for (const width of [360, 768, 1440]) {
      const { page } = await visit(site, path, {
        viewport: { width, height: 900 },
        before: chooseLanguage(language),
      });
      await page.mouse.move(width / 2, 500);
      await page.mouse.move(width / 2, 510);
      await expect.poll(async () => (await faultsOf(page)).cards).toBeGreaterThan(10);
      await expect
        .poll(() => page.locator('article[data-set="picture"]').count())
        .toBeGreaterThan(3);
      expect((await faultsOf(page)).faults, `${width} px`).toEqual([]);
    }
  },
);
