import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keepEntry, makeCacheFolder, readPlain } from '../cache/cache-entry.ts';
import { isWholePng } from './check-png.ts';

/**
 * Pictures of earlier builds, by name. A name is a hash of the content, so a complete picture is
 * always right.
 */
export type CardCache = {
  /**
   * Puts a copy at `target`; false if it is missing. Rejects with the disk's error if `target`
   * cannot be written.
   */
  copyTo(name: string, target: string): Promise<boolean>;
  keep(name: string, picture: Buffer): Promise<void>;
};

/** Opens the cache in a folder and creates it if missing. If that fails, nothing is cached. */
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
