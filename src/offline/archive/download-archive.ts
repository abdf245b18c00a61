import { keptChoice, keptManifest } from '#src/content/archive/archive-cache.ts';
import { archiveListSchema, archiveRestSchema } from '#src/content/archive/archive-list.ts';
import { manifestSchema } from '#src/content/bundle/manifest.ts';
import { MANIFEST_FILE } from '#src/url/paths.ts';
import { type ArchiveChoice, archiveParts } from './archive-parts.ts';
import { type FromFolder, fetchFixed, fetchPart, PartError, parsePart } from './fetch-part.ts';
import {
  type ArchiveEdition,
  type FetchedEdition,
  keepEdition,
  keepLists,
  openArchiveCache,
  readKeptArchive,
} from './kept-archive.ts';
import { type ArchiveProgress, isQuotaError, type LoadedParts, loadParts } from './load-parts.ts';

/**
 * How a download ended: `busy` another tab is loading; `stopped` by the reader; `lost` by the
 * network; `changed` because the site was published meanwhile; `denied` because storage is.
 */
export type DownloadEnd =
  | LoadedParts
  | { readonly kind: 'busy' | 'stopped' | 'lost' | 'changed' | 'denied' };

type Download = FromFolder & {
  readonly choice: ArchiveChoice;
  readonly onProgress: (progress: ArchiveProgress) => void;
};

/** The archive as the site has it now. Rejects with a PartError, or the signal's reason. */
export async function fetchEdition(from: FromFolder): Promise<FetchedEdition> {
  const manifest = await fetchFixed(MANIFEST_FILE, manifestSchema, from);
  const { archive } = manifest.files;
  const listBytes = await fetchPart(archive, from);
  const list = parsePart(archive, listBytes, archiveListSchema);
  const restBytes = await fetchPart(list.rest, from);
  const rest = parsePart(list.rest, restBytes, archiveRestSchema);
  const lists = [[archive, listBytes] as const, [list.rest, restBytes] as const];
  return { manifest, list, rest, lists };
}

/**
 * Loads the archive, or what is missing of it, and then forgets what is no longer in it. One tab at
 * a time. Never rejects.
 */
export async function downloadArchive(download: Download): Promise<DownloadEnd> {
  const run = async (): Promise<DownloadEnd> => {
    try {
      return await load(download, await fetchEdition(download));
    } catch (error) {
      return { kind: endOf(error, download.signal) };
    }
  };
  // Where there are no locks, two tabs load the same files twice, and nothing worse.
  const locks: LockManager | undefined = navigator.locks;
  if (!locks) return await run();
  const options = { ifAvailable: true };
  return await locks.request(`coranto ${download.folder} archive`, options, (lock) =>
    lock ? run() : { kind: 'busy' },
  );
}

function endOf(error: unknown, signal: AbortSignal | undefined) {
  if (signal?.aborted) return 'stopped';
  if (isQuotaError(error)) return 'full';
  if (!(error instanceof PartError)) return 'denied';
  return error.fault === 'gone' ? 'changed' : 'lost';
}

async function load(
  { folder, choice, signal, onProgress }: Download,
  edition: FetchedEdition,
): Promise<DownloadEnd> {
  const { manifest, list, rest } = edition;
  const before = await readKeptArchive(folder);
  const cache = await openArchiveCache(folder);
  await keepLists(cache, folder, edition);
  // An older edition stays the one that is read until the new one is whole.
  if (!before) await keepEdition(cache, folder, { manifest, choice });
  const end = await loadParts(archiveParts(list, rest, choice), {
    cache,
    folder,
    signal,
    onProgress,
  });
  if (end.kind === 'whole') {
    await keepEdition(cache, folder, { manifest, choice });
    await forgetOthers(cache, folder, { ...edition, choice });
  }
  return end;
}

/** Removes every file that is not in an edition. */
export async function forgetOthers(
  cache: Cache,
  folder: string,
  { manifest, list, rest, choice }: ArchiveEdition & { readonly choice: ArchiveChoice },
): Promise<void> {
  const parts = archiveParts(list, rest, choice).map(({ path }) => folder + path);
  const own = [keptManifest(folder), keptChoice(folder), folder + manifest.files.archive];
  const wanted = new Set(
    [...parts, ...own, folder + list.rest].map((address) => new URL(address, location.href).href),
  );
  for (const request of await cache.keys())
    if (!wanted.has(request.url)) await cache.delete(request);
}
