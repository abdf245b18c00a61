import * as z from 'zod/mini';
import {
  type RedirectFile,
  redirectFileSchema,
  redirectPaths,
} from '#src/content/archive/archive-list.ts';
import { manifestSchema } from '#src/content/bundle/manifest.ts';
import { MANIFEST_FILE } from '#src/url/paths.ts';
import { completeArchive, fetchEdition, forgetOthers, inOneTab } from './download-archive.ts';
import { type FromFolder, fetchFixed, fetchPart, parsePart } from './fetch-part.ts';
import {
  type ArchiveEdition,
  countKept,
  type FetchedEdition,
  type KeptArchive,
  keepEdition,
  keepList,
  keepManifest,
  openArchiveCache,
  readKeptArchive,
} from './kept-archive.ts';

/** More bytes than this are only loaded when the reader asks for them. */
const UNASKED_BYTES = 4_000_000;

/**
 * On a device that keeps the archive, once a visit: forgets at once what the site withdrew, and
 * loads what is new if it is not much and the reader saves no data. Waits while another tab changes
 * the archive. `forgetItems` forgets what a reader keeps of stories that the site withdrew. Without
 * a network nothing changes. Never rejects.
 */
export async function renewArchive(
  folder: string,
  forgetItems: () => Promise<void>,
): Promise<void> {
  try {
    await inOneTab(folder, { isWaiting: true }, () => renew(folder, forgetItems));
  } catch {
    // The network or the storage does not allow it now: the next visit begins again.
  }
}

async function renew(folder: string, forgetItems: () => Promise<void>): Promise<void> {
  const kept = await readKeptArchive(folder);
  if (!kept) return;
  const cache = await openArchiveCache(folder);
  const manifest = await fetchFixed(MANIFEST_FILE, manifestSchema, { folder });
  const isSame = manifest.files.archive === kept.manifest.files.archive;
  // It is still what the site has.
  if (isSame) await keepManifest(cache, folder, manifest);
  if (isSame && (kept.isWhole || !kept.wasWhole)) return;
  const edition = isSame ? kept : await fetchEdition({ folder });
  if ('listBytes' in edition && (await isWithdrawn(cache, kept, edition, { folder }))) {
    await forgetItems();
    await forget(cache, kept, edition, folder);
  }
  // What the reader did not finish is theirs to go on with.
  if (!(kept.isWhole || kept.wasWhole) || savesData()) return;
  const { choice } = kept;
  const { bytes, ofBytes } = await countKept(cache, { folder, ...edition, choice });
  if (ofBytes - bytes <= UNASKED_BYTES)
    await completeArchive({ folder, choice, onProgress: () => undefined });
}

/** Whether an address that the kept archive has is gone: taken down, or no longer kept. */
async function isWithdrawn(
  cache: Cache,
  kept: KeptArchive,
  { list }: ArchiveEdition,
  from: FromFolder,
): Promise<boolean> {
  const before = await keptRedirects(cache, kept, from.folder);
  // Without the lists of before, any of them may be new.
  if (!before) return true;
  const known = new Set(
    before.flatMap(({ removed, dropped, moved }) => [
      ...removed,
      ...[...dropped, ...moved].map(({ id }) => id),
    ]),
  );
  const held = new Set(redirectPaths(kept.list));
  const news = redirectPaths(list).filter((path) => !held.has(path));
  const now = await Promise.all(
    news.map(async (path) => parsePart(path, await fetchPart(path, from), redirectFileSchema)),
  );
  const sum = (stories: readonly number[]): number => stories.reduce((a, b) => a + b, 0);
  return (
    sum(list.stories) < sum(kept.list.stories) ||
    now
      .flatMap(({ removed, dropped }) => [...removed, ...dropped.map(({ id }) => id)])
      .some((id) => !known.has(id))
  );
}

/** The redirects of the archive that is here; undefined if one of their files is not. */
async function keptRedirects(
  cache: Cache,
  { list }: KeptArchive,
  folder: string,
): Promise<RedirectFile[] | undefined> {
  const found = await Promise.all(
    redirectPaths(list).map(async (path) =>
      redirectFileSchema.safeParse(await (await cache.match(folder + path))?.json()),
    ),
  );
  const read = found.flatMap(({ data }) => (data ? [data] : []));
  return read.length === found.length ? read : undefined;
}

/** Forgets all files of before that are not in the new edition, which is the one that is read. */
async function forget(
  cache: Cache,
  { choice, isWhole, wasWhole }: KeptArchive,
  edition: FetchedEdition,
  folder: string,
): Promise<void> {
  await forgetOthers(cache, folder, { ...edition, choice });
  await keepList(cache, folder, edition);
  const was = isWhole || wasWhole ? { wasWhole: true as const } : {};
  await keepEdition(cache, folder, { manifest: edition.manifest, choice, ...was });
}

/** Some browsers tell that their user wants little data to be loaded. */
function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return connectionSchema.safeParse(connection).success;
}

const connectionSchema = z.object({ saveData: z.literal(true) });
