import { archiveAnswers } from '#src/content/archive/archive-answer.ts';
import { keptManifest } from '#src/content/archive/archive-cache.ts';
import { archiveListSchema } from '#src/content/archive/archive-list.ts';
import type { ReadPart } from '#src/content/archive/packed-stories.ts';
import { columnFileSchema } from '#src/content/bundle/column-file.ts';
import { type Manifest, manifestSchema } from '#src/content/bundle/manifest.ts';
import { fetchJson } from '../fetching/fetch-json.ts';
import type { FolderFile } from './folder-file.ts';

type Answers = ReturnType<typeof archiveAnswers>;

/** The archive that was read last: its packs in memory serve the next page too. */
let open: { readonly list: string; readonly answer: Answers } | undefined;

/**
 * What a file of the bundle would be, out of the archive in a cache; undefined if the archive does
 * not have it. Rejects if a part of it is missing or of another format.
 */
export async function answerFromArchive(
  cache: Cache,
  { folder, file, slug }: FolderFile,
): Promise<unknown> {
  const list = (await manifestOfArchive(cache, folder)).files.archive;
  // A worker can have a part that this cache has not.
  const read: ReadPart = async (part, schema) => {
    const copy = await cache.match(folder + part);
    return copy ? schema.parse(await copy.json()) : fetchJson(folder + part, schema);
  };
  if (open?.list !== folder + list)
    open = {
      list: folder + list,
      answer: archiveAnswers(await read(list, archiveListSchema), read),
    };
  return open.answer({ file, slug });
}

const manifestOfArchive = async (cache: Cache, folder: string): Promise<Manifest> =>
  manifestSchema.parse(await (await cache.match(keptManifest(folder)))?.json());

/**
 * The archive's manifest, if lists are to be made of it and not of the edition of `copy`, the
 * manifest that a worker kept last: a page is of one edition, and the archive has all of its own.
 * Undefined if `copy` is to be read: it is of the same archive, all that its lists need is here
 * too, or the archive lacks its own lists. Rejects if the archive is of another format.
 */
export async function readableManifest(
  cache: Cache,
  { folder }: FolderFile,
  copy: unknown,
): Promise<Manifest | undefined> {
  const [newest, kept] = [manifestSchema.parse(copy), await manifestOfArchive(cache, folder)];
  if (newest.files.archive === kept.files.archive || (await hasCards(folder, newest)))
    return undefined;
  return (await hasLists(folder, kept)) ? kept : undefined;
}

async function hasLists(folder: string, { files }: Manifest): Promise<boolean> {
  const found = await Promise.all(
    [files.columns, files.topics, files.outlets].map((file) => caches.match(folder + file)),
  );
  return found.every((file) => file !== undefined);
}

/** Whether all lists of an edition can be made, down to the last card. */
async function hasCards(folder: string, manifest: Manifest): Promise<boolean> {
  if (!(await hasLists(folder, manifest))) return false;
  const columns = await (await caches.match(folder + manifest.files.columns))?.json();
  for (const file of columnFileSchema.parse(columns).cardFiles)
    if (!(await caches.match(folder + file))) return false;
  return true;
}
