import type { Browser, CDPSession, Page } from 'playwright-core';
import type { DrawnWords } from './drawn-words.ts';
import { SEARCH_MODULE } from './made-search-site.ts';
import { type MadeIndex, openVisit } from './measured-search.ts';

const SLOWER = 4;
/** Until what a search left to the engine (compiling, collecting) is done. */
const REST_MS = 30;
/** Calls without a search, whose median every search is measured above. */
const IDLE_CALLS = 9;

type Served = {
  readonly address: string;
  readonly index: Pick<MadeIndex, 'files' | 'first'>;
};

const module = `import('/${SEARCH_MODULE}')`;

/**
 * Milliseconds of each of the searches, run one after the other in one visit, by code that has not
 * run before, over files that are there: processor time of the page's own thread, slowed fourfold.
 * Other programs do not count, nor does waiting for a processor.
 */
async function timeWalk(
  browser: Browser,
  { address, index }: Served,
  searches: readonly string[],
): Promise<number[]> {
  const visit = openVisit(index);
  for (const search of searches) await visit.search(search);
  // A page of its own: what a page of the app does meanwhile would be measured as well.
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.goto(`${address}data/manifest.json`);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const load = `load(${JSON.stringify(index.first)}, ${JSON.stringify(visit.asked)})`;
  await page.evaluate(`${module}.then((own) => own.${load})`);
  await page.evaluate(`${module}.then((own) => { globalThis.search = own.search; })`);
  const idle: number[] = [];
  for (let call = 0; call < IDLE_CALLS; call += 1)
    idle.push(await timeCall(page, session, 'search()'));
  const calling = middleOf(idle);
  const times: number[] = [];
  for (const text of searches) {
    const taken = await timeCall(page, session, `search(${JSON.stringify(text)})`);
    times.push(Math.max(0, taken - calling));
  }
  await context.close();
  return times;
}

async function timeCall(page: Page, session: CDPSession, call: string): Promise<number> {
  const before = await threadTime(session);
  await page.evaluate(call);
  const after = await threadTime(session);
  await page.waitForTimeout(REST_MS);
  return after - before;
}

/** Processor time of the page's main thread so far, in ms. */
async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN);
}

const middleOf = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

/** A search, and the median of its times in all runs. */
export type TimedSearch = { readonly text: string; readonly ms: number };

export const aloneKinds = [
  'first word',
  'first word, mistyped',
  'further word',
  'further word, mistyped',
  'two letters',
  'further letter',
] as const;
export type AloneKind = (typeof aloneKinds)[number];

/** Searches of one visit, of which those behind the first are all of one kind. */
type Walk = { readonly kinds: readonly [AloneKind, AloneKind]; readonly searches: string[] };

/** Each word as the first of a visit and behind another one, and letter by letter. */
function walksOf({ words, mistyped }: DrawnWords): Walk[] {
  const whole = (text: string, at: number, kinds: Walk['kinds']): Walk => {
    const other = words[(at * OTHER_STEP + 1) % words.length] ?? '';
    return { kinds, searches: [`${text} `, `${text} ${other} `] };
  };
  const letters = [...words, ...mistyped].filter((word) => word.length > 2);
  return [
    ...words.map((word, at) => whole(word, at, ['first word', 'further word'])),
    ...mistyped.map((word, at) =>
      whole(word, at, ['first word, mistyped', 'further word, mistyped']),
    ),
    ...letters.map(
      (word): Walk => ({
        kinds: ['two letters', 'further letter'],
        searches: Array.from(word.slice(1), (_, at) => word.slice(0, at + 2)),
      }),
    ),
  ];
}

/** So that other words are from all bands. */
const OTHER_STEP = 7;

/** Times searches for words alone, without the page: each several times, by kind. */
export async function timeAlone(
  browser: Browser,
  served: Served,
  { drawn, runs }: { readonly drawn: DrawnWords; readonly runs: number },
): Promise<ReadonlyMap<AloneKind, readonly TimedSearch[]>> {
  const timed = new Map<AloneKind, TimedSearch[]>(aloneKinds.map((kind) => [kind, []]));
  for (const { kinds, searches } of walksOf(drawn)) {
    const times: number[][] = [];
    for (let run = 0; run < runs; run += 1) times.push(await timeWalk(browser, served, searches));
    for (const [at, text] of searches.entries())
      timed
        .get(kinds[Math.min(at, 1)] ?? kinds[1])
        ?.push({ text, ms: middleOf(times.map((run) => run[at] ?? Number.NaN)) });
  }
  return timed;
}
