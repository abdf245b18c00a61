import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BundleFile } from './bundle-files.ts';
import { eachOf } from './each-of.ts';

/** How a bundle is written: told after each file, of about `total`; what it throws ends the writing. */
export type Writing = { readonly total: number; readonly onFile: (done: number, total: number) => void };

/**
 * Writes the files of a bundle into a folder that is there and empty, each as it is made, so that only a few are in memory. Resolves
 * to their bytes together; rejects with the disk's error.
 */
export async function writeBundle(folder: string, files: Iterable<BundleFile>, { total, onFile }: Writing): Promise<number> {
  for (const name of ['stories', 'cards']) await mkdir(join(folder, name));
  let done = 0;
  const sizes = await eachOf(files, async ({ path, text }) => {
    const content = Buffer.from(text, 'utf8');
    await writeFile(join(folder, path), content);
    done += 1;
    onFile(Math.min(done, total), total);
    return content.length;
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}
