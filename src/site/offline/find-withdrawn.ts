import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileTable } from '#src/content/bundle/file-table.ts';
import { addressFileSchema } from '#src/content/bundle/story-file.ts';

/** The file of a withdrawn story has no text of it: no other file is as small. */
const MOST_BYTES = 100;

/**
 * The files of a bundle's withdrawn stories (removed, dropped, or no longer published), sorted. The
 * names are hashes, so that they name no story. Rejects with the disk's error.
 */
export async function findWithdrawn(bundle: string): Promise<string[]> {
  const folder = join(bundle, fileTable.stories.path);
  const found: string[] = [];
  for (const name of (await readdir(folder).catch(() => [])).sort()) {
    const file = join(folder, name);
    if ((await stat(file)).size > MOST_BYTES) continue;
    const { became } = addressFileSchema.parse(JSON.parse(await readFile(file, 'utf8')));
    if (became === 'removed' || became === 'dropped') found.push(name);
  }
  return found;
}
