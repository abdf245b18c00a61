import { statSync } from 'node:fs';
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
    path.startsWith('assets/') &&
    !path.startsWith(PICTURES_FOLDER) &&
    now - (statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0) <= KEPT_MS;
