import type * as z from 'zod/mini';
import {
  ARCHIVE_READ,
  archiveCacheName,
  KEPT_AT,
  keptManifest,
} from '#src/content/archive/archive-cache.ts';
import { fetchAnswer } from '../fetching/fetch-json.ts';
import { LoadError, type LoadErrorKind, lostRequest } from '../fetching/load-error.ts';
import type { AddressInFolder, FolderFile } from './folder-file.ts';

/** The network is lost, or may be. After any other answer, what a device keeps may be withdrawn. */
const LOST: readonly LoadErrorKind[] = ['offline', 'network', 'timeout'];

/**
 * Fetches and parses a file of the bundle; without a network, takes it from the archive that this
 * device keeps. Of two manifests that are here then, it takes the one whose lists are here too.
 * Rejects like `fetchJson`.
 */
export async function fetchFile<T>(
  asked: FolderFile,
  schema: z.ZodMiniType<T>,
  signal?: AbortSignal,
): Promise<T> {
  try {
    if (isAddress(asked)) return await readAddress(asked, schema);
    const { value, isCopy } = await fetchAnswer(asked.folder + asked.file, schema, signal);
    if (!(isCopy && isManifest(asked))) return value;
    const kept = schema.safeParse(await readKept(asked, value));
    return kept.success ? kept.data : value;
  } catch (error) {
    if (!(error instanceof LoadError && LOST.includes(error.kind))) throw error;
    const kept = schema.safeParse(await readKept(asked));
    if (!kept.success) throw error;
    return kept.data;
  }
}

const isAddress = (asked: FolderFile): asked is AddressInFolder => asked.slug !== undefined;

async function readAddress<T>(asked: AddressInFolder, schema: z.ZodMiniType<T>): Promise<T> {
  const file = asked.folder + asked.file;
  const { fetchAddress } = await import('./fetch-address.ts').catch((cause: unknown) => {
    throw new LoadError({ kind: lostRequest(), file }, { cause });
  });
  const parsed = schema.safeParse(await fetchAddress(asked));
  if (parsed.success) return parsed.data;
  throw new LoadError({ kind: 'damaged', file, detail: parsed.error.message });
}

const isManifest = ({ file }: FolderFile): boolean => file === 'manifest.json';

/**
 * What the archive on this device has of a file; undefined if nothing, or if `copy`, a manifest
 * that a worker kept, is the one to read. Never rejects.
 */
async function readKept(asked: FolderFile, copy?: unknown): Promise<unknown> {
  try {
    // Without https there is no such thing.
    if (!('caches' in globalThis)) return undefined;
    const found = await readArchive(asked, copy);
    return found === undefined && isAddress(asked) ? await readKeptPack(asked) : found;
  } catch {
    return undefined;
  }
}

async function readArchive(asked: FolderFile, copy: unknown): Promise<unknown> {
  const { folder } = asked;
  if (!(await caches.has(archiveCacheName(folder)))) return undefined;
  const cache = await caches.open(archiveCacheName(folder));
  const found = await findKept(cache, asked, copy).catch(() => undefined);
  if (found !== undefined) tellAge((await cache.match(keptManifest(folder)))?.headers);
  return found;
}

/** A story that is in a pack of an earlier edition, of which this device keeps a copy. */
async function readKeptPack({ folder, slug }: AddressInFolder): Promise<unknown> {
  const { findInKeptPacks } = await import('./find-in-kept-packs.ts');
  const found = await findInKeptPacks(folder, slug);
  tellAge(found?.headers);
  return found?.answer;
}

async function findKept(cache: Cache, asked: FolderFile, copy: unknown): Promise<unknown> {
  const own = isManifest(asked) ? keptManifest(asked.folder) : asked.folder + asked.file;
  const kept = copy === undefined ? await cache.match(own) : undefined;
  if (kept) return await kept.json();
  const { answerFromArchive, readableManifest } = await import('./answer-from-archive.ts');
  return copy === undefined
    ? await answerFromArchive(cache, asked)
    : await readableManifest(cache, asked, copy);
}

/** Tells the page since when the archive is as it is, or a copy. */
function tellAge(headers: Headers | undefined): void {
  const keptAt = Number(headers?.get(KEPT_AT));
  if (keptAt > 0) globalThis.dispatchEvent?.(new CustomEvent(ARCHIVE_READ, { detail: keptAt }));
}
