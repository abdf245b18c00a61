import { lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { codeOf, describeFsError } from '../describe-fs-error.ts';
import { CompileError } from '../problem.ts';

/**
 * The real path of the folder in `--out`, which may be missing. Links are followed, so that the
 * folder behind a link is filled and the link stays. Throws a CompileError for a path that can be
 * no folder, and for a link that leads nowhere.
 */
export function findOut(named: string): string {
  if (named === '') throw new CompileError('--out is empty; name a folder');
  const out = realOut(resolve(named), named);
  const stats = statSync(out, { throwIfNoEntry: false });
  if (stats && !stats.isDirectory())
    throw new CompileError(`${named} is not a folder; name one with --out`);
  return out;
}

function realOut(path: string, named: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    const parent = dirname(path);
    if (codeOf(error) === 'ENOENT' && parent !== path) {
      refuseDangling(path, named);
      return join(realOut(parent, named), basename(path));
    }
    // A file is in the way: the run reports it when it writes there.
    if (codeOf(error) === 'ENOTDIR') return path;
    throw new CompileError(
      `cannot read ${named}: ${describeFsError(error) ?? String(error)}; name another folder with --out`,
      {
        cause: error,
      },
    );
  }
}

/** Creates nothing at the target of a link: its disk may only be unmounted now. */
function refuseDangling(path: string, named: string): void {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  const link = path === resolve(named) ? named : `${path}, a part of ${named},`;
  throw new CompileError(
    `${link} is a link to ${readlinkSync(path)}, which does not exist; create that folder, or name another one with --out`,
  );
}
