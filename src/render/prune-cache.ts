import { lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** What no build has used for this long is forgotten, in milliseconds. */
const UNUSED = 30 * 24 * 60 * 60_000;

/**
 * Clears the folder of a cache of what no build has used for 30 days: whoever uses a file sets its
 * time to now. Another build may do the same at the same time. What cannot be read or removed
 * stays: a cache costs time and ends no build.
 */
export async function pruneCache(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const used = await lstat(path).catch(() => undefined);
    if (used && Date.now() - used.mtimeMs > UNUSED)
      await rm(path, { force: true }).catch(() => undefined);
  }
}
