import { statSync } from 'node:fs';
import { join } from 'node:path';

/** How long pages opened before a new build can still load their code, in milliseconds. */
const KEPT_MS = 30 * 24 * 60 * 60_000;

/**
 * Selects the files of an earlier site in `root` that stay, so that open pages find their code.
 * Only code: removed stories must not stay. `now` in milliseconds.
 */
export const isOldCode =
  (root: string, now: number) =>
  (path: string): boolean =>
    path.startsWith('assets/') &&
    now - (statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0) <= KEPT_MS;
