import { lstat, readdir, realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { codeOf } from '../describe-fs-error.ts';
import { HISTORY_FILE } from '../history/history-file.ts';
import { CompileError } from '../problem.ts';
import { VERDICTS_FILE } from '../verdicts/verdicts-file.ts';

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
