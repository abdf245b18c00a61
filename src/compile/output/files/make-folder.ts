import { mkdirSync, rmdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf } from '../../describe-fs-error.ts';

/**
 * Makes a folder and its missing parents. Returns those that it made, the outermost first. Throws
 * the disk's error; then none is made. Node's own recursive `mkdir` never returns if the file
 * system answers ENOENT to every new name, as /proc does.
 */
export function makeFolder(path: string): string[] {
  const missing: string[] = [];
  for (let at = path; statSync(at, { throwIfNoEntry: false }) === undefined; at = dirname(at)) {
    missing.unshift(at);
    if (dirname(at) === at) break;
  }
  const made: string[] = [];
  try {
    for (const folder of missing) if (makeOne(folder)) made.push(folder);
    return made;
  } catch (error) {
    removeEmpty(made.reverse());
    throw error;
  }
}

/** Whether the folder is new; another run may make it at the same time. */
function makeOne(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && statSync(folder).isDirectory()) return false;
    if (codeOf(error) === 'ENOENT' && statSync(dirname(folder), { throwIfNoEntry: false }))
      throw Object.assign(new Error(`${folder} cannot be created`, { cause: error }), {
        code: 'EOPNOTSUPP',
        path: folder,
      });
    throw error;
  }
}

/** Removes folders in this order while they are empty. */
export function removeEmpty(folders: Iterable<string>): void {
  for (const folder of folders) {
    try {
      rmdirSync(folder);
    } catch {
      // Somebody uses it, or it is gone.
    }
  }
}

/** Removes the folders below `out` that the removal of these files left empty. */
export function removeEmptied(out: string, gone: readonly string[]): void {
  const folders = new Set<string>();
  for (const path of gone)
    for (let at = dirname(path); at !== '.'; at = dirname(at)) folders.add(at);
  // Longer paths first: a folder before its parent.
  removeEmpty([...folders].sort((a, b) => b.length - a.length).map((folder) => join(out, folder)));
}
