import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { version } from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { sayBars } from './bars.ts';
import { inTurn, type Row, tookOf } from './in-turn.ts';
import { peers } from './peers.ts';
import { runProgram, type Took } from './run-program.ts';

const usage = 'npx tsx tests/bench/compiling.ts [--runs 5] [--peers] DIR …';

/** The compiler knows a file by its stamp when it has been still for so long, in milliseconds. */
const STILL_MS = 3_500;

/**
 * The compiler beside the plain loop, cold, and then with what it kept, one article being edited
 * before each run.
 */
async function measureArchive(data: string, runs: number, folder: string): Promise<Row[]> {
  const [out, cache] = [join(folder, 'bundle'), join(folder, 'cache')];
  let bundles = 0;
  // Nothing is removed until all is measured: for some seconds ext4 gives no new file the place of
  // one that is gone, and looks long for another.
  const fresh = (): string => {
    bundles += 1;
    return join(folder, `bundle-${bundles}`);
  };
  const cold = await inTurn(runs, [
    ['reading the files', () => runProgram('read-only', [data])],
    ['gray-matter, plain loop', () => runProgram('plain-loop', [data])],
    ['Coranto, cold', () => runProgram('compile-once', [data, fresh()])],
  ]);

  const copy = join(folder, 'copy');
  await cp(data, copy, { recursive: true });
  await setTimeout(STILL_MS);
  await runProgram('compile-once', [copy, out, cache]);
  const name = (await readdir(join(copy, 'articles'))).find((file) => file.endsWith('.md')) ?? '';
  const article = join(copy, 'articles', name);
  const before = await readFile(article, 'utf8');
  let edits = 0;
  const edit = async (): Promise<void> => {
    edits += 1;
    await writeFile(
      article,
      before.replace(/^title: *"?/m, (found) => `${found}${edits} `),
    );
  };
  const warm = await inTurn(runs, [
    ['Coranto, nothing changed', () => runProgram('compile-once', [copy, out, cache])],
    [
      'Coranto, one article changed',
      () => edit().then(() => runProgram('compile-once', [copy, out, cache])),
    ],
    [
      'Coranto, one article removed',
      () => rm(article).then(() => runProgram('compile-once', [copy, out, cache])),
    ],
    [
      'Coranto, one article added',
      () => writeFile(article, before).then(() => runProgram('compile-once', [copy, out, cache])),
    ],
  ]);
  return [...cold, ...warm];
}

/**
 * Times, and processors' times, beside those of the plain loop; behind the cold run beside that as
 * well.
 */
function say(rows: readonly Row[]): void {
  const [plain, cold] = [tookOf(rows, 'gray-matter'), tookOf(rows, 'Coranto, cold')];
  const shares = ({ ms, cpu }: Took, of: Took): string =>
    `${(ms / of.ms).toFixed(2)} (${(cpu / of.cpu).toFixed(2)})`;
  console.log(
    '| program | seconds (of processors) | x the plain loop | x cold | peak MiB |\n| --- | --- | --- | --- | --- |',
  );
  for (const [name, took] of rows) {
    const seconds = `${(took.ms / 1000).toFixed(2)} (${(took.cpu / 1000).toFixed(2)})`;
    console.log(
      `| ${name} | ${seconds} | ${shares(took, plain)} | ${shares(took, cold)} | ${Math.round(took.mib)} |`,
    );
  }
}

/** What is asked of the compiler, of the rows that `say` prints. */
function sayWhatHolds(rows: readonly Row[]): void {
  const [plain, cold] = [tookOf(rows, 'gray-matter'), tookOf(rows, 'Coranto, cold')];
  const warm = ['changed', 'removed', 'added'].map(
    (edit) => tookOf(rows, `Coranto, one article ${edit}`).ms,
  );
  sayBars([
    { of: 'cold, x the plain loop', most: 0.6, measured: cold.ms / plain.ms },
    { of: 'the same in time of processors', most: 0.6, measured: cold.cpu / plain.cpu },
    { of: 'cold, peak MiB', most: 400, measured: cold.mib },
    {
      of: 'one article changed, removed or added, x cold',
      most: 0.1,
      measured: Math.max(...warm) / cold.ms,
    },
    { of: 'the same, seconds', most: 0.3, measured: Math.max(...warm) / 1000 },
  ]);
}

async function measurePeers(data: string, folder: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { name, run } of peers) {
    try {
      const { version: of, ...took } = await run(data, folder);
      rows.push([`${name} ${of}`, took]);
    } catch (error) {
      console.log(
        `${name} could not be measured: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
  return rows;
}

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, peers: { type: 'boolean', default: false } },
  allowPositionals: true,
});
if (positionals.length === 0) throw new Error(`Name at least one data folder: ${usage}`);
console.log(`Node ${version}, ${availableParallelism()} processors, median of ${values.runs}`);
for (const data of positionals) {
  const folder = await mkdtemp(join(tmpdir(), 'coranto-compiling-'));
  const rows = await measureArchive(data, Number(values.runs), folder);
  if (values.peers) rows.push(...(await measurePeers(data, folder)));
  console.log(`\n${basename(data)}, ${(await readdir(join(data, 'articles'))).length} files`);
  say(rows);
  sayWhatHolds(rows);
  await rm(folder, { recursive: true, force: true });
}
