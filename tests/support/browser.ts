import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

/**
 * Switches that keep the browser from calling home, and let it run as root, where its sandbox
 * cannot.
 */
const switches = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Nothing that a page asks of other sites leaves this machine, whoever forgets to answer it.
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
 * Starts the real Chromium of this machine. Throws when there is none: a test in a browser is never
 * left out in silence.
 */
export function launchBrowser(): Promise<Browser> {
  const found = findBrowser();
  if (!(found && 'path' in found))
    throw new Error('No Chromium was found; `npm test` says what to install.');
  return chromium.launch({ executablePath: found.path, args: switches });
}
