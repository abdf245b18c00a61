import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AddressedFile, archiveAnswers } from '#src/content/archive/archive-answer.ts';
import { type ArchiveList, archiveListSchema } from '#src/content/archive/archive-list.ts';
import type { ReadPart } from '#src/content/archive/packed-stories.ts';
import { manifestSchema } from '#src/content/bundle/manifest.ts';
import { MANIFEST_FILE } from '#src/url/paths.ts';

/** The archive of a bundle, read from its packs only. */
export async function archiveIn(out: string): Promise<{
  readonly list: ArchiveList;
  readonly answer: (asked: AddressedFile) => Promise<unknown>;
}> {
  const read: ReadPart = async (file, schema) =>
    schema.parse(JSON.parse(await readFile(join(out, file), 'utf8')));
  const { files } = await read(MANIFEST_FILE, manifestSchema);
  const list = await read(files.archive, archiveListSchema);
  const allowed = /^(?:packs\/|columns-|redirects-|lines-)/;
  const answer = archiveAnswers(list, (file, schema) => {
    if (!allowed.test(file)) throw new Error(`${file} is no part of the archive`);
    return read(file, schema);
  });
  return { list, answer };
}
