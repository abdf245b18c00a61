import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { projectRoot } from '../support/list-files.ts';
import {
  commandIn,
  filesBelow,
  installPackage,
  runIn,
} from '../support/package/installed-package.ts';
import { temporaryFolder } from '../support/workspace.ts';

const SLOW_MS = 300_000;
const MOST_PACKAGES = 15;
const MOST_BYTES = 25_000_000;

/** Packages below a folder of node_modules, by their paths. */
const packagesIn = (folder: string): string[] =>
  filesBelow(folder)
    .filter((path) => /(^|\/)(@[^/]+\/)?[^/@]+\/package\.json$/.test(path))
    .map((path) => path.slice(0, -'/package.json'.length))
    .filter((path) => /^(@[^/]+\/)?[^/]+$/.test(path.split('/node_modules/').at(-1) ?? ''));

const manifestSchema = z.object({
  private: z.optional(z.boolean()),
  dependencies: z.record(z.string(), z.string()),
  peerDependencies: z.record(z.string(), z.string()),
  peerDependenciesMeta: z.record(z.string(), z.object({ optional: z.boolean() })),
});

test(
  'an install brings few packages, of few bytes, and no bundler',
  async () => {
    const modules = join(await installPackage(), 'node_modules');
    const packages = packagesIn(modules);
    expect(packages).toContain('coranto');
    expect(packages.length).toBeLessThanOrEqual(MOST_PACKAGES);
    const files = filesBelow(modules).filter((path) => !path.startsWith('.cache/'));
    const bytes = files.reduce((sum, path) => sum + statSync(join(modules, path)).size, 0);
    expect(bytes).toBeLessThan(MOST_BYTES);
    const names = packages.join(' ');
    for (const name of ['vite', 'tsx', 'typescript', 'esbuild', 'rolldown', 'react', 'sharp'])
      expect(names).not.toMatch(new RegExp(`(^|[ /])${name}( |$)`));
    const own = manifestSchema.parse(
      JSON.parse(readFileSync(join(modules, 'coranto/package.json'), 'utf8')),
    );
    expect(own.private).toBeUndefined();
    expect(Object.keys(own.dependencies)).toEqual(['@resvg/resvg-js']);
    expect(own.peerDependenciesMeta).toEqual({ sharp: { optional: true } });
  },
  SLOW_MS,
);

const mapSchema = z.object({ sources: z.array(z.string()) });

/**
 * The package of a source that is in a map, or Coranto's folder. What a package has in its own
 * `dist/node_modules` is a part of it.
 */
function ownerOf(source: string): string {
  const installed = source.replace(/\/dist\/node_modules\/.*/, '/dist/');
  const name = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(installed)?.[1];
  return name ?? /(?:^|\/)(src\/[^/]+)/.exec(source)?.[1] ?? source;
}

/** The sources of a file of the code. */
function sourcesOf(file: string): string[] {
  const map = mapSchema.safeParse(JSON.parse(readIfThere(`${file}.map`)));
  return map.data?.sources ?? [];
}

/** What a file of the code was bundled from. */
const ownersOf = (file: string): string[] => sourcesOf(file).map(ownerOf);

function readIfThere(file: string): string {
  return statSync(file, { throwIfNoEntry: false }) ? readFileSync(file, 'utf8') : '{}';
}

test(
  'the notices name every package whose code is bundled, and the fonts',
  async () => {
    const lib = join(await installPackage(), 'node_modules/coranto/lib');
    const notices = readFileSync(join(lib, 'notices.txt'), 'utf8');
    const code = filesBelow(lib).filter((path) => path.endsWith('.js'));
    const sources = code.flatMap((path) => sourcesOf(join(lib, path)));
    // Libraries that have two builds are there in one.
    expect(sources.filter((source) => /\.development\./.test(source))).toEqual([]);
    const owners = new Set(sources.map(ownerOf));
    const packages = [...owners].filter((name) => !name.startsWith('src/'));
    expect(packages.length).toBeGreaterThan(30);
    expect(packages.filter((name) => !notices.includes(`\n${name} `))).toEqual([]);
    expect(notices).toContain('SIL OPEN FONT LICENSE');
    expect(filesBelow(join(lib, 'fonts'))).toHaveLength(2);
  },
  SLOW_MS,
);

const coverageSchema = z.object({ result: z.array(z.object({ url: z.string() })) });

/** The files of code that a run loads in its first thread. */
async function filesLoadedBy(words: readonly string[]): Promise<string[]> {
  const installed = await installPackage();
  const folder = await temporaryFolder();
  const changed = { NODE_V8_COVERAGE: join(folder, 'coverage') };
  const data = ['--data', join(projectRoot, 'data')];
  const place = words.includes('check') ? data : [...data, '--out', join(folder, 'out')];
  const command = [commandIn(installed), ...words, ...(words.includes('--help') ? [] : place)];
  expect(await runIn(installed, execPath, command, changed)).toMatchObject({ code: 0 });
  const urls = readdirSync(changed.NODE_V8_COVERAGE).flatMap((name) =>
    coverageSchema
      .parse(JSON.parse(readFileSync(join(changed.NODE_V8_COVERAGE, name), 'utf8')))
      .result.map(({ url }) => url),
  );
  return urls.filter((url) => url.startsWith('file:')).map((url) => fileURLToPath(url));
}

/** The packages, and folders of Coranto, of which these files of code are. */
const ownersAmong = (files: readonly string[]): Set<string> =>
  new Set(files.flatMap((file) => (/[\\/]lib[\\/]/.test(file) ? ownersOf(file) : [ownerOf(file)])));

test.each([
  [
    ['compile'],
    ['gray-matter', 'src/compile'],
    ['react-dom', 'undici', 'fontkitten', 'src/render', 'esprima'],
  ],
  [['build'], ['react-dom', 'src/render'], ['undici', 'src/import', 'sharp']],
  // Help needs the table of options alone.
  [['import', '--help'], ['src/cli'], ['react-dom', 'undici', 'fontkitten', 'src/import']],
])(
  '%j loads the code that it needs, and not that of others',
  async (words, needed, others) => {
    const loaded = ownersAmong(await filesLoadedBy(words));
    expect([...loaded]).toEqual(expect.arrayContaining(needed));
    expect(others.filter((name) => loaded.has(name))).toEqual([]);
  },
  SLOW_MS,
);

/** Bytes, of which most are parsers: gray-matter with js-yaml, zod, and our rules of fields. */
const MOST_OF_A_CHECK = 450_000;

test(
  'a check loads few files, without what reads styles, Markdown, drawings and names of domains',
  async () => {
    const files = await filesLoadedBy(['check', '--no-cache']);
    expect(files.length).toBeLessThanOrEqual(10);
    const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
    expect(bytes).toBeLessThan(MOST_OF_A_CHECK);
    const loaded = ownersAmong(files);
    expect([...loaded]).toEqual(expect.arrayContaining(['gray-matter', 'js-yaml', 'src/compile']));
    for (const name of ['postcss', 'culori', 'htmlparser2', 'mdast-util-from-markdown', 'tldts'])
      expect(loaded.has(name), name).toBe(false);
  },
  SLOW_MS,
);

test(
  'a program that imports it has the functions, and types that need no other package',
  async () => {
    const installed = await installPackage();
    const folder = await temporaryFolder();
    const [data, out] = [join(projectRoot, 'data'), join(folder, 'bundle')];
    const program = join(installed, 'program.mjs');
    writeFileSync(
      program,
      `import { buildSite, compile, importFeeds } from 'coranto';
     const steps = new Set();
     const onProgress = ({ step }) => steps.add(step);
     const { wrote, summary, problems } = await compile({ data: ${JSON.stringify(data)}, out: ${JSON.stringify(out)}, onProgress });
     const failed = await buildSite({ data: ${JSON.stringify(data)}, out: 'x', base: '/"/' }).catch(({ message }) => message);
     const lost = await importFeeds({ data: 'no-such-folder' }).catch(({ message }) => message);
     console.log(JSON.stringify({ wrote, stories: summary.stories, problems, steps: [...steps], failed, lost }));`,
    );
    const { code, output, errors } = await runIn(installed, execPath, [program]);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(JSON.parse(output)).toMatchObject({
      wrote: true,
      stories: 3,
      problems: [],
      steps: expect.arrayContaining(['reading articles']),
      failed: 'base /"/ is not a path. Write something such as /news-reader/.',
      lost: expect.stringMatching(/^There is no no-such-folder.feeds\.yaml/),
    });
    expect(filesBelow(out)).toContain('manifest.json');
  },
  SLOW_MS,
);
