import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { describe } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { describeFirefox, launchFirefox } from '../firefox.ts';
import { findWebKit } from './find-webkit.ts';
import { launchWebKit } from './webkit.ts';

/** One page of a browser, with what all three drivers support. */
export type Tab = {
  /**
   * Opens an address; resolves when the browser has begun to load its page, however long that
   * takes.
   */
  open(address: string): Promise<void>;
  /** The value of an expression in the page. */
  evaluate(expression: string): Promise<unknown>;
  /** Presses the first element of a CSS selector. */
  press(selector: string): Promise<void>;
  back(): Promise<void>;
  resize(width: number, height: number): Promise<void>;
};

/**
 * A running browser. Each tab is a new reader, except in WebKit, whose tabs share one: give it a
 * new address instead.
 */
export type EngineBrowser = { tab(): Promise<Tab>; close(): Promise<void> };

export type Engine = {
  readonly name: 'Chromium' | 'Firefox' | 'WebKit';
  /** A `describe` that names the engine, and says why its tests are skipped if it is missing. */
  readonly describe: (title: string, body: () => void) => void;
  readonly launch: () => Promise<EngineBrowser>;
};

export const engines: readonly Engine[] = [
  {
    name: 'Chromium',
    describe: (title, body) => describe(`${title} in Chromium`, body),
    launch: () => driven(launchBrowser()),
  },
  {
    name: 'Firefox',
    describe: (title, body) => describeFirefox(`${title} in Firefox`, body),
    launch: () => driven(launchFirefox()),
  },
  {
    name: 'WebKit',
    describe: (title, body) => {
      const found = findWebKit();
      if ('missing' in found) describe.skip(`${title} in WebKit (skipped: ${found.missing})`, body);
      else describe(`${title} in WebKit`, body);
    },
    launch: launchOneWebKit,
  },
];

async function driven(launched: Promise<Browser>): Promise<EngineBrowser> {
  const browser = await launched;
  return {
    tab: async () => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      context.setDefaultTimeout(10_000);
      const page = await context.newPage();
      return {
        open: async (address) => void (await page.goto(address, { waitUntil: 'commit' })),
        evaluate: (expression) => page.evaluate(expression),
        press: (selector) => page.locator(selector).first().click(),
        back: async () => void (await page.goBack({ waitUntil: 'commit' })),
        resize: (width, height) => page.setViewportSize({ width, height }),
      };
    },
    close: () => browser.close(),
  };
}

async function launchOneWebKit(): Promise<EngineBrowser> {
  const webkit = await launchWebKit();
  const session = await webkit.session();
  const tab: Tab = {
    ...session,
    open: async (address) => {
      // The driver does not wait, so the previous page would answer at first: it is marked.
      await session.evaluate('globalThis.left = true');
      await session.open(address);
      const until = Date.now() + 10_000;
      // Between two pages the driver has none to query.
      const isLeft = () => session.evaluate('globalThis.left === true').catch(() => true);
      while ((await isLeft()) && Date.now() < until) await wait(20);
    },
  };
  return {
    tab: async () => {
      await session.resize(1280, 900);
      return tab;
    },
    close: async () => {
      await session.close();
      await webkit.close();
    },
  };
}
