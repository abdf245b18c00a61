import { join } from 'node:path';
import { counting } from '#src/compile/command/counting.ts';
import { formatProblems, formatSummary } from '#src/compile/command/format-result.ts';
import { parseSlice, type Slice } from '#src/compile/sources/compile-slice.ts';
import { keepSitePictures } from '#src/site/keep-site-pictures.ts';
import { SiteError } from '#src/site/site-error.ts';
import { type SiteOptions, siteOptions } from '#src/site/site-options.ts';
import { renderSlice } from '#src/site/slices/render-slice.ts';
import { expectShortRun } from '../short-run.ts';
import type { Typing } from '../table/cli-table.ts';
import { buildAndTell } from './build-and-tell.ts';
import type { Running, RunProgress } from './running.ts';

/**
 * Builds the site into its folder, or renders a slice of it into the cache. Resolves with the exit
 * code.
 */
export async function runBuild(
  { slice, ...typed }: Typing<'build'>,
  { interrupt, progress }: Running,
): Promise<number> {
  const options = siteOptions(typed);
  if (slice !== undefined && options.slices !== undefined)
    throw new SiteError(
      '--slice renders a share, and --slices makes the site of all of them. Use one of them.',
    );
  expectShortRun();
  interrupt.signal.throwIfAborted();
  const wrote =
    slice === undefined
      ? await buildAndTell(options, progress, (text) => process.stdout.write(text))
      : await renderAndTell(options, parseSlice(slice), progress);
  return interrupt.code() ?? (wrote ? 0 : 1);
}

async function renderAndTell(
  { strictHost: _, slices: __, ...options }: SiteOptions,
  slice: Slice,
  { clear, ...progress }: RunProgress,
): Promise<boolean> {
  const { data, renderCache } = options;
  const pictures = join(renderCache, 'pictures');
  const result = await renderSlice({
    ...options,
    ...progress,
    slice,
    keepPictures: (target) => keepSitePictures({ data, target, cache: pictures }),
  }).finally(clear);
  process.stderr.write(formatProblems(result));
  const { rendered } = result;
  process.stdout.write(
    rendered
      ? `slice ${slice.number} of ${slice.of}: ${counting(rendered.pages, 'page')}, kept in ${rendered.file}\n`
      : formatSummary(result, options.out),
  );
  return result.wrote;
}
