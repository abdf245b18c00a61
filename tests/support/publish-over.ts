import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const filesIn = async (root: string): Promise<string[]> =>
  (await readdir(root, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1));

/**
 * Puts an edition of a site where another one is served from, as careful uploads do: each file
 * whole, and what the new edition has not is deleted last. Pages that are open may ask for anything
 * meanwhile. Code is the same in both and stays as it is.
 */
export async function publishOver(served: string, edition: string): Promise<void> {
  const isCode = (path: string): boolean => path.startsWith('assets/');
  const next = `${served}.next`;
  await cp(edition, next, { recursive: true });
  const fresh = new Set(await filesIn(next));
  for (const path of [...fresh].filter((name) => !isCode(name))) {
    await mkdir(dirname(join(served, path)), { recursive: true });
    await rename(join(next, path), join(served, path));
  }
  for (const path of await filesIn(served))
    if (!(fresh.has(path) || isCode(path))) await rm(join(served, path));
  await rm(next, { recursive: true });
}
