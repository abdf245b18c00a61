import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** A headline in the window and where its top edge is, in pixels. */
export type Spot = { readonly href: string; readonly top: number };

/** Pixels by which a card's position may differ. */
const TOLERANCE = 1;

/**
 * Scrolls as a reader does, screen after screen, until story number `place` of the feed is in the
 * page or above.
 */
export async function readDownTo(page: Page, place: number, step = 1800): Promise<void> {
  for (let turns = 0; turns < 400; turns++) {
    const last = await page.locator('[data-place]').last().getAttribute('data-place');
    if (Number(last) >= place) return;
    await page.mouse.wheel(0, step);
    await page.waitForTimeout(step < 500 ? 50 : 16);
  }
  throw new Error(`400 turns of the wheel did not lead to story ${place}`);
}

/** Reads down to a story, pressing "More stories" on the way. */
export async function readOn(page: Page, place: number): Promise<void> {
  for (let stories = 100; stories <= place; stories *= 2) {
    await readDownTo(page, stories - 1);
    await page.getByRole('button', { name: 'More stories' }).click();
  }
  await readDownTo(page, place);
}

/** The first headline that is completely in the window, once the page is idle. */
export async function spotInView(page: Page): Promise<Spot> {
  const look = (): Promise<Spot | null> =>
    page.evaluate(() => {
      for (const link of document.querySelectorAll<HTMLAnchorElement>('article [data-headline]')) {
        const { top, bottom } = link.getBoundingClientRect();
        if (top > 150 && bottom < innerHeight - 50)
          return { href: link.getAttribute('href') ?? '', top };
      }
      return null;
    });
  for (let before: Spot | null = null, tries = 0; tries < 100; tries++) {
    await page.waitForTimeout(150);
    const now = await look();
    if (now && now.href === before?.href && now.top === before.top) return now;
    before = now;
  }
  throw new Error('no headline came to rest in the window');
}

export const headlineOf = (page: Page, { href }: Spot): Locator =>
  page.locator(`article [data-headline][href="${href}"]`);

/** Waits until the headline is back in its position. */
export async function expectSpot(page: Page, spot: Spot): Promise<void> {
  const headline = headlineOf(page, spot);
  await headline.waitFor();
  const off = async (): Promise<number> =>
    Math.abs(((await headline.boundingBox())?.y ?? Number.NaN) - spot.top);
  await expect.poll(off, { timeout: 4000 }).toBeLessThanOrEqual(TOLERANCE);
}

export const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);
