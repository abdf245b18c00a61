import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileKinds, folderOf } from '#src/content/bundle/file-table.ts';

/**
 * Removes what only the build reads from a bundle: a site has stories in packs (decision 138).
 * Throws the disk's error.
 */
export function leaveOutFiles(bundle: string): void {
  for (const kind of fileKinds.filter(({ onlyInBundle }) => onlyInBundle)) {
    const path = kind.named === 'fixed' ? kind.path : folderOf(kind);
    rmSync(join(bundle, path), { recursive: true, force: true });
  }
}
