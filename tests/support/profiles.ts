import { type BrowserContext, chromium, firefox } from 'playwright-core';
import { switches } from './browser.ts';
import { findBrowser } from './find-browser.ts';
import { findFirefox } from './find-firefox.ts';
import { goingBackIsHeard } from './firefox.ts';

export type ProfileBrowser = {
  readonly name: string;
  /** Milliseconds after which all is in the profile. */
  readonly settlesMs: number;
  /**
   * Starts a new process of the browser on a profile's folder, without anything in its HTTP cache.
   */
  open(profile: string): Promise<BrowserContext>;
};

const pathOf = (found: ReturnType<typeof findBrowser>): string => {
  if (found && 'path' in found) return found.path;
  throw new Error('This browser was not found; `npm test` says what to install.');
};

const view = { viewport: { width: 1280, height: 800 } };

export const chromiumProfile: ProfileBrowser = {
  name: 'Chromium',
  settlesMs: 0,
  open: async (profile) => {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: pathOf(findBrowser()),
      args: [...switches],
      ...view,
    });
    const page = context.pages()[0] ?? (await context.newPage());
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.clearBrowserCache');
    await devtools.detach();
    return context;
  },
};

export const firefoxProfile: ProfileBrowser = {
  name: 'Firefox',
  settlesMs: 2500,
  open: (profile) =>
    firefox.launchPersistentContext(profile, {
      channel: 'moz-firefox',
      executablePath: pathOf(findFirefox()),
      // Its HTTP cache goes with the process.
      firefoxUserPrefs: { ...goingBackIsHeard, 'browser.cache.disk.enable': false },
      ...view,
    }),
};
