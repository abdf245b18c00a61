import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { ready } from './journey.ts';
import type { TestSite } from './site.ts';

/** Headlines on the screen that have a word. */
export const shownWith = (page: Page, word: string): Promise<string[]> =>
  page
    .locator('main article:visible [data-headline], main li:visible a, main h3:visible a')
    .filter({ hasText: word })
    .allTextContents();

export async function openMoved(page: Page, site: TestSite, path: string): Promise<void> {
  await page.goto(site.address + path);
  await ready(page);
  // The device's code comes with the first move.
  await page.mouse.move(3, 3);
}

export async function muteEnergy(page: Page): Promise<void> {
  await page
    .locator('main article:visible button[aria-label^="More for"][aria-label*="Energy"]')
    .first()
    .click();
  await page.getByRole('button', { name: 'Mute the topic “Energy”' }).click();
  await expect.poll(() => shownWith(page, 'Energy')).toEqual([]);
}

/** Keeps, before a page is shown, every headline with a word that a frame of it shows. */
export const watchFrames = (context: BrowserContext, word: string): Promise<unknown> =>
  context.addInitScript(`globalThis.seen = new Set(); globalThis.frames = 0;
    const look = () => {
      frames += 1;
      for (const link of document.querySelectorAll('main a[href*="/news/"]'))
        if (link.textContent.includes(${JSON.stringify(word)}) &&
            link.checkVisibility({ visibilityProperty: true })) seen.add(link.textContent);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);`);

export const framesSeen = (page: Page): Promise<{ seen: string[]; frames: number }> =>
  page.evaluate('({ seen: [...seen], frames })');
