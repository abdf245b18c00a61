import { lstatSync } from 'node:fs';
import { codeOf } from '../describe-fs-error.ts';
import { refuse } from '../problem.ts';
import { readSource } from './read-sources.ts';

/**
 * The text of a small file of a data folder; undefined if there is none. Throws a Refusal if it
 * cannot be read, is too large, is not UTF-8 or not a plain file.
 */
export function readDataFile(file: string): string | undefined {
  const size = sizeOf(file);
  return size === undefined ? undefined : readSource({ file, size });
}

function sizeOf(file: string): number | undefined {
  try {
    const stats = lstatSync(file);
    if (!stats.isFile()) throw refuse('file', 'is not a plain file; put the file itself here');
    return stats.size;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    if (codeOf(error) !== undefined)
      throw refuse('file', `cannot be read (${codeOf(error)}); check its permissions`);
    throw error;
  }
}
