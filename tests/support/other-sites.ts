import type { BrowserContext, Page } from 'playwright-core';
import { indexedPng } from '#src/render/cards/indexed-png.ts';

export type Pictures = 'load' | 'fail' | 'hang';

/** A real picture of one colour. */
const png = await indexedPng({
  width: 160,
  height: 90,
  palette: [[0x88, 0x88, 0x88]],
  indexAt: () => 0,
});

const original =
  '<!doctype html><html lang="en"><title>The original</title><h1>The original</h1></html>';

/**
 * A request that left the page for another site: one that a policy stopped in the browser never
 * gets here.
 */
export type Outside = {
  readonly type: string;
  readonly url: string;
  readonly referrer: string | undefined;
};

/**
 * How what is asked of other sites is answered: pictures as told, originals with a page or not at
 * all.
 */
export type Answers = { readonly pictures: Pictures; readonly originals: boolean };

/**
 * Of each page whose requests are answered through the browser's own protocol: when that begins.
 */
const beginnings = new WeakMap<Page, Promise<void>>();

/**
 * Answers whatever a context asks of anybody but the site, so that no test leaves this machine:
 * pictures and originals as told, all else with nothing. Gives the list of what was asked for,
 * which grows.
 *
 * Playwright's own routes hold every request, those to the site too, and switch the cache off: a
 * page then takes twice as long. In Chromium only requests to others are held, which is all a
 * journey needs that stays in its page. Open pages with `openPage`.
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
      // A page that was closed at once has none, which only who waits for it must hear.
      beginning.catch(() => undefined);
      beginnings.set(page, beginning);
    });
  else await routeOthers(context, site, asked, answers);
  return asked;
}

/** Opens a page whose requests to others are answered from its first one on. */
export async function openPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await beginnings.get(page);
  return page;
}

/**
 * All other sites have https addresses; what has another is not found by the browser, and heard as
 * outbound.
 */
async function holdOthers(page: Page, asked: Outside[], pictures: Pictures): Promise<void> {
  const session = await page.context().newCDPSession(page);
  session.on('Fetch.requestPaused', ({ requestId, request, resourceType }) => {
    const type = resourceType.toLowerCase();
    asked.push({ type, url: request.url, referrer: request.headers['Referer'] || undefined });
    if (type === 'image' && pictures === 'hang') return;
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
    // A page that is gone waits for no answer.
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
      if (pictures === 'load') return route.fulfill({ body: png, contentType: 'image/png' });
      return pictures === 'fail' ? route.abort('failed') : undefined;
    },
  );
}
