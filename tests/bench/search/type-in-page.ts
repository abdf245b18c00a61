import type { Browser, CDPSession, Page } from 'playwright-core';
import { enlargeColumns } from '#tests/support/enlarge-columns.ts';
import type { MadeSearchSite } from './made-search-site.ts';

const SLOWER = 4;
/** Until what follows an answer has come to rest too: cards, reports' lines, the trend. */
const REST_MS = 400;

/** Bytes as they are, without compression. */
export type Bytes = { index: number; cards: number; code: number; others: number };

/** What one more input of the reader cost. */
export type Typed = {
  readonly bytes: Bytes;
  /** Processor time of the page's own thread until all is at rest, and of it in scripts; ms. */
  readonly task: number;
  readonly script: number;
};

export type Visit = {
  readonly page: Page;
  readonly session: CDPSession;
  /** Types into the field, after what is there, and waits for the answer. */
  readonly type: (text: string) => Promise<Typed>;
  readonly close: () => Promise<void>;
};

const kindOf = (path: string): keyof Bytes => {
  if (/^\/data\/(?:search|words|endings|postings|heat|dates|places)[-/]/.test(path)) return 'index';
  if (/^\/data\/(?:cards|packs|addresses)\b/.test(path)) return 'cards';
  return /\.(?:js|css)$/.test(path) ? 'code' : 'others';
};

/** Opens the search of a made site as a new reader, with the processor slowed, and its field. */
export async function openSearch(
  browser: Browser,
  address: string,
  { packFile, stories }: Pick<MadeSearchSite, 'packFile'> & { readonly stories: number },
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.route(
    (url) => url.origin !== new URL(address).origin,
    (route) => route.abort(),
  );
  await context.route('**/data/packs/*.json', (route) => {
    const body = packFile(new URL(route.request().url()).pathname.replace('/data/', ''));
    return body === undefined
      ? route.fulfill({ status: 404 })
      : route.fulfill({ body, contentType: 'application/json' });
  });
  if (stories > 100) await enlargeColumns(context, stories);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  page.setDefaultTimeout(20_000);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const bodies: Promise<readonly [keyof Bytes, number]>[] = [];
  page.on('response', (response) => {
    const kind = kindOf(new URL(response.url()).pathname);
    const body = response.body().then(({ length }) => [kind, length] as const);
    // One that comes while the page closes is not waited for; it would end the bench.
    body.catch(() => undefined);
    bodies.push(body);
  });
  await page.goto(`${address}search/`);
  await page.waitForLoadState('networkidle');
  await page.getByRole('searchbox', { name: 'Search', exact: true }).click();
  await page.waitForTimeout(REST_MS);
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string): number =>
      1000 * (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN);
    return { task: of('TaskDuration'), script: of('ScriptDuration') };
  };
  const type = async (text: string): Promise<Typed> => {
    const typed = `${await page.getByRole('searchbox', { name: 'Search', exact: true }).inputValue()}${text}`;
    await Promise.all(bodies.splice(0));
    const before = await spent();
    // The title names the search, once its answer is in the page.
    const answered = page.waitForFunction(
      (title) => document.title.includes(title),
      `: ${typed.trim()}`,
      { polling: 50 },
    );
    await page.keyboard.type(text);
    await answered;
    await page.waitForTimeout(REST_MS);
    const after = await spent();
    const bytes: Bytes = { index: 0, cards: 0, code: 0, others: 0 };
    for (const [kind, length] of await Promise.all(bodies.splice(0))) bytes[kind] += length;
    return { bytes, task: after.task - before.task, script: after.script - before.script };
  };
  const close = async (): Promise<void> => {
    // What is still on its way would fail with the page.
    await Promise.allSettled(bodies.splice(0));
    await context.close();
  };
  return { page, session, type, close };
}
