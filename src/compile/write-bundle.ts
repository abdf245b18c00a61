import { writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BundleFile } from './bundle-files.ts';
import { inSlices } from './in-slices.ts';

/** How a bundle is written: told after each file, of about `total`; what it throws ends the writing. */
export type Writing = { readonly total: number; readonly onFile: (done: number, total: number) => void };

/**
 * Writes the files of a bundle into a folder that is there and empty, each as it is made, so that one is in memory at a time. Resolves
 * to their bytes together; rejects with the disk's error.
 */
export async function writeBundle(folder: string, files: Iterable<BundleFile>, { total, onFile }: Writing): Promise<number> {
  for (const name of ['stories', 'cards', 'storylines']) await mkdir(join(folder, name));
  let [done, bytes] = [0, 0];
  for await (const { path, text } of inSlices(files)) {
    const content = Buffer.from(text, 'utf8');
    writeFileSync(join(folder, path), content);
    done += 1;
    bytes += content.length;
    onFile(Math.min(done, total), total);
  }
  return bytes;
}
