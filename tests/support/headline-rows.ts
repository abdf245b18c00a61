import type { Page } from 'playwright-core';
import { atRest } from './at-rest.ts';

/** Keeps the density "Headlines", as if chosen on an earlier visit. */
export const chooseHeadlines = (): void => {
  try {
    localStorage.setItem('coranto:settings:/', '{"density":"headlines"}');
  } catch {
    // The empty page that a tab begins with has no storage.
  }
};

/** A row of a list in that density, in pixels: its height, and where its date begins. */
type HeadlineRow = { readonly height: number; readonly date: number };

/** All rows in the page, once it is at rest. */
export async function headlineRows(page: Page): Promise<HeadlineRow[]> {
  await page.locator('main [data-density="headlines"] article').first().waitFor();
  await atRest(page);
  return page.locator('main article').evaluateAll((cards) =>
    cards.map((card) => ({
      height: card.getBoundingClientRect().height,
      date: Math.round(card.querySelector('time')?.getBoundingClientRect().left ?? -1),
    })),
  );
}
