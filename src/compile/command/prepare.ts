import { resolve } from 'node:path';
import { bundleOutput } from '../output/bundle-output.ts';
import { inspectOutput } from '../output/inspect-output.ts';
import type { OutputPlace } from '../output/output-kind.ts';
import { type BuildTime, buildTime } from './build-time.ts';
import { findData } from './find-data.ts';

/** Checked folders and time of a run. */
export type Prepared = BuildTime & {
  readonly data: string;
  readonly out: OutputPlace;
};

export type Preparing = {
  readonly data: string;
  readonly out: string;
  readonly now?: Date | undefined;
  readonly cacheFolder?: string;
  readonly onNote?: ((text: string) => void) | undefined;
};

/**
 * Checks the folders of a command before any work. Rejects with a CompileError if there is no data
 * folder, if it has no articles, or if the bundle would overwrite something.
 */
export async function prepare({
  onNote = () => undefined,
  cacheFolder,
  ...options
}: Preparing): Promise<Prepared> {
  const data = await findData(options.data);
  const time = buildTime(options.now);
  const out = inspectOutput({
    kind: bundleOutput,
    out: options.out,
    data: { shown: options.data, path: data },
    cache:
      cacheFolder === undefined ? undefined : { shown: cacheFolder, path: resolve(cacheFolder) },
    say: onNote,
  });
  return { data, out, ...time };
}
