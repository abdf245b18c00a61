import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { execPath, version } from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { projectRoot } from '#tests/support/list-files.ts';
import { sayBars } from './bars.ts';
import { firstAnswer } from './hugo/first-answer.ts';
import { installCommand } from './hugo/install-package.ts';
import { makeHugoSite } from './hugo/make-hugo-site.ts';
import { timeCommand } from './hugo/time-command.ts';
import { inTurn, type Row, type Step, tookOf } from './in-turn.ts';
import type { Took } from './run-program.ts';

/** A file is known by its stamp when it has been still for so long, in milliseconds. */
const STILL_MS = 3_500;

/** Hugo has the same title and address. */
const SITE = 'title: News\naddress: https://news.example.org/\n';

/** Where everything of a measurement is, and the numbers of files made anew. */
type Bench = { readonly folder: string; readonly command: string; readonly runs: number };

const loop = fileURLToPath(new URL('programs/gray-matter-loop.mjs', import.meta.url));

/** Whole processes on an archive: Hugo, the loop of gray-matter, and ours, in turn. */
async function measureArchive(source: string, bench: Bench): Promise<Row[]> {
  const { folder, command, runs } = bench;
  const [data, hugo] = [join(folder, 'data'), join(folder, 'hugo')];
  await cp(source, data, { recursive: true });
  await writeFile(join(data, 'site.yaml'), SITE);
  await makeHugoSite(source, hugo);
  let made = 0;
  // Nothing is removed until all is measured; see README.md.
  const fresh = (): string => {
    made += 1;
    return join(folder, `made-${made}`);
  };
  const coranto = (...words: string[]): Promise<Took> =>
    timeCommand(folder, execPath, [command, ...words]);
  const build = (out: string, cache: string): Promise<Took> =>
    coranto('build', '--data', data, '--out', out, '--cache', cache);
  const check = (...words: string[]): Promise<Took> => coranto('check', '--data', data, ...words);

  const steps: Step[] = [
    ['Hugo, whole site', () => timeCommand(hugo, 'hugo', ['--quiet', '--destination', fresh()])],
    ['coranto build, cold', () => build(fresh(), fresh())],
    ['plain loop of gray-matter', () => timeCommand(projectRoot, execPath, [loop, data])],
    ['coranto check, cold', () => check('--no-cache')],
  ];
  const edit = await editing(data);
  const [out, cache, kept] = [fresh(), fresh(), fresh()];
  await setTimeout(STILL_MS);
  await build(out, cache);
  await check('--cache', kept);
  steps.push(
    ['coranto build, nothing changed', () => build(out, cache)],
    ['coranto build, one article changed', () => edit().then(() => build(out, cache))],
    ['coranto check, one article changed', () => edit().then(() => check('--cache', kept))],
  );
  const rows = await inTurn(runs, steps);
  await sayPages('Hugo', join(folder, 'made-4'));
  await sayPages('Coranto', out);
  return rows;
}

/** What edits a published article's title, another way each time. */
async function editing(data: string): Promise<() => Promise<void>> {
  const folder = join(data, 'articles');
  for (const name of (await readdir(folder)).sort().reverse()) {
    const text = await readFile(join(folder, name), 'utf8');
    if (!/^published: true/m.test(text)) continue;
    let edits = 0;
    return async () => {
      edits += 1;
      const title = (found: string): string => `${found}${edits} `;
      await writeFile(join(folder, name), text.replace(/^title: *"?/m, title));
    };
  }
  throw new Error(`${data} has no published article`);
}

/** Pages of a site; of Hugo's without those that only lead on to another. */
async function sayPages(name: string, site: string): Promise<void> {
  const count = { pages: 0, feeds: 0 };
  for (const path of await readdir(site, { recursive: true })) {
    const file = basename(path);
    if (/^(?:feed|atom|index)\.xml$|^feed\.json$/.test(file)) count.feeds += 1;
    if (file !== 'index.html') continue;
    const isAlias = (await readFile(join(site, path), 'utf8')).includes('http-equiv="refresh"');
    count.pages += isAlias ? 0 : 1;
  }
  console.log(`${name}: ${count.pages} pages, ${count.feeds} feeds`);
}

/** The five articles of the repository: each command with what earlier runs kept, and cold. */
async function measureFive({ folder, command, runs }: Bench): Promise<Row[]> {
  const data = join(folder, 'five');
  await cp(join(projectRoot, 'data'), data, { recursive: true });
  const warm = ['--data', data, '--out', join(folder, 'five-site')];
  const cache = ['--cache', join(folder, 'five-cache')];
  const build = (...words: string[]): Promise<Took> =>
    timeCommand(folder, execPath, [command, 'build', ...words]);
  await build(...warm, ...cache);
  let made = 0;
  const fresh = (option: string): string[] => {
    made += 1;
    return [option, join(folder, `five-${made}`)];
  };
  return await inTurn(runs, [
    ['coranto --version', () => timeCommand(folder, execPath, [command, '--version'])],
    ['build, cold', () => build('--data', data, ...fresh('--out'), ...fresh('--cache'))],
    ['build, nothing changed', () => build(...warm, ...cache)],
    [
      'start, first answer',
      async () => ({
        ms: await firstAnswer(folder, command, [...warm, ...cache, '--port', '0']),
        cpu: Number.NaN,
        mib: Number.NaN,
      }),
    ],
  ]);
}

function sayRows(title: string, rows: readonly Row[], of: Took): void {
  console.log(`\n| ${title} | s | of processors, s | x Hugo's or the first row's processors |
| --- | --: | --: | --: |`);
  // A server's own time is not told by the shell.
  const cell = (figure: number): string => (Number.isNaN(figure) ? '' : figure.toFixed(2));
  for (const [name, { ms, cpu }] of rows)
    console.log(`| ${name} | ${cell(ms / 1000)} | ${cell(cpu / 1000)} | ${cell(cpu / of.cpu)} |`);
}

/** The limits, and what was measured. */
function sayWhatIsAsked(rows: readonly Row[], five: readonly Row[]): void {
  const [hugo, plain] = [tookOf(rows, 'Hugo').cpu, tookOf(rows, 'plain loop').cpu];
  const cpu = (name: string): number => tookOf(rows, name).cpu;
  sayBars([
    { of: 'cold, x Hugo', most: 1.5, measured: cpu('coranto build, cold') / hugo },
    { of: 'changed, x Hugo', most: 0.4, measured: cpu('coranto build, one') / hugo },
    { of: 'check, cold, x the loop', most: 0.35, measured: cpu('coranto check, cold') / plain },
    { of: 'check, changed, x the loop', most: 0.12, measured: cpu('coranto check, one') / plain },
    { of: 'five articles, build, s', most: 0.8, measured: tookOf(five, 'build, cold').ms / 1000 },
    { of: 'five articles, start, s', most: 1, measured: tookOf(five, 'start').ms / 1000 },
  ]);
}

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '5' } },
  allowPositionals: true,
});
const [source] = positionals;
if (source === undefined) throw new Error('npx tsx tests/bench/hugo.ts [--runs 5] DIR');
console.log(`Node ${version}, ${availableParallelism()} processors, median of ${values.runs}`);
const folder = await mkdtemp(join(tmpdir(), 'coranto-hugo-'));
try {
  await mkdir(folder, { recursive: true });
  const command = await installCommand(join(folder, 'installed'));
  const bench = { folder, command, runs: Number(values.runs) };
  const rows = await measureArchive(source, bench);
  const five = await measureFive(bench);
  sayRows(basename(source), rows, tookOf(rows, 'Hugo'));
  sayRows('five articles', five, tookOf(five, 'coranto --version'));
  sayWhatIsAsked(rows, five);
} finally {
  await rm(folder, { recursive: true, force: true });
}
