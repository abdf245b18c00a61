import { lstat, readdir, realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { CompileError } from './problem.ts';
import { codeOf } from './swap-folder.ts';
import { lookAtOut } from './swap-in.ts';

/** Folders and time of a run, once they are known to make sense. */
export type Prepared = { readonly data: string; readonly out: string; readonly now: number };

/** What a data folder is known by before its first article. */
const KNOWN = new Set(['site.yaml', 'topics', 'organizations']);

/**
 * Looks at what the command names before any work is done. Rejects with a CompileError when there is no data folder, when it is no
 * folder of articles, or when the bundle would come to stand where it destroys something.
 */
export async function prepare(options: { readonly data: string; readonly out: string; readonly now?: Date }): Promise<Prepared> {
  const data = await findData(options.data);
  const out = await realOut(resolve(options.out));
  if (isInside(out, data) || isInside(data, out)) {
    throw new CompileError(
      `the bundle (${options.out}) and the articles (${options.data}) must not stand one inside the other; name another --out`,
    );
  }
  await lookAtOut(out);
  return { data, out, now: (options.now ?? buildTime()).getTime() };
}

/** The real path of a data folder. Rejects with a CompileError when there is none, or when it is no folder of articles. */
export async function findData(named: string): Promise<string> {
  const data = await realpath(resolve(named)).catch(() => undefined);
  if (data === undefined || !(await isFolder(data)))
    throw new CompileError(`there is no folder ${named}; name the folder that holds articles/ with --data`);
  await refuseWrongFolder(data, named);
  return data;
}

async function refuseWrongFolder(data: string, shown: string): Promise<void> {
  const articles = join(data, 'articles');
  if (await isFolder(articles)) return;
  const entries = await readdir(data).catch((error: unknown) => {
    throw new CompileError(`cannot read the folder ${shown} (${codeOf(error) ?? 'unknown'}); check that you may`, {
      cause: error,
    });
  });
  const names = entries.filter((name) => !name.startsWith('.') && name !== 'README.md');
  if (names.includes('articles'))
    throw new CompileError(`${join(shown, 'articles')} is no plain folder; put the folder itself there`);
  if (names.length > 0 && !names.some((name) => KNOWN.has(name))) {
    throw new CompileError(`${shown} holds no folder articles/; name the folder around it with --data`);
  }
}

/** Follows links as far as the path exists, so that what is replaced is the folder itself and not a link to it. */
async function realOut(out: string): Promise<string> {
  const real = await realpath(out).catch(() => undefined);
  if (real !== undefined) return real;
  const parent = dirname(out);
  return parent === out ? out : join(await realOut(parent), basename(out));
}

async function isFolder(path: string): Promise<boolean> {
  const stats = await lstat(path).catch(() => undefined);
  return stats?.isDirectory() ?? false;
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way);
}

/** The clock, unless the environment says when the build is (https://reproducible-builds.org/specs/source-date-epoch/). */
function buildTime(): Date {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '') return new Date();
  const time = new Date(Number(epoch) * 1000);
  if (!/^\d{1,12}$/.test(epoch) || Number.isNaN(time.getTime())) {
    throw new CompileError(`SOURCE_DATE_EPOCH is ${JSON.stringify(epoch)}; set it to whole seconds since 1970, or not at all`);
  }
  return time;
}
