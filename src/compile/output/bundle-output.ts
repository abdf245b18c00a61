import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST_FILE } from '#src/url/paths.ts';
import type { OutputKind, OwnFiles } from './output-kind.ts';

/**
 * Names of a bundle's files. Each is fixed or made of a digest, so a list of them is not needed:
 * nobody else has such names.
 */
const OURS =
  /^(?:manifest\.json|[a-z]+-[0-9a-f]{8,64}\.json|stor(?:ies|ylines)\/[0-9a-f]{4,64}\.json|storylines\/(?:latest|pages)\.json|cards\/[0-9a-f]{8,64}\.json)$/;

/** What of a folder is a bundle. */
export const bundleFilesIn: OwnFiles = {
  has: (path) => OURS.test(path),
  isFolder: (path) => ['stories', 'cards', 'storylines'].includes(path),
};

/** The bundle: a folder of JSON files, known by its manifest. */
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

/** Whether a file is a bundle's manifest, something else, or a file that cannot be read as JSON. */
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
