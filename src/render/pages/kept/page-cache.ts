import { createHash } from 'node:crypto';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { makeCacheFolder } from '../../cache/cache-entry.ts';
import { keepEntryNow, readEntryNow } from '../../cache/cache-entry-now.ts';

/** Texts that earlier runs made for pages, by key. A damaged entry counts as missing. */
export type PageCache = {
  get(key: string): readonly string[] | undefined;
  set(key: string, texts: readonly string[]): void;
};

const entrySchema = z.object({ key: z.string(), texts: z.array(z.string()) });

export const cacheKey = (...parts: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
};

/** Opens the cache in a folder and creates it if missing. If that fails, nothing is cached. */
export async function openPageCache(folder: string): Promise<PageCache> {
  await makeCacheFolder(folder);
  const fileOf = (key: string): string => join(folder, `${key}.json`);
  return {
    get: (key) => {
      const content = readEntryNow(fileOf(key));
      if (!content) return undefined;
      try {
        const { key: written, texts } = entrySchema.parse(JSON.parse(content.toString('utf8')));
        return written === key ? texts : undefined;
      } catch {
        return undefined;
      }
    },
    set: (key, texts) => keepEntryNow(fileOf(key), Buffer.from(JSON.stringify({ key, texts }))),
  };
}
