import { statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { PICTURES_FOLDER } from '#src/url/pictures/picture-files.ts';

/** How long pages opened before a new build can still load their code, in milliseconds. */
const KEPT_MS = 30 * 24 * 60 * 60_000;

/**
 * Selects the files of an earlier site in `root` that stay, so that open pages find their code.
 * Only code: removed stories must not stay, nor their pictures. `now` in milliseconds.
 */
export const isOldCode =
  (root: string, now: number) =>
  (path: string): boolean =>
    isCode(path) &&
    now - (statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0) <= KEPT_MS;

const isCode = (path: string): boolean =>
  path.startsWith('assets/') && !path.startsWith(PICTURES_FOLDER);

/**
 * Gives the code among these files of a site the time of the build that uses it: a file that did
 * not change is not written again, and from its time on it is old. `now` in milliseconds. What
 * belongs to another user keeps its time.
 */
export function markCodeUsed(root: string, paths: Iterable<string>, now: number): void {
  for (const path of paths) {
    if (!isCode(path)) continue;
    try {
      utimesSync(join(root, path), now / 1000, now / 1000);
    } catch {
      // Then its time begins when it was written.
    }
  }
}
