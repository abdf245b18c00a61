import type { BrowserContext, Page, Request } from 'playwright-core';

/**
 * Everything a page did that a reader must never be met with, as sentences, and what was declared
 * of it beforehand.
 */
export type PageNoise = {
  /** Declares sentences that may come, so that only the others fail the test. */
  expect(...patterns: readonly RegExp[]): void;
  /** What came and was not declared. */
  unexpected(): string[];
};

const isOurs = (address: string, site: string): boolean =>
  address.startsWith(new URL('/', site).href) || /^(data|blob):/.test(address);

/**
 * Listens to every page of a context: errors and warnings on the console, uncaught errors, requests
 * to the site that failed or were answered with an error, and requests to anybody else but for
 * pictures.
 */
export function listenForNoise(context: BrowserContext, site: string): PageNoise {
  const heard: string[] = [];
  const expected: RegExp[] = [];
  const failed = (request: Request, why: string): void => {
    // A request that the page itself gave up, or that left with the page, is no fault.
    if (isOurs(request.url(), site) && why !== 'net::ERR_ABORTED')
      heard.push(`request: ${request.url()} ${why}`);
  };
  const listen = (page: Page): void => {
    page.on('console', (message) => {
      // What failed to load is heard below, request by request, with its address.
      if (message.text().startsWith('Failed to load resource')) return;
      if (['error', 'warning'].includes(message.type()))
        heard.push(`console: ${message.text()} ${message.location().url}`);
    });
    page.on('pageerror', (error) => heard.push(`uncaught: ${error.stack ?? error.message}`));
  };
  context.pages().forEach(listen);
  context.on('page', listen);
  context.on('requestfailed', (request) =>
    failed(request, request.failure()?.errorText ?? 'failed'),
  );
  context.on('response', (response) => {
    if (response.status() >= 400) failed(response.request(), `status ${response.status()}`);
  });
  context.on('request', (request) => {
    if (!isOurs(request.url(), site) && request.resourceType() !== 'image')
      heard.push(`outbound: ${request.url()}`);
  });
  return {
    expect: (...patterns) => {
      expected.push(...patterns);
    },
    unexpected: () =>
      heard.filter((sentence) => !expected.some((pattern) => pattern.test(sentence))),
  };
}
