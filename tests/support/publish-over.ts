import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const filesIn = async (root: string): Promise<string[]> =>
  (await readdir(root, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1));

/**
 * Puts an edition of a site where another one is served from, as careful uploads do: each file
 * whole, what is named by its content first, and what the new edition has not is deleted last.
 * Pages that are open may ask for anything meanwhile: what was named by its content stays.
 */
export async function publishOver(served: string, edition: string): Promise<void> {
  const stays = (path: string): boolean => path.startsWith('assets/');
  const next = `${served}.next`;
  await cp(edition, next, { recursive: true });
  const fresh = new Set(await filesIn(next));
  const there = new Set(await filesIn(served));
  const wanted = [...fresh].filter((path) => !(stays(path) && there.has(path)));
  for (const path of wanted.toSorted((a, b) => Number(stays(b)) - Number(stays(a)))) {
    await mkdir(dirname(join(served, path)), { recursive: true });
    await rename(join(next, path), join(served, path));
  }
  for (const path of there) if (!(fresh.has(path) || stays(path))) await rm(join(served, path));
  await rm(next, { recursive: true });
}
