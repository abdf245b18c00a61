import { hash, randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, mkdir, open, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';

/** Larger than anything that is kept; what is larger was written by something else. */
const MOST_BYTES = 16 * 1024 * 1024;
const DIGEST_LENGTH = 64;

/** Of the name too: an entry under another entry's name is whole and wrong. */
const digestOf = (file: string, content: Buffer): string =>
  hash('sha256', Buffer.concat([Buffer.from(`${basename(file)}\n`), content]));

/**
 * Reads a file of a cache, and says to pruneCache that it is still of use. Undefined for what is
 * missing, too large, or no plain file: nothing waits for a pipe.
 */
export async function readPlain(file: string): Promise<Buffer | undefined> {
  try {
    const stats = await lstat(file);
    if (!stats.isFile() || stats.size > MOST_BYTES) return undefined;
    // Without waiting, should something else have come to stand there meanwhile.
    const opened = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      if (!(await opened.stat()).isFile()) return undefined;
      const now = new Date();
      await utimes(file, now, now).catch(() => undefined);
      return await opened.readFile();
    } finally {
      await opened.close();
    }
  } catch {
    return undefined;
  }
}

/** Reads what `keepDigested` wrote; undefined for what is not whole, too. */
export async function readDigested(file: string): Promise<Buffer | undefined> {
  const bytes = await readPlain(file);
  const content = bytes?.subarray(DIGEST_LENGTH);
  return content && bytes?.toString('latin1', 0, DIGEST_LENGTH) === digestOf(file, content)
    ? content
    : undefined;
}

/** Keeps content behind its digest, as `keepEntry` does. */
export const keepDigested = (file: string, content: Buffer): Promise<void> =>
  keepEntry(file, Buffer.concat([Buffer.from(digestOf(file, content), 'latin1'), content]));

/**
 * Keeps content in a file of a cache. A disk that takes nothing costs the next build its time and
 * this one nothing.
 */
export async function keepEntry(file: string, content: Buffer): Promise<void> {
  const fresh = `${file}.${randomUUID()}.new`;
  try {
    await writeFile(fresh, content);
    await rename(fresh, file);
  } catch {
    await rm(fresh, { force: true }).catch(() => undefined);
  }
}

/** Makes the folder of a cache, and those around it. Where it cannot be had, nothing is kept. */
export async function makeCacheFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    // Node's `recursive` never returns where a file system answers ENOENT to every new name, as
    // /proc does.
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isMissing || dirname(folder) === folder || (await isThere(dirname(folder)))) return;
    await makeCacheFolder(dirname(folder));
    await mkdir(folder).catch(() => undefined);
  }
}

const isThere = (folder: string): Promise<boolean> =>
  lstat(folder).then(
    () => true,
    () => false,
  );
