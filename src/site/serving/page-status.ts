import { addressListSchema, packListSchema } from '#src/content/archive/archive-list.ts';
import { placesByAddress } from '#src/content/archive/pack-places.ts';
import { PackedStories, type ReadPart } from '#src/content/archive/packed-stories.ts';
import { ADDRESS_LIST } from '#src/content/bundle/bundle.ts';
import { ownPageFile } from '#src/url/own-pages.ts';
import { pageAt } from '#src/url/page-at.ts';
import { DATA_FOLDER } from '#src/url/paths.ts';
import { openFile } from './open-file.ts';

/**
 * 200 for a page of the app, 410 for a removed or dropped story, else 404. `path` is below the
 * base.
 */
export async function pageStatus(root: string, path: string): Promise<200 | 404 | 410> {
  const page = pageAt(`/${path}`);
  if (page === undefined) return 404;
  if (page.name === 'ownPage') return (await isThere(root, ownPageFile(page.key))) ? 200 : 404;
  if (page.name !== 'story') return 200;
  const became = await findBecame(root, page.key);
  if (became === undefined) return 404;
  return became === 'removed' || became === 'dropped' ? 410 : 200;
}

class MissingPart extends Error {}

/** What became of a story's address; undefined if the site has nothing there. */
async function findBecame(root: string, slug: string): Promise<string | undefined> {
  const read: ReadPart = async (part, schema) => {
    const file = await openFile(root, DATA_FOLDER + part);
    if (!file) throw new MissingPart(part);
    try {
      return schema.parse(JSON.parse(await file.handle.readFile('utf8')));
    } finally {
      await file.handle.close();
    }
  };
  try {
    const list = await read(ADDRESS_LIST, addressListSchema);
    const places = placesByAddress(list, (part) => read(part, packListSchema));
    return (await new PackedStories(places, read).at(slug))?.became;
  } catch (error) {
    if (error instanceof MissingPart) return undefined;
    throw error;
  }
}

async function isThere(root: string, file: string): Promise<boolean> {
  const found = await openFile(root, DATA_FOLDER + file);
  await found?.handle.close();
  return found !== undefined;
}
