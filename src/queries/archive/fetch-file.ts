import type * as z from 'zod/mini';
import { archiveCacheName, keptManifest } from '#src/content/archive/archive-cache.ts';
import { fetchJson } from '../fetching/fetch-json.ts';
import { LoadError, type LoadErrorKind } from '../fetching/load-error.ts';
import type { FolderFile } from './folder-file.ts';

/** The network is lost, or may be. After any other answer, what a device keeps may be withdrawn. */
const LOST: readonly LoadErrorKind[] = ['offline', 'network', 'timeout'];

/**
 * Fetches and parses a file of the bundle; without a network, takes it from the archive that this
 * device keeps. Rejects like `fetchJson`.
 */
export async function fetchFile<T>(
  asked: FolderFile,
  schema: z.ZodMiniType<T>,
  signal?: AbortSignal,
): Promise<T> {
  try {
    return await fetchJson(asked.folder + asked.file, schema, signal);
  } catch (error) {
    if (!(error instanceof LoadError && LOST.includes(error.kind))) throw error;
    const kept = schema.safeParse(await readKept(asked));
    if (!kept.success) throw error;
    return kept.data;
  }
}

/** What the device keeps of a file; undefined if nothing. Never rejects. */
async function readKept({ folder, file, slug }: FolderFile): Promise<unknown> {
  try {
    // Without https there is no such thing.
    if (!('caches' in globalThis) || !(await caches.has(archiveCacheName(folder))))
      return undefined;
    const cache = await caches.open(archiveCacheName(folder));
    const own = file === 'manifest.json' ? keptManifest(folder) : folder + file;
    const copy = await cache.match(own);
    if (copy) return await copy.json();
    const { answerFromArchive } = await import('./answer-from-archive.ts');
    return await answerFromArchive(cache, { folder, file, slug });
  } catch {
    return undefined;
  }
}
