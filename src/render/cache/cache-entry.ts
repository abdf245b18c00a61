import { hash, randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, mkdir, open, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type * as z from 'zod/mini';

/** Larger than any entry: a larger file was written by another program. */
export const MOST_BYTES = 16 * 1024 * 1024;
const DIGEST_LENGTH = 64;

/** Includes the name: an entry under another entry's name is complete and wrong. */
const digestOf = (file: string, content: Buffer): string =>
  hash('sha256', Buffer.concat([Buffer.from(`${basename(file)}\n`), content]));

/**
 * Reads a cached file, and marks it as used for pruneCache. Undefined if it is missing, too
 * large, or no plain file: never waits for a pipe.
 */
export async function readPlain(file: string): Promise<Buffer | undefined> {
  try {
    const stats = await lstat(file);
    if (!stats.isFile() || stats.size > MOST_BYTES) return undefined;
    // Without waiting, in case another file has replaced it.
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

/** What is behind the digest in the bytes of an entry; undefined for an incomplete one. */
export function behindDigest(file: string, bytes: Buffer): Buffer | undefined {
  const content = bytes.subarray(DIGEST_LENGTH);
  return bytes.toString('latin1', 0, DIGEST_LENGTH) === digestOf(file, content)
    ? content
    : undefined;
}

/** An entry: its content behind its digest. */
export const withDigest = (file: string, content: Buffer): Buffer =>
  Buffer.concat([Buffer.from(digestOf(file, content), 'latin1'), content]);

/** Reads what `keepDigested` wrote; also undefined for an incomplete file. */
export async function readDigested(file: string): Promise<Buffer | undefined> {
  const bytes = await readPlain(file);
  return bytes && behindDigest(file, bytes);
}

/** Reads JSON that `keepDigested` wrote; also undefined for another shape. */
export async function readJson<T>(file: string, schema: z.ZodMiniType<T>): Promise<T | undefined> {
  try {
    const content = await readDigested(file);
    return content && schema.parse(JSON.parse(content.toString('utf8')));
  } catch {
    return undefined;
  }
}

/** Writes content behind its digest, like `keepEntry`. */
export const keepDigested = (file: string, content: Buffer): Promise<void> =>
  keepEntry(file, withDigest(file, content));

/** Writes content to a cache file. If the disk fails, only the next build loses time. */
export async function keepEntry(file: string, content: Buffer): Promise<void> {
  const fresh = `${file}.${randomUUID()}.new`;
  try {
    await writeFile(fresh, content);
    await rename(fresh, file);
  } catch {
    await rm(fresh, { force: true }).catch(() => undefined);
  }
}

/** Makes a cache folder and its parents. If that fails, nothing is cached. */
export async function makeCacheFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    // Node's `recursive` never returns if a file system answers ENOENT to every new name, as /proc
    // does.
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
