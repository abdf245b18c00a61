import type { BrowserContext, Route } from 'playwright-core';

/** Ways in which a file of the site is missing, or comes as something else. */
export const faults = ['cut', 'page', 'gone', 'lost', 'empty', 'null', 'foreign', 'error'] as const;
/** `hangs` is different: it takes as long as the page's own timeout. */
export type Fault = (typeof faults)[number] | 'hangs';

async function answer(route: Route, fault: Fault): Promise<void> {
  switch (fault) {
    case 'cut': {
      const whole = await (await route.fetch()).text();
      return route.fulfill({
        body: whole.slice(0, whole.length / 2),
        contentType: 'application/json',
      });
    }
    case 'empty':
      return route.fulfill({ body: '', contentType: 'application/json' });
    case 'page':
      return route.fulfill({
        body: '<!doctype html><title>Welcome</title>',
        contentType: 'text/html',
      });
    case 'null':
      return route.fulfill({ body: 'null', contentType: 'application/json' });
    case 'foreign':
      return route.fulfill({
        body: '{"format":99,"cards":"none"}',
        contentType: 'application/json',
      });
    case 'gone':
      return route.fulfill({
        status: 404,
        body: 'There is no such file.',
        contentType: 'text/plain',
      });
    case 'error':
      return route.fulfill({ status: 503, body: 'busy', contentType: 'text/plain' });
    case 'lost':
      return route.abort('connectionreset');
    case 'hangs':
      return undefined;
  }
}

/** Makes every file whose address matches fail in one way. Returns the function that repairs it. */
export async function breakFiles(
  context: BrowserContext,
  address: RegExp,
  fault: Fault,
): Promise<() => Promise<void>> {
  await context.route(address, (route) => answer(route, fault));
  return () => context.unroute(address);
}

/** The browser's own messages on such a fault, for the noise guard. */
export const noiseOf = (address: RegExp): RegExp => new RegExp(`^request: \\S*${address.source}`);
