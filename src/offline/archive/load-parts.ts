import type { ArchivePart } from './archive-parts.ts';
import { type FromFolder, fetchPart, PartError } from './fetch-part.ts';

/** What is on the device of what is wanted. */
export type ArchiveProgress = {
  readonly bytes: number;
  readonly stories: number;
  readonly ofBytes: number;
  readonly ofStories: number;
};

/** `full`: the device has no more room for this site; what is whole stays. */
export type LoadedParts =
  | { readonly kind: 'whole' }
  | { readonly kind: 'full' }
  | { readonly kind: 'damaged'; readonly files: readonly string[] };

type Loading = FromFolder & {
  readonly cache: Cache;
  readonly onProgress: (progress: ArchiveProgress) => void;
};

/** Requests at once: on most lines more would only wait. */
const AT_ONCE = 4;

/**
 * Puts the parts into the cache, those that are there already excepted. Every part is checked
 * before it is kept, so the loading can end at any time and goes on where it was. A damaged part is
 * left out and named. Rejects with a PartError if the network or host fails, or with the signal's
 * reason.
 */
export async function loadParts(
  parts: readonly ArchivePart[],
  { cache, onProgress, ...from }: Loading,
): Promise<LoadedParts> {
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const isKept = ({ path }: ArchivePart): boolean =>
    kept.has(new URL(from.folder + path, location.href).href);
  const progress = { bytes: 0, stories: 0, ofBytes: 0, ofStories: 0 };
  for (const part of parts) {
    progress.ofBytes += part.bytes;
    progress.ofStories += part.stories;
    if (isKept(part)) count(progress, part);
  }
  onProgress({ ...progress });
  const damaged: string[] = [];
  let isFull = false;
  const loadOne = async (part: ArchivePart): Promise<void> => {
    try {
      await keepPart(cache, from.folder + part.path, await fetchPart(part.path, from));
    } catch (error) {
      if (isQuotaError(error)) isFull = true;
      else if (error instanceof PartError && error.fault === 'damaged') damaged.push(part.path);
      else throw error;
      return;
    }
    count(progress, part);
    onProgress({ ...progress });
  };
  const waiting = parts.filter((part) => !isKept(part)).values();
  const work = async (): Promise<void> => {
    for (const part of waiting) {
      from.signal?.throwIfAborted();
      if (!isFull) await loadOne(part);
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: AT_ONCE }, work));
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
  if (isFull) return { kind: 'full' };
  return damaged.length > 0 ? { kind: 'damaged', files: damaged.sort() } : { kind: 'whole' };
}

function count(progress: { bytes: number; stories: number }, part: ArchivePart): void {
  progress.bytes += part.bytes;
  progress.stories += part.stories;
}

const json = { headers: { 'Content-Type': 'application/json' } };

/** Keeps a file under its address. Rejects if storage is full or denied. */
export const keepPart = (cache: Cache, address: string, body: BodyInit): Promise<void> =>
  cache.put(address, new Response(body, json));

export const isQuotaError = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';
