import { lstat, readdir, realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type BundleTarget, folderTarget } from '../bundle/write-bundle.ts';
import { codeOf } from '../describe-fs-error.ts';
import { HISTORY_FILE } from '../history/history-file.ts';
import { bundleOutput } from '../output/bundle-output.ts';
import { inspectOutput } from '../output/inspect-output.ts';
import { CompileError } from '../problem.ts';
import { VERDICTS_FILE } from '../verdicts/verdicts-file.ts';
import { type BuildTime, buildTime } from './build-time.ts';

/** Checked folders and time of a run. */
export type Prepared = BuildTime & {
  readonly data: string;
  /** Undefined if nothing is to be written. */
  readonly target: BundleTarget | undefined;
};

export type Preparing = {
  readonly data: string;
  readonly out: string | undefined;
  readonly to?: BundleTarget;
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
export async function prepare(options: Preparing): Promise<Prepared> {
  const data = await findData(options.data);
  return { data, target: options.to ?? findFolder(data, options), ...buildTime(options.now) };
}

function findFolder(
  data: string,
  { data: shown, out, cacheFolder, onNote = () => undefined }: Preparing,
): BundleTarget | undefined {
  if (out === undefined) return undefined;
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
