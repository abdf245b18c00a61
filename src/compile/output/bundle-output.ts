import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileKinds, folderOf, isOfKind } from '#src/content/bundle/file-table.ts';
import { MANIFEST_FILE } from '#src/url/paths.ts';
import type { OutputKind, OwnFiles } from './output-kind.ts';

/**
 * Files of kinds that another version writes or wrote, which go with the bundle that they are of:
 * nobody else has such names.
 */
const ANY_KIND = /^[a-z]+-[0-9a-f]{8,64}\.json$/;

const folders = new Set(fileKinds.map(folderOf));

export const bundleFilesIn: OwnFiles = {
  has: (path) => ANY_KIND.test(path) || fileKinds.some((kind) => isOfKind(kind, path)),
  isFolder: (path) => folders.has(`${path}/`),
};

/** The bundle: a folder of JSON files, recognised by its manifest. */
export const bundleOutput: OutputKind = {
  what: 'bundle',
  ownFiles: (folder, names) =>
    names.includes(MANIFEST_FILE) && readManifest(join(folder, MANIFEST_FILE)) === 'ours'
      ? bundleFilesIn
      : undefined,
  sayForeign: (shown) =>
    `${shown} is not empty and is not an earlier bundle; name another folder with --out, so that nothing is lost`,
  fixed: [MANIFEST_FILE],
};

/** Whether a file is a bundle's manifest, something else, or not readable as JSON. */
export function readManifest(file: string): 'ours' | 'foreign' | 'damaged' {
  try {
    // Reading a pipe would wait for ever.
    if (!lstatSync(file, { throwIfNoEntry: false })?.isFile()) return 'foreign';
    const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof manifest !== 'object' || manifest === null) return 'foreign';
    return 'format' in manifest && 'counts' in manifest && 'files' in manifest ? 'ours' : 'foreign';
  } catch {
    return 'damaged';
  }
}
