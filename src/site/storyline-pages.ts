import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMAT } from '#src/content/bundle/bundle.ts';
import { fileTable, isOfKind } from '#src/content/bundle/file-table.ts';
import { storylineFileSchema } from '#src/content/bundle/storyline-file.ts';
import type { ReadGathered } from '#src/render/files/gathered-files.ts';
import { STORYLINE_PAGES } from '#src/url/storyline-files.ts';

/**
 * Reads the list of storyline pages of a finished site. The build alone has this file; here it is
 * made of the storylines themselves, in `folder`, the site's bundle. Throws the disk's error.
 */
export const readStorylinePages =
  (folder: string): ReadGathered =>
  (path) =>
    path === STORYLINE_PAGES
      ? JSON.stringify({ format: FORMAT, pages: pagesIn(folder) })
      : undefined;

function pagesIn(folder: string): { readonly id: string; readonly changed: string | undefined }[] {
  const { storylines } = fileTable;
  const files = readdirSync(join(folder, storylines.path)).map((name) => storylines.path + name);
  return files
    .filter((file) => isOfKind(storylines, file))
    .flatMap((file) => {
      const read = storylineFileSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
      if (read.became === 'moved') return [];
      const { id, stories } = read.storyline;
      return [{ id, changed: stories.at(-1)?.time }];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
