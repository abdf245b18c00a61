import * as z from 'zod/mini';
import { redirectFileSchema } from '#src/content/archive/archive-list.ts';
import { manifestSchema } from '#src/content/bundle/manifest.ts';
import { MANIFEST_FILE } from '#src/url/paths.ts';
import { downloadArchive, fetchEdition, forgetOthers } from './download-archive.ts';
import { type FromFolder, fetchFixed, fetchPart, parsePart } from './fetch-part.ts';
import {
  type ArchiveEdition,
  countKept,
  type FetchedEdition,
  type KeptArchive,
  keepEdition,
  keepLists,
  openArchiveCache,
  readKeptArchive,
} from './kept-archive.ts';

/** More bytes than this are only loaded when the reader asks for them. */
const UNASKED_BYTES = 4_000_000;

/**
 * On a device that keeps the archive, once a visit: forgets at once what the site withdrew, and
 * loads what is new if it is not much and the reader saves no data. Without a network nothing
 * changes. Never rejects.
 */
export async function renewArchive(folder: string): Promise<void> {
  try {
    const kept = await readKeptArchive(folder);
    if (!kept) return;
    const { files } = await fetchFixed(MANIFEST_FILE, manifestSchema, { folder });
    const isSame = files.archive === kept.manifest.files.archive;
    if (isSame && (kept.isWhole || !kept.wasWhole)) return;
    const edition = isSame ? kept : await renewLists(kept, folder);
    // What the reader did not finish is theirs to go on with.
    if (!(kept.isWhole || kept.wasWhole) || savesData()) return;
    const cache = await openArchiveCache(folder);
    const { choice } = kept;
    const { bytes, ofBytes } = await countKept(cache, { folder, ...edition, choice });
    if (ofBytes - bytes <= UNASKED_BYTES)
      await downloadArchive({ folder, choice, onProgress: () => undefined });
  } catch {
    // The network or the storage does not allow it now: the next visit begins again.
  }
}

/** The edition that the site has now; what it withdrew is forgotten. */
async function renewLists(kept: KeptArchive, folder: string): Promise<ArchiveEdition> {
  const edition = await fetchEdition({ folder });
  if (await isWithdrawn(kept, edition, { folder })) await forget(kept, edition, folder);
  return edition;
}

/** Whether an address that the kept archive has is gone: taken down, or no longer kept. */
async function isWithdrawn(
  kept: KeptArchive,
  { list }: ArchiveEdition,
  from: FromFolder,
): Promise<boolean> {
  const cache = await openArchiveCache(from.folder);
  const before = redirectFileSchema.safeParse(
    await (await cache.match(from.folder + kept.list.redirects))?.json(),
  );
  // Without the list of before, any of them may be new.
  if (!before.success) return true;
  const { removed, dropped, moved } = before.data;
  const known = new Set([...removed, ...[...dropped, ...moved].map(({ id }) => id)]);
  const now = parsePart(list.redirects, await fetchPart(list.redirects, from), redirectFileSchema);
  const sum = (stories: readonly number[]): number => stories.reduce((a, b) => a + b, 0);
  return (
    sum(list.stories) < sum(kept.list.stories) ||
    [...now.removed, ...now.dropped.map(({ id }) => id)].some((id) => !known.has(id))
  );
}

/** Forgets all files of before that are not in the new edition, which is the one that is read. */
async function forget(
  { choice, isWhole, wasWhole }: KeptArchive,
  edition: FetchedEdition,
  folder: string,
): Promise<void> {
  const cache = await openArchiveCache(folder);
  await forgetOthers(cache, folder, { ...edition, choice });
  await keepLists(cache, folder, edition);
  const was = isWhole || wasWhole ? { wasWhole: true as const } : {};
  await keepEdition(cache, folder, { manifest: edition.manifest, choice, ...was });
}

/** Some browsers tell that their user wants little data to be loaded. */
function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return connectionSchema.safeParse(connection).success;
}

const connectionSchema = z.object({ saveData: z.literal(true) });
