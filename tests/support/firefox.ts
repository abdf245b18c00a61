import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  firefox,
} from 'playwright-core';
import { describe, onTestFinished } from 'vitest';
import { findFirefox } from './find-firefox.ts';

/** Why tests in Firefox are skipped here; undefined if they run. */
const firefoxMissing = ((): string | undefined => {
  const found = findFirefox();
  if (found && 'path' in found) return undefined;
  return found
    ? `skipped: FIREFOX_PATH names ${found.missing}, which cannot be run`
    : 'skipped: no Firefox on this machine';
})();

/**
 * A `describe` for tests in Firefox, which says when they are skipped: it is optional, Chromium is
 * required.
 */
export function describeFirefox(title: string, body: () => void): void {
  if (firefoxMissing === undefined) describe(title, body);
  else describe.skip(`${title} (${firefoxMissing})`, body);
}

/** Without these the driver does not notice going back: pages come from the tab's memory. */
export const goingBackIsHeard = {
  'browser.sessionhistory.max_total_viewers': 0,
  'fission.bfcacheInParent': false,
};

/**
 * Starts this machine's Firefox. `scripts: false` sets the browser's own switch for every page; the
 * driver's option of that name has no effect here. `isPrivate` makes every window private. Throws
 * if there is none.
 */
export function launchFirefox({
  scripts = true,
  isPrivate = false,
}: {
  readonly scripts?: boolean;
  readonly isPrivate?: boolean;
} = {}): Promise<Browser> {
  const found = findFirefox();
  if (!(found && 'path' in found))
    throw new Error('No Firefox was found; `npm test` says what to install.');
  return firefox.launch({
    channel: 'moz-firefox',
    executablePath: found.path,
    firefoxUserPrefs: {
      ...goingBackIsHeard,
      ...(!scripts && { 'javascript.enabled': false }),
      ...(isPrivate && { 'browser.privatebrowsing.autostart': true }),
    },
  });
}

let shared: Promise<Browser> | undefined;

/**
 * A new reader in Firefox, who leaves when the test ends. One Firefox serves all test files of a
 * worker and ends with it: starting one takes as long as a journey.
 */
export async function newFirefoxReader(
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  // One that broke is replaced.
  if (!(await shared)?.isConnected()) shared = launchFirefox();
  const browser = (await shared) ?? (await launchFirefox());
  const context = await browser.newContext(options);
  onTestFinished(() => context.close());
  return context;
}
