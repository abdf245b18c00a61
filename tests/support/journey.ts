import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect, test as plainTest } from 'vitest';
import { sharedBrowser } from './browser.ts';
import { answerOthers, type Outside, openPage, type Pictures } from './other-sites.ts';
import { listenForNoise, type PageNoise } from './page-noise.ts';
import type { TestSite } from './site.ts';

export type VisitOptions = BrowserContextOptions & {
  /**
   * How third-party pictures come: as a real picture (by default), not at all, or late without an
   * end.
   */
  readonly pictures?: Pictures;
  /** Answers pages outside of the site, the originals, with a page; else they are cut off. */
  readonly originals?: boolean;
  /** Runs before the first page is opened: faults, clocks, scripts. */
  readonly before?: (context: BrowserContext, page: Page) => Promise<unknown>;
  /** Leaves the page where it is: nothing is opened and nothing waited for. */
  readonly stay?: boolean;
};

/** One reader in a browser of their own. */
export type Visit = {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly noise: PageNoise;
  /** What was asked of other sites so far. */
  readonly outside: Outside[];
};

/**
 * Opens `path` of a site as a new reader, who is gone, and whose page must have been quiet, when
 * the test ends.
 */
export type Visiting = (site: TestSite, path: string, options?: VisitOptions) => Promise<Visit>;

type Fixtures = { readonly browser: Browser; readonly visit: Visiting };

/**
 * A page is ready when the app has it and its main heading stands; before that it is loading, or
 * failing.
 */
export const ready = (page: Page): Promise<void> =>
  page.locator('html[data-opened] main h1').first().waitFor();

/**
 * A test with a real browser. It fails when a page that it opened made any noise that it did not
 * declare.
 */
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
