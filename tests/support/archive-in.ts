import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { manifestSchema } from '#src/content/bundle/manifest.ts';
import { type AskedFile, archiveAnswers } from '#src/content/packs/archive-answer.ts';
import { type ArchiveList, archiveListSchema } from '#src/content/packs/archive-list.ts';
import type { ReadPart } from '#src/content/packs/archive-stories.ts';
import { MANIFEST_FILE } from '#src/url/paths.ts';

/** The archive of a bundle, read from its packs only. */
export async function archiveIn(out: string): Promise<{
  readonly list: ArchiveList;
  readonly answer: (asked: AskedFile) => Promise<unknown>;
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
