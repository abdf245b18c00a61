import type { BrowserContext, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { listenForNoise } from './page-noise.ts';
import type { ProfileBrowser } from './profiles.ts';
import { temporaryFolder } from './workspace.ts';

/** What a page may say for want of a network, or because it was left. */
const LOST =
  /ERR_(FAILED|CONNECTION_REFUSED)|NetworkError|NS_(ERROR|BINDING_ABORTED)|request: .* failed|A ServiceWorker intercepted the request/;

export type KeptDevice = {
  /** Starts the browser anew on the device's profile and opens an address. */
  open(address: string): Promise<Page>;
  /** Ends the browser. */
  close(): Promise<void>;
};

/**
 * A device that keeps a site's data from one process of the browser to the next, until the test
 * ends. Whatever its pages say beside what a lost network makes them say, and what is expected,
 * fails the test.
 */
export async function newKeptDevice(
  browser: ProfileBrowser,
  site: string,
  ...expected: readonly RegExp[]
): Promise<KeptDevice> {
  const profile = await temporaryFolder();
  let context: BrowserContext | undefined;
  const heard: string[] = [];
  const end = async (): Promise<void> => {
    await context?.close();
    context = undefined;
  };
  const close = async (): Promise<void> => {
    if (browser.settlesMs > 0) await leave(context?.pages()[0], browser.settlesMs);
    await end();
  };
  onTestFinished(async () => {
    await end();
    expect(heard).toEqual([]);
  });
  return {
    close,
    open: async (address) => {
      await close();
      context = await browser.open(profile);
      const noise = listenForNoise(context, site);
      noise.expect(LOST, ...expected);
      context.on('close', () => heard.push(...noise.unexpected()));
      const page = context.pages()[0] ?? (await context.newPage());
      page.setDefaultTimeout(15_000);
      await page.goto(address);
      return page;
    },
  };
}

/**
 * Leaves the site before the browser ends. Firefox writes the list of its workers a moment after it
 * changed. If it ends while a new worker waits for its pages to close, that worker may be listed
 * without its script: then nothing answers without a network until the next visit with one.
 */
async function leave(page: Page | undefined, settlesMs: number): Promise<void> {
  await page?.goto('about:blank');
  await page?.waitForTimeout(settlesMs);
}

/** Waits until the device keeps the file or page at a path below the origin. */
export async function untilKept(page: Page, path: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(async (at) => (await caches.match(at)) !== undefined, path))
    .toBe(true);
}

/** Keeps the whole archive on the device, by the page for that. */
export async function keepArchive(page: Page, site: string): Promise<void> {
  await page.goto(`${site}offline/`);
  await page.locator('html[data-opened]').waitFor();
  await page.getByRole('button', { name: 'Keep on this device' }).click();
  await page.getByText(/^On this device: all /).waitFor();
}

/** The paths that the device keeps, with their search. */
export const keptPaths = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const lists = names.map(async (name) => (await caches.open(name)).keys());
    return (await Promise.all(lists)).flat().map(({ url }) => url.slice(location.origin.length));
  });
