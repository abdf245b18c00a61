import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect, test as plainTest } from 'vitest';
import { sharedBrowser } from './browser.ts';
import { answerOthers, type Outside, openPage, type Pictures } from './other-sites.ts';
import { listenForNoise, type PageNoise } from './page-noise.ts';
import type { TestSite } from './site.ts';

export type VisitOptions = BrowserContextOptions & {
  /** Third-party pictures: a real picture (default), none, or one that never arrives. */
  readonly pictures?: Pictures;
  /** Answers pages outside of the site, the originals, with a page; otherwise they are blocked. */
  readonly originals?: boolean;
  /** Runs before the first page is opened: faults, clocks, scripts. */
  readonly before?: (context: BrowserContext, page: Page) => Promise<unknown>;
  /** Opens nothing and waits for nothing. */
  readonly stay?: boolean;
};

/** One reader in their own browser. */
export type Visit = {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly noise: PageNoise;
  /** Requests to other sites so far. */
  readonly outside: Outside[];
};

/**
 * Opens `path` of a site as a new reader, who leaves when the test ends; the page must have been
 * without noise.
 */
export type Visiting = (site: TestSite, path: string, options?: VisitOptions) => Promise<Visit>;

type Fixtures = { readonly browser: Browser; readonly visit: Visiting };

/**
 * A page is ready when it is hydrated and has its main heading; before that it is loading, or
 * failing.
 */
export const ready = (page: Page): Promise<void> =>
  page.locator('html[data-opened] main h1').first().waitFor();

/** A test with a real browser. Fails if an opened page made undeclared noise. */
export const test = plainTest.extend<Fixtures>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads from the pattern which fixtures this one needs
    async ({}, use) => {
      await use(await sharedBrowser());
    },
    { scope: 'file' },
  ],
  visit: async ({ browser }, use) => {
    const visits: Visit[] = [];
    await use(
      async (
        site,
        path,
        { pictures = 'load', originals = false, before, stay = false, ...options } = {},
      ) => {
        const context = await browser.newContext({
          viewport: { width: 1280, height: 800 },
          ...options,
        });
        context.setDefaultTimeout(10_000);
        const noise = listenForNoise(context, site.address);
        const outside = await answerOthers(context, site.address, { pictures, originals });
        const page = await openPage(context);
        const visit = { page, context, noise, outside };
        visits.push(visit);
        await before?.(context, page);
        if (!stay) {
          await page.goto(new URL(path, site.address).href);
          await ready(page);
        }
        return visit;
      },
    );
    const heard = visits.flatMap(({ noise }) => noise.unexpected());
    await Promise.all(visits.map(({ context }) => context.close()));
    expect(heard, 'what the pages said or asked for that the test did not declare').toEqual([]);
  },
});
