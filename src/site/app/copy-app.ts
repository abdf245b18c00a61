import { hash } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { linkOrWrite } from '#src/render/files/put-file.ts';
import { keptFiles } from './kept-apps.ts';

export type AppPlacing = {
  readonly out: string;
  /** The folder of the earlier site, whose files need not be written again. */
  readonly standing?: string | undefined;
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

/** What is in this folder is named by its content. */
const CODE = 'assets/';

/** Files that are copied before a signal is heard. */
const BETWEEN_SIGNALS = 50;

/**
 * Copies an app that is kept for any path, and writes the path of the site into it. What is damaged
 * is not whole: some of its files may then be in `out`.
 */
export async function copyApp(
  kept: string,
  { out, standing, base, signal }: AppPlacing,
): Promise<'placed' | 'missing' | 'damaged'> {
  const files = await keptFiles(kept);
  if (!Array.isArray(files)) return files;
  for (const folder of new Set(files.map(([path]) => dirname(path))))
    mkdirSync(join(out, folder), { recursive: true });
  for (const [at, [path, digest]] of files.entries()) {
    // Several hundred small files: without a promise for each it takes a third of the time.
    if (at % BETWEEN_SIGNALS === 0) await breathe();
    signal?.throwIfAborted();
    const content = readKept(join(kept, path));
    if (content === undefined || hash('sha256', content) !== digest) return 'damaged';
    const placed = content.includes(ANY_BASE) ? Buffer.from(atBase(content, base)) : content;
    // Other scripts and pages are written over, with the site's words.
    if (path.startsWith(CODE)) linkOrWrite({ root: out, standing }, path, placed);
    else writeFileSync(join(out, path), placed);
  }
  return 'placed';
}

/** Larger than any file of an app. */
const MOST_BYTES = 16 * 1024 * 1024;

/** Undefined if it is not a plain file of the app's size: reading a pipe would never end. */
function readKept(file: string): Buffer | undefined {
  try {
    const stats = lstatSync(file);
    return stats.isFile() && stats.size <= MOST_BYTES ? readFileSync(file) : undefined;
  } catch {
    return undefined;
  }
}

/** The path stands in strings of code and markup, where that of a site needs no escapes. */
const atBase = (content: Buffer, base: string): string =>
  content.toString('utf8').replaceAll(ANY_BASE, () => base);
