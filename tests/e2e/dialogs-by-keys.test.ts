import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { axeFindings, bringAxe } from '../support/axe.ts';
import { few } from '../support/few.ts';
import { test } from '../support/journey.ts';
import { focused } from '../support/keyboard.ts';
import { longArchive, openSite, type TestSite } from '../support/site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite(longArchive);
});
afterAll(() => site.close());

/** Where the focus is, and whether it can be seen there. */
const stop = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    const { x, y, width, height, top, bottom } = at.getBoundingClientRect();
    const seen = document.elementFromPoint(x + width / 2, y + height / 2);
    return {
      words: at.getAttribute('aria-label') ?? at.textContent ?? '',
      inDialog: at.closest('dialog[open]') !== null,
      // A field of text has a caret.
      ring:
        at.matches('[role=combobox]') ||
        (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2),
      seen: top >= 0 && bottom <= innerHeight && seen !== null && at.contains(seen),
    };
  });

const dialogs = [
  { name: 'help', key: '?', dialog: 'Keyboard shortcuts', stops: 22 },
  { name: 'the palette', key: 'Control+k', dialog: 'Find a page or a command', stops: 2 },
] as const;

for (const colorScheme of few(['dark', 'light'] as const, 1))
  for (const width of few([360, 1440], 1))
    test.for(dialogs)(
      `$name is walked through by Tab, and gives the focus back, ${colorScheme}, ${width} px`,
      { timeout: 60_000 },
      async ({ key, dialog, stops }, { visit }) => {
        const { page } = await visit(site, 'latest/', {
          colorScheme,
          before: bringAxe,
          viewport: { width, height: 740 },
        });
        await page.locator('article [data-headline]').first().focus();
        const before = await focused(page);
        await page.keyboard.press(key);
        await page.getByRole('dialog', { name: dialog }).waitFor();
        expect(await axeFindings(page)).toEqual([]);
        const passed = new Set<string>();
        for (let presses = 0; presses < 50; presses++) {
          const at = await stop(page);
          if (at) {
            expect(at, at.words).toMatchObject({ inDialog: true, ring: true, seen: true });
            passed.add(at.words);
          }
          await page.keyboard.press('Tab');
        }
        expect(passed.size).toBeGreaterThanOrEqual(stops);
        await page.keyboard.press('Escape');
        await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
        await expect.poll(() => focused(page)).toBe(before);
      },
    );
