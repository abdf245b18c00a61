import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { version } from 'node:process';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { archiveListSchema } from '#src/content/archive/archive-list.ts';
import { type ArchivePart, archiveParts } from '#src/offline/archive/archive-parts.ts';
import { openBundle } from '#src/render/open-bundle.ts';
import { buildApp } from '#src/site/app/build-app.ts';
import { serveSite } from '#src/site/serve-site.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { makeSite } from './growth/make-site.ts';
import { writeArchive } from './made/write-archive.ts';
import { median, runProgram, type Took } from './run-program.ts';

const { values } = parseArgs({
  options: {
    stories: { type: 'string', default: '10000' },
    runs: { type: 'string', default: '3' },
  },
});
const sizes = values.stories.split(',').map(Number);
/** A run of more stories than this takes minutes: once must do. */
const OFTEN = 20_000;

type Weight = {
  readonly files: number;
  readonly bytes: number;
  readonly gzip: number;
  readonly brotli: number;
};

/** What hosts send of files; brotli as they compress on the way. */
async function weigh(folder: string, parts: readonly ArchivePart[]): Promise<Weight> {
  let [bytes, gzip, brotli] = [0, 0, 0];
  for (const { path } of parts) {
    const text = await readFile(join(folder, path));
    bytes += text.length;
    gzip += gzipSync(text).length;
    brotli += brotliCompressSync(text, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5 },
    }).length;
  }
  return { files: parts.length, bytes, gzip, brotli };
}

/** The parts of a bundle’s archive. */
async function partsOf(folder: string): Promise<readonly ArchivePart[]> {
  const read = async (path: string): Promise<unknown> =>
    JSON.parse(await readFile(join(folder, path), 'utf8'));
  const { manifest } = await openBundle(folder);
  const list = archiveListSchema.parse(await read(manifest.files.archive));
  return archiveParts(list, 'all');
}

/** Seconds until a device has the archive of a site on this machine. */
async function keep(root: string): Promise<number> {
  const served = await serveSite({ root, base: '/', port: 0 });
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.goto(`${served.address}offline/`);
  await page.locator('html[data-opened]').waitFor();
  const started = performance.now();
  await page.getByRole('button', { name: 'Keep on this device' }).click();
  await page.getByText(/^On this device: all /).waitFor({ timeout: 1_800_000 });
  const took = performance.now() - started;
  await browser.close();
  await served.close();
  return took / 1000;
}

const seconds = ({ ms, cpu }: Took): string =>
  `${(ms / 1000).toFixed(1)} (${(cpu / 1000).toFixed(1)})`;
const kilobytes = (bytes: number, stories: number): string => (bytes / stories / 1000).toFixed(2);

const rows = new Map<string, string[]>();
const note = (row: string, cell: string): void =>
  void rows.set(row, [...(rows.get(row) ?? []), cell]);

async function measure(folder: string, app: string, stories: number): Promise<void> {
  const [data, root] = [join(folder, 'data'), join(folder, 'site')];
  await writeArchive(data, stories);
  const took: Record<'without' | 'with', Took[]> = { without: [], with: [] };
  for (let run = 0; run < (stories > OFTEN ? 1 : Number(values.runs)); run += 1) {
    const out = join(folder, 'bundle');
    took.without.push(await runProgram('compile-without-packs', [data, out]));
    await rm(out, { recursive: true });
    took.with.push((await makeSite(root, { app, data, stories })).compile);
  }
  const [without, own] = [median(took.without), median(took.with)];
  note('compile without packs, s (of processors)', seconds(without));
  note('compile with packs, s (of processors)', seconds(own));
  note('peak without / with, MiB', `${Math.round(without.mib)} / ${Math.round(own.mib)}`);
  const parts = await partsOf(join(root, 'data'));
  const [packs, all] = [
    await weigh(
      join(root, 'data'),
      parts.filter(({ stories: of }) => of > 0),
    ),
    await weigh(join(root, 'data'), parts),
  ];
  note('packs', `${packs.files}`);
  note('packs, kB a story: as kept / gzip / brotli', weights(packs, stories));
  note('whole archive with its search, kB a story', weights(all, stories));
  note('files of the archive', `${all.files}`);
  note('until it is kept, s', (await keep(root)).toFixed(1));
}

const weights = ({ bytes, gzip, brotli }: Weight, stories: number): string =>
  [bytes, gzip, brotli].map((each) => kilobytes(each, stories)).join(' / ');

const folder = await mkdtemp(join(tmpdir(), 'coranto-packing-'));
const loads: number[] = [];
try {
  const app = join(folder, 'app');
  await buildApp({ out: app, base: '/' });
  for (const stories of sizes) {
    const own = join(folder, `${stories}`);
    await measure(own, app, stories);
    loads.push(loadavg()[0] ?? Number.NaN);
    console.error(`${stories} stories: done, load ${loads.at(-1)?.toFixed(1)}`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
console.log(
  `Node ${version}, ${availableParallelism()} processors, load ${loads.map((each) => each.toFixed(1)).join(' and ')}`,
);
console.log(
  `| stories | ${sizes.map((size) => size.toLocaleString('en')).join(' | ')} |\n| --- |${' --- |'.repeat(sizes.length)}`,
);
for (const [row, cells] of rows) console.log(`| ${row} | ${cells.join(' | ')} |`);
