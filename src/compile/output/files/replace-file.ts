import { randomBytes } from 'node:crypto';
import { lstatSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describeFsError } from '../../describe-fs-error.ts';
import { CompileError } from '../../problem.ts';

/** Where a file is, its name for people, and what they can do if it cannot be written. */
type Place = { readonly file: string; readonly shown: string; readonly advice: string };

/**
 * Writes a file whole under another name and renames it, so that the old or the new file is
 * complete however the run ends. Throws a CompileError if the disk refuses it.
 */
export function replaceFile({ file, shown, advice }: Place, text: string): void {
  const suffix = `${process.pid}-${randomBytes(4).toString('hex')}`;
  const fresh = join(dirname(file), `.${basename(file)}.${suffix}`);
  try {
    // A rename would replace a read-only file.
    if (isReadOnly(file))
      throw new CompileError(`Cannot write ${shown}: it is read-only. ${advice}`);
    writeFileSync(fresh, text, { flag: 'wx' });
    renameSync(fresh, file);
  } catch (error) {
    rmSync(fresh, { force: true });
    const why = describeFsError(error);
    if (why === undefined) throw error;
    throw new CompileError(`Cannot write ${shown}: ${why}. ${advice}`, { cause: error });
  }
}

function isReadOnly(file: string): boolean {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  return stats !== undefined && (stats.mode & 0o222) === 0;
}
