import * as z from 'zod/mini';
import { archiveCacheName, keptChoice, keptManifest } from '#src/content/archive/archive-cache.ts';
import { type ArchiveList, archiveListSchema } from '#src/content/archive/archive-list.ts';
import { type Manifest, manifestSchema } from '#src/content/bundle/manifest.ts';
import { keepCopy } from '../copy-in-cache.ts';
import { archiveParts } from './archive-parts.ts';
import { type ArchiveProgress, keepPart } from './load-parts.ts';

const choiceSchema = z.object({
  choice: z.enum(['all', 'year']),
  /**
   * It was whole, and lost what the site withdrew or replaced: what is missing may load unasked.
   */
  wasWhole: z.optional(z.literal(true)),
});
type KeptChoice = z.infer<typeof choiceSchema>;

/** The archive of a build: its manifest, and the list that it names. */
export type ArchiveEdition = {
  readonly manifest: Manifest;
  readonly list: ArchiveList;
};

/** As it came from the site. */
export type FetchedEdition = ArchiveEdition & { readonly listBytes: ArrayBuffer };

export type KeptArchive = ArchiveEdition &
  KeptChoice & {
    readonly progress: ArchiveProgress;
    readonly isWhole: boolean;
  };

/** Whether this device keeps any of the archive. Rejects if storage is denied. */
const hasArchive = (folder: string): Promise<boolean> => caches.has(archiveCacheName(folder));

export const openArchiveCache = (folder: string): Promise<Cache> =>
  caches.open(archiveCacheName(folder));

/** Removes all that is kept of the archive. Rejects if storage is denied. */
export const removeArchive = (folder: string): Promise<boolean> =>
  caches.delete(archiveCacheName(folder));

/** Keeps the manifest of the archive that is read, as what the site has at this moment. */
export const keepManifest = (cache: Cache, folder: string, manifest: Manifest): Promise<void> =>
  keepCopy(cache, keptManifest(folder), Response.json(manifest));

/** From here on this edition is the one that is read. */
export async function keepEdition(
  cache: Cache,
  folder: string,
  { manifest, ...choice }: KeptChoice & { readonly manifest: Manifest },
): Promise<void> {
  await keepManifest(cache, folder, manifest);
  await keepPart(cache, keptChoice(folder), JSON.stringify(choice));
}

/** Keeps the list of an edition as it was sent. */
export const keepList = (
  cache: Cache,
  folder: string,
  { manifest, listBytes }: FetchedEdition,
): Promise<void> => keepPart(cache, folder + manifest.files.archive, listBytes);

/** What the device keeps; undefined if nothing that can be read. Rejects if storage is denied. */
export async function readKeptArchive(folder: string): Promise<KeptArchive | undefined> {
  if (!(await hasArchive(folder))) return undefined;
  const cache = await openArchiveCache(folder);
  try {
    const manifest = await readCopy(cache, keptManifest(folder), manifestSchema);
    const chosen = await readCopy(cache, keptChoice(folder), choiceSchema);
    const list = await readCopy(cache, folder + manifest.files.archive, archiveListSchema);
    const progress = await countKept(cache, { folder, list, choice: chosen.choice });
    const isWhole = progress.bytes === progress.ofBytes;
    return { manifest, list, ...chosen, progress, isWhole };
  } catch {
    // Cut off at its beginning, or of another format: it is loaded anew.
    return undefined;
  }
}

const readCopy = async <T>(cache: Cache, address: string, schema: z.ZodMiniType<T>): Promise<T> =>
  schema.parse(await (await cache.match(address))?.json());

type Wanted = Pick<KeptArchive, 'list' | 'choice'> & { readonly folder: string };

/** How much of the wanted parts is kept. */
export async function countKept(
  cache: Cache,
  { folder, list, choice }: Wanted,
): Promise<ArchiveProgress> {
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const counted = { bytes: 0, stories: 0, ofBytes: 0, ofStories: 0 };
  for (const { path, bytes, stories } of archiveParts(list, choice)) {
    counted.ofBytes += bytes;
    counted.ofStories += stories;
    if (!kept.has(new URL(folder + path, location.href).href)) continue;
    counted.bytes += bytes;
    counted.stories += stories;
  }
  return counted;
}
