import { lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Unused entries are deleted after this time, in milliseconds. */
const UNUSED = 30 * 24 * 60 * 60_000;

/**
 * Deletes entries of a cache folder that no build has used for 30 days; each use sets a file's
 * time. Another build may do the same at once. Entries that cannot be read or removed stay: a cache
 * must end no build.
 */
export async function pruneCache(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const used = await lstat(path).catch(() => undefined);
    if (used && Date.now() - used.mtimeMs > UNUSED)
      await rm(path, { force: true }).catch(() => undefined);
  }
}
