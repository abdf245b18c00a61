import { type Browser, firefox } from 'playwright-core';
import { describe } from 'vitest';
import { findFirefox } from './find-firefox.ts';

/** Why tests in Firefox do not run here; undefined when they do. */
const firefoxMissing = ((): string | undefined => {
  const found = findFirefox();
  if (found && 'path' in found) return undefined;
  return found
    ? `skipped: FIREFOX_PATH names ${found.missing}, which cannot be run`
    : 'skipped: no Firefox on this machine';
})();

/**
 * A `describe` for tests in Firefox, which says so when they are skipped: the second browser is
 * wanted, the first one needed.
 */
export function describeFirefox(title: string, body: () => void): void {
  if (firefoxMissing === undefined) describe(title, body);
  else describe.skip(`${title} (${firefoxMissing})`, body);
}

/**
 * Without these the driver never hears that the browser went back: pages come out of the memory of
 * the tab.
 */
const goingBackIsHeard = {
  'browser.sessionhistory.max_total_viewers': 0,
  'fission.bfcacheInParent': false,
};

/**
 * Starts this machine's Firefox. `scripts: false` is the browser's own switch, in every page of it;
 * the driver's option of that name does nothing in this browser. Throws when there is none.
 */
export function launchFirefox({
  scripts = true,
}: {
  readonly scripts?: boolean;
} = {}): Promise<Browser> {
  const found = findFirefox();
  if (!(found && 'path' in found))
    throw new Error('No Firefox was found; `npm test` says what to install.');
  return firefox.launch({
    channel: 'moz-firefox',
    executablePath: found.path,
    firefoxUserPrefs: { ...goingBackIsHeard, ...(!scripts && { 'javascript.enabled': false }) },
  });
}
