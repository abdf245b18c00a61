import { brotliCompressSync } from 'node:zlib';
import type { Browser, Response } from 'playwright-core';
import type { TestSite } from './site.ts';

/** Brotli bytes that a first view loads from the site, by kind. */
export type Weight = {
  /** The page itself, with its data. */
  readonly page: number;
  readonly data: number;
  readonly scripts: number;
  readonly styles: number;
  readonly files: readonly string[];
};

/** Opens a site as a new reader, waits until the page is idle, and weighs what the site sent. */
export async function weighFirstView(browser: Browser, { address }: TestSite): Promise<Weight> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.route(
    (url) => url.origin !== new URL(address).origin,
    (route) => route.abort(),
  );
  const page = await context.newPage();
  const bodies: Promise<readonly [path: string, bytes: number]>[] = [];
  const weigh = (response: Response): void => {
    if (!response.url().startsWith(address)) return;
    const { pathname } = new URL(response.url());
    bodies.push(
      response.body().then((body) => [pathname, brotliCompressSync(body).length] as const),
    );
  };
  page.on('response', weigh);
  await page.goto(address);
  await page.locator('main article').first().waitFor();
  await page.waitForLoadState('networkidle');
  // Later responses are not part of the first view, and their bodies are gone when the window
  // closes.
  page.off('response', weigh);
  const answers = await Promise.all(bodies);
  const files = new Map(answers);
  await context.close();
  const sum = (kind: RegExp): number =>
    [...files].reduce((total, [path, bytes]) => total + (kind.test(path) ? bytes : 0), 0);
  return {
    page: sum(/\/$/),
    data: sum(/\.json$/),
    scripts: sum(/\.js$/),
    styles: sum(/\.css$/),
    files: answers.map(([path]) => path).sort(),
  };
}
