import { randomBytes } from 'node:crypto';
import { lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf, describeFsError } from '../describe-fs-error.ts';
import { CompileError } from '../problem.ts';
import { withRegularFile } from '../sources/regular-file.ts';
import { editVerdicts, type VerdictsEdit } from './edit-verdicts.ts';
import { VERDICTS_FILE } from './verdicts-file.ts';

/**
 * Writes an edit into the verdicts of a data folder. Reads the file first, because a person may
 * have changed it meanwhile; writes it whole under another name and renames it, so that the old or
 * the new file is complete however the run ends. `shown` is the folder as typed. Throws a Refusal
 * if the file is broken, and a CompileError if the disk refuses it.
 */
export function saveVerdicts(data: string, shown: string, edit: VerdictsEdit): void {
  const file = join(data, VERDICTS_FILE);
  const fresh = join(data, `.${VERDICTS_FILE}.${process.pid}-${randomBytes(4).toString('hex')}`);
  const before = readText(file);
  const text = editVerdicts(before, edit);
  if (text === before) return;
  try {
    // A rename would replace a read-only file.
    if (isReadOnly(file))
      throw new CompileError(
        `Cannot write ${join(shown, VERDICTS_FILE)}: it is read-only. ${ADVICE}`,
      );
    writeFileSync(fresh, text, { flag: 'wx' });
    renameSync(fresh, file);
  } catch (error) {
    rmSync(fresh, { force: true });
    const why = describeFsError(error);
    if (why === undefined) throw error;
    throw new CompileError(`Cannot write ${join(shown, VERDICTS_FILE)}: ${why}. ${ADVICE}`, {
      cause: error,
    });
  }
}

const ADVICE = 'Make it writable and run again; earlier answers are saved.';

function readText(file: string): string | undefined {
  try {
    return withRegularFile(file, (opened) => readFileSync(opened, 'utf8'));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function isReadOnly(file: string): boolean {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  return stats !== undefined && (stats.mode & 0o222) === 0;
}
