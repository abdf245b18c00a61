import { hash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import * as z from 'zod';
import { compareText } from '#src/compile/problem.ts';
import { readPlain } from '#src/render/cache/cache-entry.ts';

/** In a kept app, the SHA-256 of each of its files by its path; written last. */
const LIST = 'kept-files.json';
const listSchema = z.array(z.tuple([z.string(), z.string()]));

type Digests = z.infer<typeof listSchema>;

/** Milliseconds after which an app that no build used is deleted. */
const UNUSED_MS = 7 * 86_400_000;

/** Paths and digests of a kept app's files. What has no list that can be read is damaged. */
export async function keptFiles(kept: string): Promise<Digests | 'missing' | 'damaged'> {
  if (!existsSync(kept)) return 'missing';
  const text = await readPlain(join(kept, LIST));
  return (text && parseList(text.toString('utf8'))) ?? 'damaged';
}

/** Keeps an app for another week. */
export async function markUsed(kept: string): Promise<void> {
  const now = new Date();
  await utimes(kept, now, now).catch(() => undefined);
}

function parseList(text: string): Digests | undefined {
  try {
    return listSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/**
 * Makes an app and keeps it, complete or not at all, and deletes those that were not used for a
 * week. Keeps nothing, and does not reject, if the disk refuses it; rejects with the maker's error.
 */
export async function keepApp(kept: string, make: (out: string) => Promise<void>): Promise<void> {
  const fresh = `${kept}.${randomUUID()}`;
  try {
    await mkdir(fresh, { recursive: true });
    await make(fresh);
    await listFilesIn(fresh);
    await rename(fresh, kept);
    await dropUnused(dirname(kept));
  } catch (error) {
    // Another process may have been first: then its app is taken.
    if (!isOfDisk(error)) throw error;
  } finally {
    await dropKeptApp(fresh);
  }
}

export const dropKeptApp = (kept: string): Promise<void> =>
  rm(kept, { recursive: true, force: true }).catch(() => undefined);

/** Writes the list of an app's files, after which it can be copied. */
export const listFilesIn = async (app: string): Promise<void> =>
  writeFile(join(app, LIST), JSON.stringify(await digestsOf(app)));

/** Errors of the file system have a code; those of the bundler have none. */
const isOfDisk = (error: unknown): boolean => error instanceof Error && 'syscall' in error;

async function digestsOf(folder: string): Promise<Digests> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    files.sort(compareText).map(
      async (file): Promise<Digests[number]> => [
        // Read on other systems too, from the package.
        relative(folder, file).replaceAll('\\', '/'),
        hash('sha256', await readFile(file)),
      ],
    ),
  );
}

async function dropUnused(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    const { mtimeMs } = await stat(join(cache, name));
    if (Date.now() - mtimeMs > UNUSED_MS) await dropKeptApp(join(cache, name));
  }
}
