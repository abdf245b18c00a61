import { createHash } from 'node:crypto';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { makeCacheFolder } from '../cache/cache-entry.ts';
import { keepEntryNow, readEntryNow } from '../cache/cache-entry-now.ts';

/**
 * A rendered page: its head, its markup without what is around it, both as compact HTML, and what
 * it carries of its data.
 */
export type KeptPage = { readonly head: string; readonly alone: string; readonly data: string };

/** Rendered pages of earlier runs, by their inputs. A damaged entry counts as missing. */
export type PageCache = {
  get(key: string): KeptPage | undefined;
  set(key: string, page: KeptPage): void;
};

const entrySchema = z.object({
  key: z.string(),
  head: z.string(),
  alone: z.string(),
  data: z.string(),
});

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
        const { key: written, ...page } = entrySchema.parse(JSON.parse(content.toString('utf8')));
        return written === key ? page : undefined;
      } catch {
        return undefined;
      }
    },
    set: (key, page) => keepEntryNow(fileOf(key), Buffer.from(JSON.stringify({ key, ...page }))),
  };
}
