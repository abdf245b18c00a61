import type { Browser, Locator, Page } from 'playwright-core';
import { describe } from 'vitest';
import { launchBrowser } from './browser.ts';
import { describeFirefox, launchFirefox } from './firefox.ts';
import { answerOthers } from './other-sites.ts';
import type { TestSite } from './site.ts';

/** A browser in which no script of a page runs. */
export type Scriptless = {
  readonly name: string;
  /** A `describe` that says when the browser is missing. */
  readonly describe: (title: string, body: () => void) => void;
  readonly launch: () => Promise<Browser>;
};

export const scriptlessBrowsers: readonly Scriptless[] = [
  { name: 'Chromium', describe, launch: launchBrowser },
  { name: 'Firefox', describe: describeFirefox, launch: () => launchFirefox({ scripts: false }) },
];

/** Opens a page of a site for a reader without scripts. Pictures load, and originals exist. */
export async function openScriptless(
  browser: Browser,
  site: TestSite,
  path: string,
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    javaScriptEnabled: false,
  });
  context.setDefaultTimeout(10_000);
  await answerOthers(context, site.address, { pictures: 'load', originals: true });
  const page = await context.newPage();
  await page.goto(new URL(path, site.address).href);
  return page;
}

/** Follows a link by keyboard, and waits for its page. Resolves with the link's words. */
export async function follow(page: Page, link: Locator): Promise<string> {
  const words = (await link.textContent()) ?? '';
  const href = (await link.getAttribute('href')) ?? '';
  const target = new URL(href, page.url()).href;
  // A pointer waits until the link is still, which browsers detect by script.
  await link.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(target);
  return words;
}
