import { closeSync, mkdirSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { forEachYielding } from '../sources/for-each-yielding.ts';
import type { BundleFile } from './contents.ts';

/** Called after each file, of about `total`; an exception ends the writing. */
export type Writing = {
  readonly total: number;
  readonly onFile: (done: number, total: number) => void;
};

/** A bundle that is ready to replace the one in `out`. */
export type Staged = {
  /** All its files, in the order in which they were made. */
  readonly paths: readonly string[];
  /** Files that differ from those in `out`, written to the stage. */
  readonly changed: string[];
  readonly bytes: number;
};

/**
 * Writes the bundle files that differ from those in `out` to the folder `stage`, one at a time, so
 * that only one is in memory. Most files of most builds are unchanged, and reading one is much
 * cheaper than writing it. Rejects with the disk's error.
 */
export async function stageBundle(
  files: Iterable<BundleFile>,
  { stage, out }: { readonly stage: string; readonly out: string },
  { total, onFile }: Writing,
): Promise<Staged> {
  const [paths, changed]: [string[], string[]] = [[], []];
  const folders = new Set<string>();
  let bytes = 0;
  await forEachYielding(files, ({ path, text }) => {
    const content = Buffer.from(text, 'utf8');
    paths.push(path);
    bytes += content.length;
    if (!holds(`${out}/${path}`, content)) {
      const file = join(stage, path);
      if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
      folders.add(dirname(file));
      writeFileSync(file, content);
      changed.push(path);
    }
    onFile(Math.min(paths.length, total), total);
  });
  return { paths, changed, bytes };
}

/**
 * Buffer for compared files: most are small, and allocating for each takes longer than reading it.
 */
const room = Buffer.allocUnsafe(65_536);

function holds(file: string, content: Buffer): boolean {
  try {
    if (content.length >= room.length) return readFileSync(file).equals(content);
    const opened = openSync(file, 'r');
    try {
      const length = readSync(opened, room, 0, content.length + 1, 0);
      return room.subarray(0, length).equals(content);
    } finally {
      closeSync(opened);
    }
  } catch {
    return false;
  }
}
