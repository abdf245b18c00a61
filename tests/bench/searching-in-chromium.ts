import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { buildApp } from '#src/site/app/build-app.ts';
import { serveSite } from '#src/site/serve-site.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { type Bar, sayBars } from './bars.ts';
import { drawWords } from './search/drawn-words.ts';
import { madeWords } from './search/made-language.ts';
import { type MadeSearchSite, makeSearchSite } from './search/made-search-site.ts';
import { measureSearches, type SearchCosts } from './search/search-costs.ts';
import { type AloneKind, type TimedSearch, timeAlone } from './search/time-alone.ts';

/**
 * `searching-in-chromium.ts [--stories N,N …] [--repeats N] [--words N] [--seed N]`: what searches
 * cost in a Chromium slowed fourfold, over made archives of so many stories: typed into the real
 * page, and alone. `--words` are drawn of each of three bands of rarity, and as many mistyped.
 */
const { values } = parseArgs({
  options: {
    stories: { type: 'string', default: '5,5000,100000' },
    repeats: { type: 'string', default: '3' },
    words: { type: 'string', default: '6' },
    seed: { type: 'string', default: '15' },
  },
});

/** Typed into the page: from the most common word to the rarest. */
const RANKS = [0, 99, 9999];
const words = RANKS.map((rank) => madeWords[rank] ?? '');

const most = (numbers: readonly number[]): number => Math.max(...numbers);
const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
const both = (numbers: readonly number[], digits = 0): string =>
  `${most(numbers).toFixed(digits)} (${median(numbers).toFixed(digits)})`;

function printPage(stories: number, { page }: SearchCosts): void {
  console.log(
    '\n| stories | typed | index kB | cards kB | code kB | columns kB | scripts ms | tasks ms |\n| --- | --- | --- | --- | --- | --- | --- | --- |',
  );
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
      both(typed.map(({ script }) => script)),
      both(typed.map(({ task }) => task)),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}

type Alone = ReadonlyMap<AloneKind, readonly TimedSearch[]>;

/** The worst search of each kind by its name: what is slow is not the same for all words. */
function printAlone(stories: number, alone: Alone): void {
  console.log(
    '\n| stories | search alone | searches | most ms | median ms | the slowest |\n| --- | --- | --- | --- | --- | --- |',
  );
  for (const [kind, timed] of alone) {
    const times = timed.map(({ ms }) => ms);
    const slowest = timed.toSorted((a, b) => b.ms - a.ms).slice(0, 3);
    const named = slowest.map(({ text, ms }) => `${text.trim()} ${ms.toFixed(0)}`).join(', ');
    const cells = [stories, kind, timed.length, most(times).toFixed(0), median(times).toFixed(0)];
    console.log(`| ${cells.join(' | ')} | ${named} |`);
  }
}

/** Bytes of the index, with the list of card files, that what is typed may need. */
const MOST_KB = { 'first word': 150, 'further word': 50 } as const;
/** Milliseconds of a search alone. */
const MOST_MS: Readonly<Record<AloneKind, number>> = {
  'first word': 100,
  'first word, mistyped': 100,
  'further word': 100,
  'further word, mistyped': 100,
  'two letters': 100,
  'further letter': 50,
};

function barsOf(stories: number, { page, mib }: SearchCosts, alone: Alone): Bar[] {
  const of = (what: string): string => `${stories} stories: ${what}`;
  return [
    ...Object.entries(MOST_KB).map(([kind, kB]) => ({
      of: of(`${kind}, kB of the index`),
      most: kB,
      measured: most((page[kind] ?? []).map(({ bytes }) => bytes.index / 1000)),
    })),
    ...Array.from(alone, ([kind, timed]) => ({
      of: of(`${kind}, ms of searching`),
      most: MOST_MS[kind],
      measured: most(timed.map(({ ms }) => ms)),
    })),
    { of: of('memory of scripts, MB more'), most: 30, measured: mib * 1.048576 },
  ];
}

async function measureSize(browser: Browser, app: string, folder: string, stories: number) {
  const root = join(folder, `site-${stories}`);
  const site: MadeSearchSite = await makeSearchSite(root, { app, stories });
  const served = await serveSite({ root, base: '/', port: 0 });
  const visited = { address: served.address, ...site, stories };
  const repeats = Number(values.repeats);
  const drawn = drawWords(Number(values.seed), Number(values.words));
  const alone = await timeAlone(browser, visited, { drawn, runs: repeats });
  const costs = await measureSearches(browser, visited, { words, repeats });
  await served.close();
  await rm(root, { recursive: true, force: true });
  printPage(stories, costs);
  printAlone(stories, alone);
  return barsOf(stories, costs, alone);
}

const folder = await mkdtemp(join(tmpdir(), 'coranto-searching-'));
const browser = await launchBrowser();
try {
  const app = join(folder, 'app');
  await buildApp({ out: app, base: '/' });
  const bars: Bar[] = [];
  for (const stories of values.stories.split(',').map(Number))
    bars.push(...(await measureSize(browser, app, folder, stories)));
  sayBars(bars);
  console.log(`\n${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1)}`);
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
