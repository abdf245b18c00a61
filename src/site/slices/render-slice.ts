import { hash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { cacheRoot } from '#src/compile/cache/cache-folder.ts';
import type { CompileResult } from '#src/compile/compile-options.ts';
import type { Slice } from '#src/compile/sources/compile-slice.ts';
import { forEachYielding } from '#src/compile/sources/for-each-yielding.ts';
import { renderPages } from '#src/render/pages/render-pages.ts';
import { DATA_FOLDER } from '#src/url/paths.ts';
import type { BuildSiteOptions } from '../build-site.ts';
import { filesBelow } from '../output/order-files.ts';
import { SiteError } from '../site-error.ts';
import { stageSite } from '../stage-site.ts';
import { sliceFile } from './open-slices.ts';
import { preparePages } from './prepare-pages.ts';
import { factsOf } from './slice-facts.ts';
import { writeSliceFile } from './slice-file.ts';

export type SliceRendering = Omit<BuildSiteOptions, 'out' | 'slices' | 'strictHost'> & {
  readonly slice: Slice;
};

export type RenderedSlice = CompileResult & {
  /** The share, and the file that has its pages; undefined if articles were refused. */
  readonly rendered?: { readonly pages: number; readonly file: string };
};

/**
 * Compiles the articles and renders one share of the site's pages into one file in the folder that
 * the machines share; `buildSite` with `slices` puts the site together. Never changes the history.
 * Rejects as `buildSite`, and with a SiteError if nothing says the time of the build: pages name
 * it.
 */
export async function renderSlice({
  slice,
  base,
  pages,
  keepPictures,
  ...options
}: SliceRendering): Promise<RenderedSlice> {
  if (options.now === undefined && !env['SOURCE_DATE_EPOCH']) throw new SiteError(NO_TIME);
  const { renderCache = cacheRoot(), signal, onProgress } = options;
  // Not in the cache, which may not contain an output.
  const stage = mkdtempSync(join(tmpdir(), 'coranto-slice-'));
  const [root, gathered] = [join(stage, 'site'), join(stage, 'gathered')];
  try {
    const result = await stageSite(
      { root, gathered },
      {
        ...{ ...options, base, renderCache, picturesIn: keepPictures },
        ...{ history: 'read', earlier: join(root, DATA_FOLDER) },
      },
    );
    if (!result.wrote) return result;
    const { install, look } = result;
    const prepared = await preparePages({ root, gathered, base, pages, install, look });
    const facts = factsOf(prepared);
    const before = new Map(filesBelow(root).map((path) => [path, digestOf(root, path)]));
    const cache = join(renderCache, 'pages');
    const { pages: made } = await renderPages({
      ...prepared,
      share: slice,
      cache,
      signal,
      onProgress,
    });
    const paths = filesBelow(root).filter(
      (path) => !before.has(path) || before.get(path) !== digestOf(root, path),
    );
    const file = sliceFile(renderCache, slice);
    const head = { ...facts, ...slice, pages: made };
    await forEachYielding(writeSliceFile(file, head, { root, paths }), () =>
      signal?.throwIfAborted(),
    );
    return { ...result, rendered: { pages: made, file } };
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

const NO_TIME =
  'Pages name the time of the build, which must be the same on all machines. Set SOURCE_DATE_EPOCH to its seconds, such as those of the commit: SOURCE_DATE_EPOCH=$(git log -1 --format=%ct).';

/** Rendering writes over no file but pages. */
const digestOf = (root: string, path: string): string =>
  path.endsWith('.html') ? hash('sha256', readFileSync(join(root, path))) : '';
