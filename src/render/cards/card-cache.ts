import { randomUUID } from 'node:crypto';
import { constants, copyFile, mkdir, rename, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Pictures that earlier builds drew, by name. A name tells all that is in a picture, so what is found is always right. */
export type CardCache = {
  /** Puts a copy at `target`; false when there is none to be had. */
  copyTo(name: string, target: string): Promise<boolean>;
  keep(name: string, picture: Buffer): Promise<void>;
};

/** Opens the cache in a folder, which is made when it is missing. Pictures are whole or not there: they are renamed into place. */
export async function openCardCache(folder: string): Promise<CardCache> {
  await mkdir(folder, { recursive: true });
  return {
    copyTo: async (name, target) => {
      const kept = join(folder, name);
      try {
        await copyFile(kept, target, constants.COPYFILE_FICLONE);
        // Says to forgetUnused that it is still of use.
        await utimes(kept, new Date(), new Date());
        return true;
      } catch {
        // A fault of the target's disk is met again, and told, when the picture is written.
        return false;
      }
    },
    keep: async (name, picture) => {
      const fresh = join(folder, `${name}.${randomUUID()}.new`);
      await writeFile(fresh, picture);
      await rename(fresh, join(folder, name));
    },
  };
}
