import { createHash } from 'node:crypto';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { keepDigested, makeCacheFolder, readDigested } from '../cache-entry.ts';

/** Rendered pages of earlier runs, by their inputs. A damaged entry counts as missing. */
export type PageCache = {
  get(key: string): Promise<string | undefined>;
  set(key: string, markup: string): Promise<void>;
};

const entrySchema = z.object({ key: z.string(), markup: z.string() });

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
    get: async (key) => {
      const content = await readDigested(fileOf(key));
      if (!content) return undefined;
      try {
        const entry = entrySchema.parse(JSON.parse(content.toString('utf8')));
        return entry.key === key ? entry.markup : undefined;
      } catch {
        return undefined;
      }
    },
    set: (key, markup) => keepDigested(fileOf(key), Buffer.from(JSON.stringify({ key, markup }))),
  };
}
