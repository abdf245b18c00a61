import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { version } from 'node:process';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { buildSite } from '#src/site/build-site.ts';
import { serveSite } from '#src/site/serve-site.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { projectRoot } from '#tests/support/list-files.ts';

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '12' }, slowed: { type: 'string', default: '4' } },
  allowPositionals: true,
});
const [data = join(projectRoot, 'data')] = positionals;

/** Milliseconds from the beginning of a visit. */
type Paint = { readonly fcp: number; readonly lcp: number };
type Visits = { readonly first: Paint; readonly second: Paint };
type Way = 'without' | 'with';

/** The first and the largest paint of a page, when nothing more comes. */
async function paintsOf(page: Page, address: string): Promise<Paint> {
  await page.goto(address, { waitUntil: 'load' });
  await page.locator('html[data-opened]').waitFor();
  await page.waitForTimeout(500);
  return await page.evaluate(
    () =>
      new Promise<Paint>((resolve) => {
        new PerformanceObserver((list) => {
          const [fcp] = performance.getEntriesByName('first-contentful-paint');
          const lcp = list.getEntries().at(-1);
          resolve({ fcp: fcp?.startTime ?? Number.NaN, lcp: lcp?.startTime ?? Number.NaN });
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
}

/**
 * A new reader's first visit and their second, by a new tab: with a worker that has the shell, and
 * sleeps as it does half a minute after a visit.
 */
async function visit(browser: Browser, address: string, way: Way): Promise<Visits> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  await context.route(
    (url) => url.origin !== new URL(address).origin,
    (route) => route.abort(),
  );
  const open = async (): Promise<Page> => {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: Number(values.slowed) });
    return page;
  };
  const page = await open();
  const first = await paintsOf(page, address);
  if (way === 'with') {
    await page.waitForFunction(async () => (await caches.match('/?withdrawn')) !== undefined);
    const devtools = await context.newCDPSession(page);
    await devtools.send('ServiceWorker.enable');
    await devtools.send('ServiceWorker.stopAllWorkers');
  }
  const again = await open();
  await page.close();
  const second = await paintsOf(again, address);
  await context.close();
  return { first, second };
}

/** The number below which so many of 100 are. */
const share = (numbers: readonly number[], percent: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length * percent) / 100)] ?? Number.NaN;
const median = (numbers: readonly number[]): number => share(numbers, 50);

/** A site of the data, with a worker on this machine or with none. */
async function build(folder: string, way: Way): Promise<string> {
  const [copy, out] = [join(folder, `data-${way}`), join(folder, `site-${way}`)];
  await cp(data, copy, { recursive: true });
  const { wrote } = await buildSite({
    data: copy,
    out,
    base: '/',
    keepGoing: true,
    offline: way === 'with',
  });
  if (!wrote) throw new Error(`${data} could not be built; npm run build says why.`);
  await writeFile(join(folder, `${way}.done`), '');
  return out;
}

const folder = await mkdtemp(join(tmpdir(), 'coranto-first-paint-'));
const seen: Record<Way, Visits[]> = { without: [], with: [] };
const loads: number[] = [];
try {
  const served = {
    without: await serveSite({ root: await build(folder, 'without'), base: '/', port: 0 }),
    with: await serveSite({ root: await build(folder, 'with'), base: '/', port: 0 }),
  };
  const browser = await launchBrowser();
  // One of each that is not counted: the host has read its files then.
  for (let pair = -1; pair < Number(values.runs); pair += 1) {
    const order: readonly Way[] = pair % 2 === 0 ? ['without', 'with'] : ['with', 'without'];
    for (const way of order) {
      const visits = await visit(browser, served[way].address, way);
      if (pair >= 0) seen[way].push(visits);
    }
    loads.push(loadavg()[0] ?? Number.NaN);
  }
  await browser.close();
  await Promise.all([served.without.close(), served.with.close()]);
} finally {
  await rm(folder, { recursive: true, force: true });
}

console.log(
  `Node ${version}, ${availableParallelism()} processors, load ${median(loads).toFixed(1)}; ${values.runs} pairs, processor slowed ${values.slowed} times`,
);
console.log('| visit | paint | without, ms | with the worker, ms | in pairs, ms | half of them |');
console.log('| --- | --- | --- | --- | --- | --- |');
for (const which of ['first', 'second'] as const)
  for (const paint of ['fcp', 'lcp'] as const) {
    const of = (way: Way): number[] => seen[way].map((visits) => visits[which][paint]);
    const [without, own] = [of('without'), of('with')];
    const apart = own.map((ms, pair) => ms - (without[pair] ?? Number.NaN));
    const cells = [
      ...[without, own, apart].map((list) => Math.round(median(list))),
      `${Math.round(share(apart, 25))} to ${Math.round(share(apart, 75))}`,
    ];
    console.log(`| ${which} | ${paint.toUpperCase()} | ${cells.join(' | ')} |`);
  }
