import type { Page } from 'playwright-core';

/** Where a press of Tab led: its words, and whether its ring and itself are in view. */
export type WalkStop = {
  readonly words: string;
  readonly outline: boolean;
  readonly visible: boolean;
};

/** Presses Tab until the focus leaves the page, at most so often. */
export async function walkByTab(page: Page, most: number): Promise<WalkStop[]> {
  const stops: WalkStop[] = [];
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab');
    const stop = await stopHere(page);
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}

const stopHere = (page: Page): Promise<WalkStop | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return undefined;
    // The ring of a headline is around its card.
    const above = (from: Element | null): Element[] =>
      from ? [from, ...above(from.parentElement)] : [];
    const { outlineStyle, outlineWidth } = getComputedStyle(
      (element.matches('[data-headline]') ? above(element) : []).find(
        (each) => getComputedStyle(each).outlineStyle !== 'none',
      ) ?? element,
    );
    // The button inside a date field is the browser's own, and so is its outline.
    const browsers = element.matches('input[type=date]:not(:focus-visible)');
    const [box] = element.getClientRects();
    return {
      words: element.textContent?.trim() || element.getAttribute('aria-label') || element.id,
      outline: browsers || (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2),
      visible: box !== undefined && box.width > 0 && box.bottom > 0 && box.top < innerHeight,
    };
  });
