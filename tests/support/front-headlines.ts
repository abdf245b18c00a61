import type { Locator, Page } from 'playwright-core';

/** The links of all headlines of a front page, in the order of reading. */
export const headlines = (page: Page): Locator => page.locator('main article :is(h2, h3) a');

/** How many of them are whole in the window. */
export const wholeOnes = (page: Page): Promise<number> =>
  headlines(page).evaluateAll(
    (links) =>
      links.filter((link) => {
        const { top, bottom, left, right } = link.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
      }).length,
  );

/** Headlines of the edition of which a part is cut off. Those of earlier days are one line each. */
export const cutOff = (page: Page): Promise<string[]> =>
  page.locator('main article[data-level] :is(h2, h3)').evaluateAll((all) =>
    all
      .filter((heading) => {
        const style = getComputedStyle(heading);
        return style.overflow !== 'visible' && heading.scrollHeight > heading.clientHeight + 1;
      })
      .map((heading) => heading.textContent ?? ''),
  );
