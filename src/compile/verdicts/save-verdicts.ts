import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from '../describe-fs-error.ts';
import { replaceFile } from '../output/files/replace-file.ts';
import { withRegularFile } from '../sources/regular-file.ts';
import { editVerdicts, type VerdictsEdit } from './edit-verdicts.ts';
import { VERDICTS_FILE } from './verdicts-file.ts';

/**
 * Writes an edit into the verdicts of a data folder. Reads the file first, because a person may
 * have changed it meanwhile. `shown` is the folder as typed. Throws a Refusal if the file is
 * broken, and a CompileError if the disk refuses it.
 */
export function saveVerdicts(data: string, shown: string, edit: VerdictsEdit): void {
  const file = join(data, VERDICTS_FILE);
  const before = readText(file);
  const text = editVerdicts(before, edit);
  if (text !== before)
    replaceFile({ file, shown: join(shown, VERDICTS_FILE), advice: ADVICE }, text);
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
