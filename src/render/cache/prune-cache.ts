import { lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { keepEntry } from './cache-entry.ts';

const DAY_MS = 24 * 60 * 60_000;
/** Unused entries are deleted after this time, in milliseconds. */
const UNUSED = 30 * DAY_MS;
/** In a cache folder, of the time at which it was pruned last. */
const MARK = 'pruned';

/**
 * Deletes entries of a cache folder that no build has used for 30 days; each use sets a file's
 * time. Another build may do the same at once. Entries that cannot be read or removed stay: a cache
 * must end no build. Once a day: asking a thousand entries for their time takes longer than using
 * them.
 */
export async function pruneCache(folder: string): Promise<void> {
  const mark = join(folder, MARK);
  const last = await lstat(mark).catch(() => undefined);
  if (last && Math.abs(Date.now() - last.mtimeMs) < DAY_MS) return;
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const used = await lstat(path).catch(() => undefined);
    if (used && Date.now() - used.mtimeMs > UNUSED)
      await rm(path, { force: true }).catch(() => undefined);
  }
  await keepEntry(mark, Buffer.alloc(0));
}
