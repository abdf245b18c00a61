import type { BrowserContext, Page } from 'playwright-core';
import { indexedPng } from '#src/render/cards/indexed-png.ts';

/**
 * How a picture's host answers: with a picture, not at all at once, never, with 404, or with a
 * page.
 */
export type Pictures = 'load' | 'fail' | 'hang' | 'missing' | 'text';

/** A real picture of one colour. */
const png = await indexedPng({
  width: 160,
  height: 90,
  palette: [[0x88, 0x88, 0x88]],
  indexAt: () => 0,
});

/** The status of a page in the place of a picture. */
const pages: Partial<Record<Pictures, number>> = { missing: 404, text: 200 };

const original =
  '<!doctype html><html lang="en"><title>The original</title><h1>The original</h1></html>';

/**
 * A request from the page to another site; those that a policy blocks in the browser do not reach
 * this.
 */
export type Outside = {
  readonly type: string;
  readonly url: string;
  readonly referrer: string | undefined;
};

/**
 * How requests to other sites are answered: pictures as set, originals with a page or not at all.
 */
export type Answers = { readonly pictures: Pictures; readonly originals: boolean };

/** Each page whose requests are answered through the browser's own protocol: when that begins. */
const beginnings = new WeakMap<Page, Promise<void>>();

/**
 * Answers a context's requests to other sites, so that none leaves this machine: pictures and
 * originals as set, all others not at all. Returns the growing list of requests.
 *
 * Playwright's own routes intercept every request, also to the site, and disable the cache: a page
 * then takes twice as long. In Chromium only requests to others are intercepted, which is enough
 * for a journey that stays in its page. Open pages with `openPage`.
 */
export async function answerOthers(
  context: BrowserContext,
  site: string,
  answers: Answers,
): Promise<Outside[]> {
  const asked: Outside[] = [];
  if (!answers.originals && context.browser()?.browserType().name() === 'chromium')
    context.on('page', (page) => {
      const beginning = holdOthers(page, asked, answers.pictures);
      // A page that was closed at once has none; only its waiter must see the rejection.
      beginning.catch(() => undefined);
      beginnings.set(page, beginning);
    });
  else await routeOthers(context, site, asked, answers);
  return asked;
}

/** Opens a page whose requests to others are answered from the first one on. */
export async function openPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await beginnings.get(page);
  return page;
}

/**
 * All other sites have https addresses; the browser cannot resolve others, and reports them as
 * outbound.
 */
async function holdOthers(page: Page, asked: Outside[], pictures: Pictures): Promise<void> {
  const session = await page.context().newCDPSession(page);
  session.on('Fetch.requestPaused', ({ requestId, request, resourceType }) => {
    const type = resourceType.toLowerCase();
    asked.push({ type, url: request.url, referrer: request.headers['Referer'] || undefined });
    if (type === 'image' && pictures === 'hang') return;
    const status = type === 'image' && pages[pictures];
    if (status) {
      session
        .send('Fetch.fulfillRequest', {
          requestId,
          responseCode: status,
          responseHeaders: [{ name: 'Content-Type', value: 'text/html' }],
          body: Buffer.from(original).toString('base64'),
        })
        .catch(() => undefined);
      return;
    }
    const answered =
      type === 'image' && pictures === 'load'
        ? session.send('Fetch.fulfillRequest', {
            requestId,
            responseCode: 200,
            responseHeaders: [{ name: 'Content-Type', value: 'image/png' }],
            body: png.toString('base64'),
          })
        : session.send('Fetch.failRequest', {
            requestId,
            errorReason: type === 'image' ? 'Failed' : 'BlockedByClient',
          });
    // A closed page waits for no answer.
    answered.catch(() => undefined);
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: 'https://*' }] });
}

async function routeOthers(
  context: BrowserContext,
  site: string,
  asked: Outside[],
  { pictures, originals }: Answers,
): Promise<void> {
  const { origin } = new URL(site);
  await context.route(
    (address) => address.origin !== origin && address.protocol.startsWith('http'),
    (route) => {
      const request = route.request();
      const type = request.resourceType();
      asked.push({ type, url: request.url(), referrer: request.headers()['referer'] || undefined });
      if (type === 'document' && originals)
        return route.fulfill({ body: original, contentType: 'text/html' });
      if (type !== 'image') return route.abort('blockedbyclient');
      const status = pages[pictures];
      if (status) return route.fulfill({ status, body: original, contentType: 'text/html' });
      if (pictures === 'load') return route.fulfill({ body: png, contentType: 'image/png' });
      return pictures === 'fail' ? route.abort('failed') : undefined;
    },
  );
}
