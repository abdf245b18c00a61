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
  const stats = lstatSync(other, { throwIfNoEntry: false });
  if (!stats?.isFile() || stats.size !== lstatSync(one).size) return false;
  try {
    return readFileSync(one).equals(readFileSync(other));
  } catch {
    // Not readable: it is replaced.
    return false;
  }
}
