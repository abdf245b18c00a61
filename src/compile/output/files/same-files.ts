import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Which of these paths have the same bytes in both folders, as plain files: they need not be moved,
 * and hosts that know a file by its time need not send it again.
 */
export function sameFiles(
  staged: string,
  standing: string,
  paths: readonly string[],
): ReadonlySet<string> {
  return new Set(paths.filter((path) => isSame(join(staged, path), join(standing, path))));
}

function isSame(one: string, other: string): boolean {
  const [stats, staged] = [lstatSync(other, { throwIfNoEntry: false }), lstatSync(one)];
  if (!stats?.isFile() || stats.size !== staged.size) return false;
  // Two names of one file, on a file system that numbers its files.
  if (stats.ino !== 0 && stats.ino === staged.ino && stats.dev === staged.dev) return true;
  try {
    return readFileSync(one).equals(readFileSync(other));
  } catch {
    // Not readable: it is replaced.
    return false;
  }
}
