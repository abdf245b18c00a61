import { addressFileSchema } from '#src/content/bundle/story-file.ts';
import { ownPageFile } from '#src/url/own-pages.ts';
import { pageAt } from '#src/url/page-at.ts';
import { DATA_FOLDER } from '#src/url/paths.ts';
import { addressFile } from '#src/url/story-file-path.ts';
import { openFile } from './open-file.ts';

/** 200 for a page of the app, 410 for a removed or dropped story, else 404. `path` is below the base. */
export async function pageStatus(root: string, path: string): Promise<200 | 404 | 410> {
  const page = pageAt(`/${path}`);
  if (page === undefined) return 404;
  if (page.name === 'ownPage') return (await isThere(root, ownPageFile(page.key))) ? 200 : 404;
  if (page.name !== 'story') return 200;
  const file = await openFile(root, DATA_FOLDER + addressFile(page.key));
  if (!file) return 404;
  try {
    const { became } = addressFileSchema.parse(JSON.parse(await file.handle.readFile('utf8')));
    return became === 'removed' || became === 'dropped' ? 410 : 200;
  } finally {
    await file.handle.close();
  }
}

async function isThere(root: string, file: string): Promise<boolean> {
  const found = await openFile(root, DATA_FOLDER + file);
  await found?.handle.close();
  return found !== undefined;
}
