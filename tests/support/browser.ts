import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

/**
 * Switches that keep the browser from contacting its maker, and let it run as root, where its
 * sandbox cannot.
 */
export const switches = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // No request to other sites leaves this machine, even if no test answers it.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1, EXCLUDE [::1]',
];

let shared: Promise<Browser> | undefined;

/**
 * The Chromium of all test files of a worker, which ends with it: starting one takes as long as a
 * journey. Do not close it; close the contexts made of it.
 */
export async function sharedBrowser(): Promise<Browser> {
  // One that broke is replaced.
  if (!(await shared)?.isConnected()) shared = launchBrowser();
  return (await shared) ?? launchBrowser();
}

/**
 * Starts this machine's real Chromium. Throws if there is none: a browser test is never skipped
 * silently.
 */
export function launchBrowser(): Promise<Browser> {
  const found = findBrowser();
  if (!(found && 'path' in found))
    throw new Error('No Chromium was found; `npm test` says what to install.');
  return chromium.launch({ executablePath: found.path, args: switches });
}
