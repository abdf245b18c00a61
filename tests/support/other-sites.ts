import type { BrowserContext } from 'playwright-core';
import { indexedPng } from '#src/render/cards/indexed-png.ts';

export type Pictures = 'load' | 'fail' | 'hang';

/** A real picture of one colour. */
const png = await indexedPng({ width: 160, height: 90, palette: [[0x88, 0x88, 0x88]], indexAt: () => 0 });

const page = '<!doctype html><html lang="en"><title>The original</title><h1>The original</h1></html>';

/** A request that left the page for another site: one that a policy stopped in the browser never gets here. */
export type Outside = { readonly type: string; readonly url: string; readonly referrer: string | undefined };

/**
 * Answers whatever a context asks of anybody but the site, so that no test leaves this machine: pictures and originals as
 * told, all else with nothing. Gives the list of what was asked for, which grows.
 */
export async function answerOthers(
  context: BrowserContext,
  site: string,
  { pictures, originals }: { pictures: Pictures; originals: boolean },
): Promise<Outside[]> {
  const asked: Outside[] = [];
  const { origin } = new URL(site);
  await context.route(
    (address) => address.origin !== origin && address.protocol.startsWith('http'),
    (route) => {
      const request = route.request();
      const type = request.resourceType();
      asked.push({ type, url: request.url(), referrer: request.headers()['referer'] || undefined });
      if (type === 'document' && originals) return route.fulfill({ body: page, contentType: 'text/html' });
      if (type !== 'image') return route.abort('blockedbyclient');
      if (pictures === 'load') return route.fulfill({ body: png, contentType: 'image/png' });
      return pictures === 'fail' ? route.abort('failed') : undefined;
    },
  );
  return asked;
}
