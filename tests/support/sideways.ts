import type { Page } from 'playwright-core';

/** Pixels by which the page, or a card of a list (which cuts overflow), is wider than its room. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const boxes = [document.documentElement, ...document.querySelectorAll('[data-place]')];
    return Math.max(...boxes.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
  });

/** As the reader's own setting does it, at once. */
export async function setTextTwiceAsLarge(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
}
