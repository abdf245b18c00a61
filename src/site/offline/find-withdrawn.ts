import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type * as z from 'zod/mini';
import {
  addressListSchema,
  redirectFileSchema,
  redirectPaths,
} from '#src/content/archive/archive-list.ts';
import { ADDRESS_LIST } from '#src/content/bundle/bundle.ts';

/**
 * The ids of a bundle's withdrawn stories (removed, dropped, or no longer published), sorted. They
 * are hashes, so that they name no story. Rejects with the disk's error.
 */
export async function findWithdrawn(bundle: string): Promise<string[]> {
  const read = async <T>(path: string, schema: z.ZodMiniType<T>): Promise<T> =>
    schema.parse(JSON.parse(await readFile(join(bundle, path), 'utf8')));
  const list = await read(ADDRESS_LIST, addressListSchema);
  const parts = await Promise.all(
    redirectPaths(list).map((path) => read(path, redirectFileSchema)),
  );
  return parts
    .flatMap(({ removed, dropped }) => [...removed, ...dropped.map(({ id }) => id)])
    .sort();
}
