import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, execPath, version } from 'node:process';
import { parseArgs, promisify } from 'node:util';
import { writeOpml } from '#tests/support/feeds/write-opml.ts';
import { projectRoot } from '#tests/support/list-files.ts';
import { sayBars } from './bars.ts';
import { madeFeeds } from './feeds/made-feeds.ts';
import { type ServedFeeds, serveFeeds } from './feeds/serve-feeds.ts';
import { REPORT_VARIABLE } from './programs/measured.ts';
import { median, reporting, type Took } from './run-program.ts';

const FEEDS = 50;
const usage = `npx tsx tests/bench/importing.ts [--runs 3]: ${FEEDS} feeds with 5,000 items`;
const execute = promisify(execFile);

/** A program as a whole process, from its start to its end. */
async function wholeProcess(script: string, ...args: readonly string[]): Promise<Took> {
  const hook = join(projectRoot, 'tests/bench/programs/report-process.cjs');
  const command = ['--require', hook, '--import', 'tsx', join(projectRoot, script), ...args];
  const start = performance.now();
  const reports = await reporting((report) =>
    execute(execPath, command, {
      cwd: projectRoot,
      env: { ...env, [REPORT_VARIABLE]: report },
      maxBuffer: 1 << 26,
    }),
  );
  const ms = performance.now() - start;
  const cpu = reports.reduce((sum, each) => sum + each.cpu, 0);
  return { ms, cpu, mib: Math.max(...reports.map(({ mib }) => mib)) };
}

const importInto = (data: string, list: string): Promise<Took> =>
  wholeProcess('src/cli/coranto.ts', 'import', list, '--allow-private', '--data', data);

type Rows = { readonly plain: Took; readonly first: Took; readonly unchanged: Took };

/** All in turn, so that a machine's bad minute falls on all of them; in a new folder each time. */
async function measure(folder: string, { addresses }: ServedFeeds, runs: number): Promise<Rows> {
  const [list, opml] = [join(folder, 'addresses.txt'), join(folder, 'feeds.opml')];
  const listed = addresses.map((key) => ({ key, name: new URL(key).pathname, folders: [] }));
  await writeFile(list, addresses.join('\n'));
  await writeFile(
    opml,
    writeOpml('Made feeds', listed, (address) => address),
  );
  const [plain, first, unchanged]: [Took[], Took[], Took[]] = [[], [], []];
  for (let run = 0; run < runs; run += 1) {
    const data = join(folder, `news-${run}`);
    plain.push(
      await wholeProcess('tests/bench/programs/plain-feeds.ts', list, join(folder, `plain-${run}`)),
    );
    first.push(await importInto(data, opml));
    unchanged.push(await importInto(data, opml));
  }
  return { plain: median(plain), first: median(first), unchanged: median(unchanged) };
}

function say({ plain, first, unchanged }: Rows): void {
  const row = (name: string, { ms, cpu, mib }: Took): string =>
    `| ${name} | ${(ms / 1000).toFixed(1)} (${(cpu / 1000).toFixed(1)}) | ${(ms / plain.ms).toFixed(2)} | ${Math.round(mib)} |`;
  console.log(
    [
      '| program, from its start to its end | seconds (of processors) | x the plain loop | peak MiB |',
      '| --- | --- | --- | --- |',
      row('rss-parser, plain loop, a file an item', plain),
      row('Coranto, first import', first),
      row('Coranto, nothing changed', unchanged),
    ].join('\n'),
  );
  sayBars([
    { of: 'first import, seconds', most: 20, measured: first.ms / 1000 },
    { of: 'nothing changed, seconds', most: 3, measured: unchanged.ms / 1000 },
    { of: 'peak MiB', most: 300, measured: Math.max(first.mib, unchanged.mib) },
  ]);
}

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '3' }, help: { type: 'boolean' } },
});
if (values.help) console.log(usage);
else {
  console.log(`Node ${version}, ${availableParallelism()} processors, median of ${values.runs}\n`);
  const folder = await mkdtemp(join(tmpdir(), 'coranto-importing-'));
  const served = await serveFeeds(madeFeeds(FEEDS, new Date()));
  const runs = Number(values.runs);
  say(await measure(folder, served, runs));
  const stories = await readdir(join(folder, 'news-0/articles'));
  console.log(
    `\n${stories.length} stories; ${served.unchanged()} of ${FEEDS * runs} answers were 304`,
  );
  await served.close();
  await rm(folder, { recursive: true, force: true });
}
