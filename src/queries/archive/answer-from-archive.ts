import { archiveAnswers } from '#src/content/archive/archive-answer.ts';
import { keptManifest } from '#src/content/archive/archive-cache.ts';
import { archiveListSchema } from '#src/content/archive/archive-list.ts';
import type { ReadPart } from '#src/content/archive/archive-stories.ts';
import { manifestSchema } from '#src/content/bundle/manifest.ts';
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
  const manifest = await cache.match(keptManifest(folder));
  const list = manifestSchema.parse(await manifest?.json()).files.archive;
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
