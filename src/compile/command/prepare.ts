import { lstat, readdir, realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { codeOf } from '../describe-fs-error.ts';
import { HISTORY_FILE } from '../history/history-file.ts';
import { bundleOutput } from '../output/bundle-output.ts';
import { inspectOutput } from '../output/inspect-output.ts';
import type { OutputPlace } from '../output/output-kind.ts';
import { CompileError } from '../problem.ts';
import { VERDICTS_FILE } from '../verdicts/verdicts-file.ts';
import { type BuildTime, buildTime } from './build-time.ts';

/** Checked folders and time of a run. */
export type Prepared = BuildTime & {
  readonly data: string;
  /** Undefined if nothing is to be written. */
  readonly out: OutputPlace | undefined;
};

export type Preparing = {
  readonly data: string;
  readonly out: string | undefined;
  readonly now?: Date | undefined;
  readonly cacheFolder?: string;
  readonly onNote?: ((text: string) => void) | undefined;
};

/** Identify a data folder that has no article yet. */
const KNOWN = new Set([
  'site.yaml',
  'topics',
  'organizations',
  'feeds.yaml',
  'import',
  HISTORY_FILE,
  VERDICTS_FILE,
]);

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
  if (options.out === undefined) return { data, out: undefined, ...time };
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

/**
 * The real path of a data folder. Rejects with a CompileError if it is missing or has no articles.
 */
export async function findData(named: string): Promise<string> {
  const data = await realpath(resolve(named)).catch(() => undefined);
  if (data === undefined || !(await isFolder(data)))
    throw new CompileError(
      `there is no folder ${named}; use --data to name the folder that contains articles/`,
    );
  await refuseWrongFolder(data, named);
  return data;
}

async function refuseWrongFolder(data: string, shown: string): Promise<void> {
  const articles = join(data, 'articles');
  if (await isFolder(articles)) return;
  const entries = await readdir(data).catch((error: unknown) => {
    throw new CompileError(
      `cannot read the folder ${shown} (${codeOf(error) ?? 'unknown'}); check its permissions`,
      {
        cause: error,
      },
    );
  });
  const names = entries.filter((name) => !name.startsWith('.') && name !== 'README.md');
  if (names.includes('articles'))
    throw new CompileError(
      `${join(shown, 'articles')} is not a plain folder; put the folder itself there`,
    );
  if (names.length > 0 && !names.some((name) => KNOWN.has(name))) {
    throw new CompileError(
      `${shown} contains no folder articles/; use --data to name the folder that does`,
    );
  }
}

async function isFolder(path: string): Promise<boolean> {
  const stats = await lstat(path).catch(() => undefined);
  return stats?.isDirectory() ?? false;
}
