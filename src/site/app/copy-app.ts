import { hash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { keptFiles } from './kept-apps.ts';

export type AppPlacing = {
  readonly out: string;
  /** Path of the site on its host; begins and ends with a slash. */
  readonly base: string;
  /** Rejects; then nothing more is written. */
  readonly signal?: AbortSignal | undefined;
};

/** Neither this number nor the one before is in any script; the name of a file can be as long. */
export const ANY_LENGTH = 237;
export const ANY_NAME = 'path-of-any-site';
/**
 * Stands for the path of the site in an app that is kept for any site. As long as no other: a
 * bundler that computes with its length leaves a number that is found (`checkKept`).
 */
export const ANY_BASE = `/${ANY_NAME.padEnd(ANY_LENGTH - 2, '-')}/`;

/**
 * Copies an app that is kept for any path, and writes the path of the site into it. What is damaged
 * is not whole: some of its files may then be in `out`.
 */
export async function copyApp(
  kept: string,
  { out, base, signal }: AppPlacing,
): Promise<'placed' | 'missing' | 'damaged'> {
  const files = await keptFiles(kept);
  if (!Array.isArray(files)) return files;
  for (const [path, digest] of files) {
    signal?.throwIfAborted();
    const content = await readFile(join(kept, path)).catch(() => undefined);
    if (content === undefined || hash('sha256', content) !== digest) return 'damaged';
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), content.includes(ANY_BASE) ? atBase(content, base) : content);
  }
  return 'placed';
}

/** The path stands in strings of code and markup, where that of a site needs no escapes. */
const atBase = (content: Buffer, base: string): string =>
  content.toString('utf8').replaceAll(ANY_BASE, () => base);
