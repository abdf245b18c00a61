import * as z from 'zod/mini';
import { archiveCacheName, keptChoice, keptManifest } from '#src/content/archive/archive-cache.ts';
import {
  type ArchiveList,
  type ArchiveRest,
  archiveListSchema,
  archiveRestSchema,
} from '#src/content/archive/archive-list.ts';
import { type Manifest, manifestSchema } from '#src/content/bundle/manifest.ts';
import { keepCopy } from '../copy-in-cache.ts';
import { archiveParts } from './archive-parts.ts';
import { type ArchiveProgress, keepPart } from './load-parts.ts';

const choiceSchema = z.object({
  choice: z.enum(['all', 'year']),
  /** It was whole, and lost what the site withdrew or replaced: what is missing may load unasked. */
  wasWhole: z.optional(z.literal(true)),
});
type KeptChoice = z.infer<typeof choiceSchema>;

/** The archive of a build: its manifest, and the lists that it names. */
export type ArchiveEdition = {
  readonly manifest: Manifest;
  readonly list: ArchiveList;
  readonly rest: ArchiveRest;
};

/** As it came from the site: the lists also as they were sent, by path. */
export type FetchedEdition = ArchiveEdition & {
  readonly lists: readonly (readonly [path: string, bytes: ArrayBuffer])[];
};

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

/** Keeps the lists of an edition. */
export async function keepLists(
  cache: Cache,
  folder: string,
  { lists }: Pick<FetchedEdition, 'lists'>,
): Promise<void> {
  for (const [path, bytes] of lists) await keepPart(cache, folder + path, bytes);
}

/** What the device keeps; undefined if nothing that can be read. Rejects if storage is denied. */
export async function readKeptArchive(folder: string): Promise<KeptArchive | undefined> {
  if (!(await hasArchive(folder))) return undefined;
  const cache = await openArchiveCache(folder);
  try {
    const manifest = await readCopy(cache, keptManifest(folder), manifestSchema);
    const chosen = await readCopy(cache, keptChoice(folder), choiceSchema);
    const list = await readCopy(cache, folder + manifest.files.archive, archiveListSchema);
    const rest = await readCopy(cache, folder + list.rest, archiveRestSchema);
    const progress = await countKept(cache, { folder, list, rest, choice: chosen.choice });
    const isWhole = progress.bytes === progress.ofBytes;
    return { manifest, list, rest, ...chosen, progress, isWhole };
  } catch {
    // Cut off at its beginning, or of another format: it is loaded anew.
    return undefined;
  }
}

const readCopy = async <T>(cache: Cache, address: string, schema: z.ZodMiniType<T>): Promise<T> =>
  schema.parse(await (await cache.match(address))?.json());

type Wanted = Pick<KeptArchive, 'list' | 'rest' | 'choice'> & { readonly folder: string };

/** How much of the wanted parts is kept. */
export async function countKept(
  cache: Cache,
  { folder, list, rest, choice }: Wanted,
): Promise<ArchiveProgress> {
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const counted = { bytes: 0, stories: 0, ofBytes: 0, ofStories: 0 };
  for (const { path, bytes, stories } of archiveParts(list, rest, choice)) {
    counted.ofBytes += bytes;
    counted.ofStories += stories;
    if (!kept.has(new URL(folder + path, location.href).href)) continue;
    counted.bytes += bytes;
    counted.stories += stories;
  }
  return counted;
}
