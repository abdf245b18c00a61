import type { Locator, Page } from 'playwright-core';

/** The focused element as a person would name it: its role or tag, and its words. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at
      ? `${at.tagName.toLowerCase()}: ${(at.getAttribute('aria-label') ?? at.textContent ?? '').trim().slice(0, 80)}`
      : 'nothing';
  });

const holdsFocus = (target: Locator): Promise<boolean> =>
  target.evaluateAll((elements) => elements.some((element) => element === document.activeElement));

/**
 * Presses Tab until `target` has the focus. Throws after `most` presses, and names the elements on
 * the way. Returns the number of presses.
 */
export async function tabTo(page: Page, target: Locator, most = 60): Promise<number> {
  const passed: string[] = [];
  for (let presses = 0; presses <= most; presses++) {
    if (await holdsFocus(target)) return presses;
    await page.keyboard.press('Tab');
    passed.push(await focused(page));
  }
  throw new Error(
    `${most} presses of Tab did not lead to ${target}; they passed:\n${passed.join('\n')}`,
  );
}
