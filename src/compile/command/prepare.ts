import { resolve } from 'node:path';
import { type BundleTarget, folderTarget } from '../bundle/write-bundle.ts';
import { bundleOutput } from '../output/bundle-output.ts';
import { inspectOutput } from '../output/inspect-output.ts';
import { type BuildTime, buildTime } from './build-time.ts';
import { findData } from './find-data.ts';

/** Checked folders and time of a run. */
export type Prepared = BuildTime & {
  readonly data: string;
  readonly target: BundleTarget;
};

export type Preparing = {
  readonly data: string;
  readonly now?: Date | undefined;
  readonly cacheFolder?: string;
  readonly onNote?: ((text: string) => void) | undefined;
};

/**
 * Checks the folders of a command before any work; `out` is a folder, or what takes the bundle.
 * Rejects with a CompileError if there is no data folder, if it has no articles, or if the bundle
 * would overwrite something.
 */
export async function prepare(out: string | BundleTarget, options: Preparing): Promise<Prepared> {
  const data = await findData(options.data);
  const target = typeof out === 'string' ? findFolder(data, out, options) : out;
  return { data, target, ...buildTime(options.now) };
}

function findFolder(
  data: string,
  out: string,
  { data: shown, cacheFolder, onNote = () => undefined }: Preparing,
): BundleTarget {
  const place = inspectOutput({
    kind: bundleOutput,
    out,
    data: { shown, path: data },
    cache:
      cacheFolder === undefined ? undefined : { shown: cacheFolder, path: resolve(cacheFolder) },
    say: onNote,
  });
  return folderTarget(place);
}
