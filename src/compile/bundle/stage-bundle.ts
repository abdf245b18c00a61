import { closeSync, mkdirSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { forEachYielding } from '../sources/for-each-yielding.ts';
import type { BundleFile } from './bundle-files.ts';

/**
 * How a bundle is written: told after each file, of about `total`; what it throws ends the writing.
 */
export type Writing = {
  readonly total: number;
  readonly onFile: (done: number, total: number) => void;
};

/** A bundle that is ready to stand in `out`. */
export type Staged = {
  /** Paths of all its files, in the order in which they were made. */
  readonly paths: readonly string[];
  /** The files that differ from those in `out`, written to the stage. */
  readonly changed: string[];
  /** Bytes of all its files together. */
  readonly bytes: number;
};

/**
 * Writes to the folder `stage` the files of a bundle that `out` does not hold just as they are,
 * each as it is made, so that one is in memory at a time. Reading a file is many times cheaper than
 * making one, and most files of most builds are as they were. Rejects with the disk's error.
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
 * Where files are read to that are compared: most are small, and making room for each takes longer
 * than reading it.
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
