import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';

/** Pages rendered by earlier runs, by what they were made from. A damaged entry counts as missing. */
export type PageCache = {
  get(key: string): Promise<string | undefined>;
  set(key: string, markup: string): Promise<void>;
};

const entrySchema = z.object({ key: z.string(), markup: z.string() });

/** A key for everything that a page depends on. */
export const cacheKey = (...parts: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
};

/** Opens the cache in a folder, which is made when it is missing. Entries are whole or not there: they are renamed into place. */
export async function openPageCache(folder: string): Promise<PageCache> {
  await mkdir(folder, { recursive: true });
  const fileOf = (key: string): string => join(folder, `${key}.json`);
  return {
    get: async (key) => {
      try {
        const entry = entrySchema.parse(JSON.parse(await readFile(fileOf(key), 'utf8')));
        if (entry.key !== key) return undefined;
        // Says to forgetUnused that it is still of use.
        await utimes(fileOf(key), new Date(), new Date());
        return entry.markup;
      } catch {
        return undefined;
      }
    },
    set: async (key, markup) => {
      const fresh = `${fileOf(key)}.${randomUUID()}.new`;
      await writeFile(fresh, JSON.stringify({ key, markup }));
      await rename(fresh, fileOf(key));
    },
  };
}
