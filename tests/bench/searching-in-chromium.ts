import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { buildApp } from '#src/site/app/build-app.ts';
import { serveSite } from '#src/site/serve-site.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { type Bar, sayBars } from './bars.ts';
import { madeWords } from './search/made-language.ts';
import { type MadeSearchSite, makeSearchSite } from './search/made-search-site.ts';
import { measureSearches, type SearchCosts } from './search/search-costs.ts';

/**
 * `searching-in-chromium.ts [--stories N,N …] [--repeats N]`: what searches cost in the real page,
 * in a Chromium slowed fourfold, over made archives of so many stories.
 */
const { values } = parseArgs({
  options: {
    stories: { type: 'string', default: '5,5000,100000' },
    repeats: { type: 'string', default: '3' },
  },
});

/** From the most common word to the rarest. */
const RANKS = [0, 99, 9999];
const words = RANKS.map((rank) => madeWords[rank] ?? '');

const most = (numbers: readonly number[]): number => Math.max(...numbers);
const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
const both = (numbers: readonly number[], digits = 0): string =>
  `${most(numbers).toFixed(digits)} (${median(numbers).toFixed(digits)})`;

function printTable(stories: number, { page, alone }: SearchCosts): void {
  for (const [kind, typed] of Object.entries(page)) {
    const kilobytes = (of: 'index' | 'cards' | 'code' | 'others') =>
      both(
        typed.map(({ bytes }) => bytes[of] / 1000),
        0,
      );
    const cells = [
      stories,
      kind,
      kilobytes('index'),
      kilobytes('cards'),
      kilobytes('code'),
      kilobytes('others'),
      both(alone[kind] ?? []),
      both(typed.map(({ script }) => script)),
      both(typed.map(({ task }) => task)),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}

/** Limits of bytes and milliseconds for what is typed. */
const LIMITS = {
  'first word': { kB: 150, ms: 100 },
  'further word': { kB: 50, ms: 100 },
  'further letter': { kB: 50, ms: 50 },
} as const;

function barsOf(stories: number, { page, alone, mib }: SearchCosts): Bar[] {
  const of = (what: string): string => `${stories} stories: ${what}`;
  return [
    ...Object.entries(LIMITS).flatMap(([kind, { kB, ms }]) => [
      {
        of: of(`${kind}, kB of the index`),
        most: kB,
        measured: most((page[kind] ?? []).map(({ bytes }) => bytes.index / 1000)),
      },
      { of: of(`${kind}, ms of searching`), most: ms, measured: most(alone[kind] ?? []) },
    ]),
    { of: of('memory of scripts, MB more'), most: 30, measured: mib * 1.048576 },
  ];
}

async function measureSize(browser: Browser, app: string, folder: string, stories: number) {
  const root = join(folder, `site-${stories}`);
  const site: MadeSearchSite = await makeSearchSite(root, { app, stories });
  const served = await serveSite({ root, base: '/', port: 0 });
  const visited = { address: served.address, ...site, stories };
  const costs = await measureSearches(browser, visited, { words, repeats: Number(values.repeats) });
  await served.close();
  await rm(root, { recursive: true, force: true });
  printTable(stories, costs);
  return barsOf(stories, costs);
}

const folder = await mkdtemp(join(tmpdir(), 'coranto-searching-'));
const browser = await launchBrowser();
try {
  const app = join(folder, 'app');
  await buildApp({ out: app, base: '/' });
  console.log(
    '| stories | typed | index kB | cards kB | code kB | columns kB | search ms | page’s scripts ms | page’s tasks ms |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
  );
  const bars: Bar[] = [];
  for (const stories of values.stories.split(',').map(Number))
    bars.push(...(await measureSize(browser, app, folder, stories)));
  sayBars(bars);
  console.log(`\n${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1)}`);
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
