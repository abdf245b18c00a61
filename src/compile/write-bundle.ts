import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BundleFile } from './bundle-files.ts';

/** Files written at one time. */
const AT_ONCE = 24;

export type OnFile = (done: number, total: number) => void;

/**
 * Writes the files of a bundle, about `total` of them, into a folder that is there and empty. Resolves to their bytes together;
 * rejects with the disk's error, or with what `onFile` throws.
 */
export async function writeBundle(folder: string, files: Iterable<BundleFile>, onFile: OnFile, total: number): Promise<number> {
  await Promise.all(['stories', 'cards'].map((name) => mkdir(join(folder, name))));
  let [bytes, done] = [0, 0];
  // One iterator for all writers: each takes the next file when it is free, so that only a few texts are in memory.
  const queue = files[Symbol.iterator]();
  const writer = async (): Promise<void> => {
    for (let next = queue.next(); !next.done; next = queue.next()) {
      const { path, text } = next.value;
      const content = Buffer.from(text, 'utf8');
      await writeFile(join(folder, path), content);
      bytes += content.length;
      done += 1;
      onFile(Math.min(done, total), total);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, writer));
  return bytes;
}
