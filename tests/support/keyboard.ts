import type { Locator, Page } from 'playwright-core';

/** What has the focus, as a person would name it: its role or tag, and its words. */
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
 * Presses Tab until `target` has the focus, as somebody without a mouse would. Throws after `most`
 * presses, naming what was passed on the way. Returns how many presses it took.
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
