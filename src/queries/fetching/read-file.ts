import type * as z from 'zod/mini';
import { loadFaultWords } from '#src/messages/load-room.ts';
import type { HeldPacks } from '../archive/folder-file.ts';
import { LoadError, lostRequest } from './load-error.ts';

/**
 * Reads and parses a file of the bundle by its path below the bundle's folder. Rejects with a
 * LoadError. Browser and build use the same queries; only the source of the files differs.
 */
export type ReadFile = <T>(
  file: string,
  schema: z.ZodMiniType<T>,
  signal?: AbortSignal,
  /** Of what is at a story's address, which is in a pack and has no file of its own. */
  slug?: string,
) => Promise<T>;

/**
 * Loads the code that reads over HTTP. A prerendered page carries its data, so the first view needs
 * none of it: it comes with the code of the next page.
 */
export const loadFetching = () => import('../archive/fetch-file.ts');

/**
 * Reads the bundle from its host. `folder` is the bundle's path, with a trailing slash. `held`
 * gets what was read for one story, for the next: a caller who empties it has it asked for again.
 */
export function readOverHttp(folder: string, held: HeldPacks = {}): ReadFile {
  return async (file, schema, signal, slug) => {
    // Both at once; whether the second came is seen when it is used.
    if (slug !== undefined) import('../archive/fetch-address.ts').catch(() => undefined);
    const { fetchFile } = await loadFetching().catch((cause: unknown) => {
      throw new LoadError({ kind: lostRequest(), file: folder + file }, { cause });
    });
    try {
      return await fetchFile({ folder, file, slug, held }, schema, signal);
    } catch (error) {
      if (!signal?.aborted) await loadFaultWords();
      throw error;
    }
  };
}

/**
 * Reads the given files first, by path and once each; all others, and repeated reads, by `read`.
 */
export function readOnceFrom(files: Readonly<Record<string, unknown>>, read: ReadFile): ReadFile {
  const untaken = new Map(Object.entries(files));
  return (file, schema, signal, slug) => {
    const parsed = untaken.has(file) ? schema.safeParse(untaken.get(file)) : undefined;
    untaken.delete(file);
    return parsed?.success ? Promise.resolve(parsed.data) : read(file, schema, signal, slug);
  };
}
