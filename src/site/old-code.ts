import { statSync } from 'node:fs';
import { join } from 'node:path';

/** How long a page opened before a new build can still ask for its code, in milliseconds. */
const KEPT_MS = 30 * 24 * 60 * 60_000;

/**
 * Tells which files of an earlier site in `root` a new one leaves there, so that pages that are
 * still open find their code. Only code: old stories must not outlive their withdrawal. `now` in
 * milliseconds.
 */
export const isOldCode =
  (root: string, now: number) =>
  (path: string): boolean =>
    path.startsWith('assets/') &&
    now - (statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0) <= KEPT_MS;
