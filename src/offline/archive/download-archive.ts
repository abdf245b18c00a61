import { keptChoice, keptManifest } from '#src/content/archive/archive-cache.ts';
import { archiveListSchema } from '#src/content/archive/archive-list.ts';
import { manifestSchema } from '#src/content/bundle/manifest.ts';
import { MANIFEST_FILE } from '#src/url/paths.ts';
import { type ArchiveChoice, archiveParts } from './archive-parts.ts';
import { type FromFolder, fetchFixed, fetchPart, PartError, parsePart } from './fetch-part.ts';
import {
  type ArchiveEdition,
  type FetchedEdition,
  keepEdition,
  keepList,
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
  return { manifest, list, listBytes };
}

/**
 * Loads the archive, or what is missing of it, and then forgets what is no longer in it. One tab at
 * a time. Never rejects.
 */
export const downloadArchive = (download: Download): Promise<DownloadEnd> =>
  inOneTab(download.folder, { isWaiting: false }, async (isAlone) =>
    isAlone ? await completeArchive(download) : { kind: 'busy' },
  );

/** The same, in a tab that has the archive to itself. */
export async function completeArchive(download: Download): Promise<DownloadEnd> {
  try {
    return await load(download, await fetchEdition(download));
  } catch (error) {
    return { kind: endOf(error, download.signal) };
  }
}

/**
 * Changes the archive of this device while no other tab does: a download of an older edition would
 * bring back what another tab has just forgotten. Waits for the other tab, or tells `run` of it.
 */
export async function inOneTab<T>(
  folder: string,
  { isWaiting }: { readonly isWaiting: boolean },
  run: (isAlone: boolean) => Promise<T>,
): Promise<T> {
  // Browsers that keep archives have locks since 2022. In older ones two tabs can load files twice.
  const locks: LockManager | undefined = navigator.locks;
  if (!locks) return await run(true);
  const options = { ifAvailable: !isWaiting };
  return await locks.request(`coranto ${folder} archive`, options, (lock) => run(lock !== null));
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
  const { manifest, list } = edition;
  const before = await readKeptArchive(folder);
  const cache = await openArchiveCache(folder);
  // Who wants less may have no room for it otherwise.
  if (before?.choice === 'all' && choice === 'year') {
    await forgetOthers(cache, folder, { ...before, choice });
    await keepEdition(cache, folder, { manifest: before.manifest, choice });
  }
  await keepList(cache, folder, edition);
  // An older edition stays the one that is read until the new one is whole.
  if (!before) await keepEdition(cache, folder, { manifest, choice });
  const end = await loadParts(archiveParts(list, choice), {
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
  { manifest, list, choice }: ArchiveEdition & { readonly choice: ArchiveChoice },
): Promise<void> {
  const parts = archiveParts(list, choice).map(({ path }) => folder + path);
  const own = [keptManifest(folder), keptChoice(folder), folder + manifest.files.archive];
  const wanted = new Set([...parts, ...own].map((address) => new URL(address, location.href).href));
  for (const request of await cache.keys())
    if (!wanted.has(request.url)) await cache.delete(request);
}
