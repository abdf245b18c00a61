import { join } from 'node:path';
import * as z from 'zod/mini';
import { keepDigested, makeCacheFolder, readJson } from '../cache/cache-entry.ts';
import { pruneCache } from '../cache/prune-cache.ts';
import { cacheKey } from '../pages/kept/page-cache.ts';
import type { SiteIcon } from './site-icon.ts';

/** Where earlier builds keep the icons that they drew, and what identifies the code that draws. */
export type IconCache = { readonly folder: string; readonly code: string };

const keptSchema = z.array(
  z.object({
    file: z.string(),
    /** In base64. */
    bytes: z.string(),
    size: z.int(),
    type: z.literal('image/png'),
    use: z.enum(['any', 'maskable']),
  }),
);

/**
 * The icons of a title, which an earlier build may have drawn: what draws them takes longer to load
 * than a small site to build. Only `draw` loads it.
 */
export async function keptIcons(
  title: string,
  cache: IconCache | undefined,
  draw: (title: string) => Promise<SiteIcon[]>,
): Promise<SiteIcon[]> {
  if (!cache) return await draw(title);
  const file = join(cache.folder, `${cacheKey(cache.code, title)}.json`);
  const kept = await readJson(file, keptSchema);
  if (kept) return kept.map((icon) => ({ ...icon, bytes: Buffer.from(icon.bytes, 'base64') }));
  const icons = await draw(title);
  await makeCacheFolder(cache.folder);
  const coded = icons.map((icon) => ({
    ...icon,
    bytes: Buffer.from(icon.bytes).toString('base64'),
  }));
  await keepDigested(file, Buffer.from(JSON.stringify(coded)));
  await pruneCache(cache.folder);
  return icons;
}
