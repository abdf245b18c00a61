import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keepEntry, makeCacheFolder, readPlain } from '../cache-entry.ts';
import { isWholePng } from './check-png.ts';

/**
 * Pictures that earlier builds drew, by name. A name tells all that is in a picture, so what is
 * found whole is always right.
 */
export type CardCache = {
  /**
   * Puts a copy at `target`; false when there is none to be had. Rejects with the disk's error when
   * `target` cannot be written.
   */
  copyTo(name: string, target: string): Promise<boolean>;
  keep(name: string, picture: Buffer): Promise<void>;
};

/**
 * Opens the cache in a folder, which is made when it is missing. Where it cannot be made or
 * written, nothing is kept.
 */
export async function openCardCache(folder: string): Promise<CardCache> {
  await makeCacheFolder(folder);
  return {
    copyTo: async (name, target) => {
      const picture = await readPlain(join(folder, name));
      if (!(picture && isWholePng(picture))) return false;
      await writeFile(target, picture);
      return true;
    },
    keep: (name, picture) => keepEntry(join(folder, name), picture),
  };
}
