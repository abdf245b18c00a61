import type { BrowserContext, Page, Request } from 'playwright-core';

/** Everything that a page must not do, as sentences, and what was declared of it beforehand. */
export type PageNoise = {
  /** Declares sentences that may come; only others fail the test. */
  expect(...patterns: readonly RegExp[]): void;
  /** What came without being declared. */
  unexpected(): string[];
};

const isOurs = (address: string, site: string): boolean =>
  address.startsWith(new URL('/', site).href) || /^(data|blob):/.test(address);

/**
 * Listens to every page of a context: console errors and warnings, uncaught errors, failed requests
 * to the site, and requests to others except for pictures.
 */
export function listenForNoise(context: BrowserContext, site: string): PageNoise {
  const heard: string[] = [];
  const expected: RegExp[] = [];
  const failed = (request: Request, why: string): void => {
    // A request that the page itself aborted, or that ended with the page, is no fault.
    if (isOurs(request.url(), site) && why !== 'net::ERR_ABORTED')
      heard.push(`request: ${request.url()} ${why}`);
  };
  const listen = (page: Page): void => {
    page.on('console', (message) => {
      // Failed loads are reported below, request by request, with the address.
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
