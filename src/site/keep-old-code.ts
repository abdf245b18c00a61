import { copyFile, readdir, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';

/** How long a page opened before a new build can still ask for its code, in milliseconds. */
const KEPT = 30 * 24 * 60 * 60_000;

/**
 * Copies the hashed code files of an earlier site that a new one no longer has, so that pages that are still open find
 * theirs. Only code: old stories must not outlive their withdrawal. Files older than KEPT are left behind.
 */
export async function keepOldCode({ from, to }: { from: string; to: string }): Promise<void> {
  const old = await readdir(join(from, 'assets')).catch(() => []);
  const present = new Set(await readdir(join(to, 'assets')));
  for (const name of old.filter((candidate) => !present.has(candidate))) {
    const [source, copy] = [join(from, 'assets', name), join(to, 'assets', name)];
    const { atime, mtime } = await stat(source);
    if (Date.now() - mtime.getTime() > KEPT) continue;
    await copyFile(source, copy);
    // Its age counts from when it was built, or nothing would ever be left behind.
    await utimes(copy, atime, mtime);
  }
}
