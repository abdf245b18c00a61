import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { version } from 'node:process';
import { parseArgs } from 'node:util';
import { buildApp } from '#src/site/app/build-app.ts';
import { serveSite } from '#src/site/serve-site.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { weighFirstView } from '#tests/support/first-view.ts';
import { type Bar, sayBars } from './bars.ts';
import type { Change } from './growth/change.ts';
import { makeSite } from './growth/make-site.ts';
import { type Reading, readSite } from './growth/read-site.ts';
import { writeArchive } from './made/write-archive.ts';

const SIZES = [100, 1000, 10_000, 100_000];

const { values } = parseArgs({ options: { stories: { type: 'string', default: '10000' } } });
const sizes = [...SIZES.filter((size) => size < Number(values.stories)), Number(values.stories)];

const share = (times: readonly number[], part: number): number =>
  times.toSorted((a, b) => a - b)[Math.ceil(times.length * part) - 1] ?? Number.NaN;
const ms = (times: readonly number[]): string =>
  [0.5, 0.95, 1].map((part) => Math.round(share(times, part))).join(' / ');

/** The rows of the tables, by what they tell; a cell for each size. */
type Table = Map<string, string[]>;

function note(table: Table, row: string, cell: string): void {
  table.set(row, [...(table.get(row) ?? []), cell]);
}

/** Of changes: to the next paint, and to the paint of what was asked for. */
function noteChanges(table: Table, what: string, changes: readonly Change[]): void {
  note(
    table,
    `${what}, to next paint, median / p95 / worst ms`,
    ms(changes.map(({ next }) => next)),
  );
  note(
    table,
    `${what}, until it is seen, median / p95 / worst ms`,
    ms(changes.map(({ changed }) => changed)),
  );
}

const late = (frames: readonly number[]): number => frames.filter((frame) => frame > 32).length;
const lateFrames = (frames: readonly number[]): string => `${late(frames)} of ${frames.length}`;

function noteReading(table: Table, reading: Reading): void {
  note(table, 'time to interactive, ms', `${Math.round(reading.interactive)}`);
  note(table, 'first move until the columns are there, ms', `${Math.round(reading.columns)}`);
  note(table, 'longest task meanwhile, ms', `${Math.round(reading.columnsHeld)}`);
  noteChanges(table, 'filter', reading.filter);
  noteChanges(table, 'order', reading.order);
  note(
    table,
    'frames over 32 ms while scrolling, 2,000 pixels a second',
    lateFrames(reading.frames),
  );
  note(
    table,
    'frames over 32 ms while scrolling, 10,000 pixels a second',
    lateFrames(reading.hurriedFrames),
  );
  note(table, 'frames over 32 ms while nothing happens', lateFrames(reading.restFrames));
  noteChanges(table, 'story opened', reading.open);
  note(table, 'back, until the list is seen, median / p95 / worst ms', ms(reading.back));
  note(
    table,
    'tab, private MiB (scripts’ heap)',
    `${Math.round(reading.tabMib)} (${Math.round(reading.heapMib)})`,
  );
}

/** What is asked of each size. */
const pressBars = (stories: number, reading: Reading): Bar[] =>
  (['filter', 'order'] as const).flatMap((what) => {
    const next = reading[what].map((change) => change.next);
    return [
      {
        of: `${stories} stories: ${what}, to next paint, median ms`,
        most: 50,
        measured: share(next, 0.5),
      },
      {
        of: `${stories} stories: ${what}, to next paint, p95 ms`,
        most: 100,
        measured: share(next, 0.95),
      },
    ];
  });

const scrollBar = (pixels: string, frames: readonly number[]): Bar => ({
  of: `frames over 32 ms of 100, scrolling ${pixels} pixels a second`,
  most: 1,
  measured: (late(frames) / frames.length) * 100,
});

/** What is asked of the largest size, and of all of them together. */
type Grown = {
  readonly columnBytes: number;
  readonly firstViews: readonly number[];
  readonly reading: Reading;
};

const largestBars = ({ columnBytes, firstViews, reading }: Grown): Bar[] => [
  {
    of: 'first view, growth from the smallest, %',
    most: 5,
    measured: ((firstViews.at(-1) ?? Number.NaN) / (firstViews[0] ?? Number.NaN) - 1) * 100,
  },
  { of: 'columns, compressed bytes a story', most: 12, measured: columnBytes },
  scrollBar('2,000', reading.frames),
  scrollBar('10,000', reading.hurriedFrames),
  { of: 'tab, private MiB', most: 150, measured: reading.tabMib },
];

/**
 * Makes an archive of each size and a site of it, and measures both. Resolves with what is asked of
 * them.
 */
async function grow(folder: string, table: Table): Promise<Bar[]> {
  const firstViews: number[] = [];
  const bars: Bar[] = [];
  let largest: Bar[] = [];
  const app = join(folder, 'app');
  await buildApp({ out: app, base: '/' });
  const browser = await launchBrowser();
  for (const stories of sizes) {
    const [data, root] = [join(folder, 'data'), join(folder, 'site')];
    await rm(data, { recursive: true, force: true });
    await writeArchive(data, stories);
    const { compile, files, bytes, columnBytes } = await makeSite(root, { app, data, stories });
    note(table, 'compile, s', (compile.ms / 1000).toFixed(1));
    note(table, 'compile, peak MiB', `${Math.round(compile.mib)}`);
    note(table, 'bundle, MB (files)', `${(bytes / 1e6).toFixed(1)} (${files})`);
    note(table, 'columns, compressed bytes a story', columnBytes.toFixed(1));
    const served = await serveSite({ root, base: '/', port: 0 });
    const {
      page,
      data: fetched,
      scripts,
      styles,
    } = await weighFirstView(browser, { ...served, root });
    note(table, 'first view, data and page, bytes', `${page + fetched}`);
    note(table, 'first view, all bytes', `${page + fetched + scripts + styles}`);
    firstViews.push(page + fetched);
    const reading = await readSite(browser, served.address);
    noteReading(table, reading);
    bars.push(...pressBars(stories, reading));
    largest = largestBars({ columnBytes, firstViews, reading });
    await served.close();
    console.error(`${stories} stories: done`);
  }
  await browser.close();
  return [...bars, ...largest];
}

const folder = await mkdtemp(join(tmpdir(), 'coranto-growth-'));
const table: Table = new Map();
let bars: Bar[] = [];
try {
  bars = await grow(folder, table);
} finally {
  await rm(folder, { recursive: true, force: true });
}
const load = loadavg()[0]?.toFixed(1);
console.log(
  `Node ${version}, ${availableParallelism()} processors, load ${load}; browser with its processor slowed fourfold`,
);
console.log(
  `| stories | ${sizes.map((size) => size.toLocaleString('en')).join(' | ')} |\n| --- |${' --- |'.repeat(sizes.length)}`,
);
for (const [row, cells] of table) console.log(`| ${row} | ${cells.join(' | ')} |`);
sayBars(bars);
