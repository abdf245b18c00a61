import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Adds axe to every page of a context, beside the page's own scripts: the policy stays on, which
 * would block a script element. Call this before the page is opened.
 */
export const bringAxe = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript({ content: source });

/**
 * axe's findings on a page for WCAG 2.2 A and AA and good practice: `rule: what is wrong: where`.
 * It measures at the top of the page: below a bar that stays in the window, axe takes what is
 * scrolled under it for a neighbour.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  const { violations }: AxeResults = await page.evaluate(async (values) => {
    const { scrollX, scrollY } = globalThis;
    globalThis.scrollTo({ left: 0, top: 0, behavior: 'instant' });
    const results = await globalThis.axe.run(document, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
    });
    globalThis.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    return results;
  }, tags);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}: ${node.html.slice(0, 200)}`),
  );
}

declare global {
  var axe: typeof import('axe-core');
}
