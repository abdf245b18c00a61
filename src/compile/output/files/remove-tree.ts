import { readdirSync, rmdirSync, rmSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Removes a folder with all that is in it, if it is there. Node's own removal first tries to remove
 * each folder as an empty one, and asks of each file what it is: twice the calls. What this cannot
 * remove is left to Node's, which tries again. Throws the disk's error.
 */
export function removeTree(folder: string): void {
  try {
    removeEntries(folder);
  } catch {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function removeEntries(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) removeEntries(path);
    else unlinkSync(path);
  }
  rmdirSync(folder);
}
