import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { atRest } from './at-rest.ts';
import type { TestSite } from './site.ts';

/**
 * Collects what a context asks of the bundle, but for the manifest that every page made ahead asks
 * for with its code.
 */
export function listenForData(context: BrowserContext): readonly string[] {
  const asked: string[] = [];
  context.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    const isOfPage = pathname.endsWith('/data/manifest.json') && search.startsWith('?of=');
    if (pathname.includes('/data/') && !isOfPage) asked.push(pathname);
  });
  return asked;
}

/**
 * Opens each route anew, in a context prepared with `keepFirstHeading`; asserts that the app took
 * over the page that came, and asked for nothing that was in it (`data`, of `listenForData`).
 */
export async function openEach(
  page: Page,
  site: Pick<TestSite, 'address'>,
  data: readonly string[],
  routes: readonly string[],
): Promise<void> {
  for (const route of routes) {
    await page.goto(new URL(route, site.address).href);
    await page.locator('html[data-opened]').waitFor({ state: 'attached' });
    await atRest(page);
    const kept = await page.evaluate(() => {
      const heading: unknown = Reflect.get(globalThis, 'firstHeading');
      return (
        heading instanceof Element &&
        heading.isConnected &&
        document.querySelectorAll('main h1').length === 1
      );
    });
    expect(kept, `${route}: the heading that came with the page is still the page's`).toBe(true);
    expect(data, `${route}: files of the bundle asked for`).toEqual([]);
  }
}
