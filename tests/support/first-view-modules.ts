import { readdir, readFile } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { buildApp } from '#src/site/app/build-app.ts';

/** A module in the first view's code. */
export type ModuleUse = {
  readonly module: string;
  /** As sent, before compression; and how many of them the browser ran. */
  readonly bytes: number;
  readonly run: number;
  /**
   * Functions that begin in it, and how many were called. Those inside an uncalled function may not
   * be counted.
   */
  readonly functions: number;
  readonly called: number;
};

type Counts = { -readonly [Key in Exclude<keyof ModuleUse, 'module'>]: number };

/** Code that the bundler wrote itself. */
const BUNDLER = 'the bundler';

/** The source map of each code file by name; undefined for those that the bundler wrote itself. */
export type AppMaps = ReadonlyMap<string, SourceMap | undefined>;

/** Builds the app again into `folder`, with source maps. Files and names are those of any build. */
export async function mapsOfApp(folder: string): Promise<AppMaps> {
  await buildApp({ out: folder, base: '/', maps: true });
  return readMaps(folder);
}

/** The source maps of an app that was built with them. */
export async function readMaps(folder: string): Promise<AppMaps> {
  const assets = join(folder, 'assets');
  const files = await readdir(assets);
  const mapOf = async (name: string): Promise<SourceMap | undefined> =>
    files.includes(`${name}.map`)
      ? new SourceMap(JSON.parse(await readFile(join(assets, `${name}.map`), 'utf8')))
      : undefined;
  const code = files.filter((name) => name.endsWith('.js'));
  return new Map(await Promise.all(code.map(async (name) => [name, await mapOf(name)] as const)));
}

/**
 * Opens a site as a new reader, waits until the page is idle, and reports how much of each loaded
 * module was used, the largest first. Throws if the site has other code than the maps.
 */
export async function modulesOfFirstView(
  browser: Browser,
  address: string,
  maps: AppMaps,
): Promise<ModuleUse[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.route(
    (url) => url.origin !== new URL(address).origin,
    (route) => route.abort(),
  );
  const page = await context.newPage();
  await page.coverage.startJSCoverage({ resetOnNavigation: false });
  await page.goto(address);
  await page.locator('html[data-opened] main article').first().waitFor();
  await page.waitForLoadState('networkidle');
  const files = await page.coverage.stopJSCoverage();
  await context.close();

  const counts = new Map<string, Counts>();
  // Messages are data, which has no map.
  for (const { url, source = '', functions } of files.filter((file) =>
    /\/assets\/(?!messages-)/.test(file.url),
  )) {
    const name = url.split('/').at(-1) ?? '';
    if (!maps.has(name)) throw new Error(`${url} is not of the build that the maps are of`);
    countFile({ source, functions, modules: modulesByPlace(source, maps.get(name)) }, counts);
  }
  return [...counts].map(([module, use]) => ({ module, ...use })).sort((a, b) => b.bytes - a.bytes);
}

type Range = { readonly startOffset: number; readonly endOffset: number; readonly count: number };
type CoveredFile = {
  readonly source: string;
  /**
   * Each with its own range first, then the parts that ran more or less often; inner functions
   * after outer ones.
   */
  readonly functions: readonly { readonly ranges: readonly Range[] }[];
  /** The module of each place of the source. */
  readonly modules: readonly string[];
};

function countFile({ source, functions, modules }: CoveredFile, counts: Map<string, Counts>): void {
  const countsOf = (module: string): Counts => {
    const known = counts.get(module) ?? { bytes: 0, run: 0, functions: 0, called: 0 };
    counts.set(module, known);
    return known;
  };
  const ran = new Uint8Array(source.length);
  for (const { ranges } of functions) {
    for (const { startOffset, endOffset, count } of ranges)
      ran.fill(Number(count > 0), startOffset, endOffset);
    const [whole] = ranges;
    // The file itself is reported as a function too.
    if (whole === undefined || whole.endOffset - whole.startOffset === source.length) continue;
    const own = countsOf(modules[whole.startOffset] ?? BUNDLER);
    own.functions += 1;
    own.called += Number(whole.count > 0);
  }
  modules.forEach((module, at) => {
    const own = countsOf(module);
    own.bytes += 1;
    own.run += ran[at] ?? 0;
  });
}

/** The module of each place of a code file. */
function modulesByPlace(source: string, map: SourceMap | undefined): string[] {
  let [line, lineStart] = [0, 0];
  return Array.from({ length: source.length }, (_, at) => {
    const entry = map?.findEntry(line, at - lineStart);
    if (source[at] === '\n') [line, lineStart] = [line + 1, at + 1];
    return entry !== undefined && 'originalSource' in entry
      ? moduleName(entry.originalSource)
      : BUNDLER;
  });
}

/** `src/main.tsx`, `zod/v4/core/parse.js`: relative to the project, or to its libraries. */
function moduleName(path: string | null | undefined): string {
  if (!path) return BUNDLER;
  return path.replace(/^.*node_modules\//, '').replace(/^.*\/src\//, 'src/');
}
