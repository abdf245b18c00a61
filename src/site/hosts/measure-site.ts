import { statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { RECORD_FILE, writeRecord } from '../site-record.ts';

/** What a host counts of a site. */
export type SiteSize = {
  readonly files: number;
  readonly bytes: number;
  readonly largest: { readonly path: string; readonly bytes: number };
  /** The folder with the most files, without those below it; its path is empty at the top. */
  readonly fullest: { readonly path: string; readonly files: number };
};

/** Files of a folder, by paths below it. */
export type FilesIn = { readonly folder: string; readonly paths: readonly string[] };

/**
 * Measures a site whose files are in several folders: the new ones, and those of an earlier site
 * that stay. The record of them, which is written last, is counted with them, and so are hidden
 * files: most hosts take them. Throws the disk's error.
 */
export function measureSite(parts: readonly FilesIn[]): SiteSize {
  const record = writeRecord([...parts.flatMap(({ paths }) => paths), RECORD_FILE]);
  const sizes = [
    { path: RECORD_FILE, bytes: Buffer.byteLength(record) },
    ...parts.flatMap(({ folder, paths }) =>
      paths.map((path) => ({ path, bytes: statSync(join(folder, path)).size })),
    ),
  ];
  const inFolder = new Map<string, number>();
  let [bytes, largest] = [0, { path: '', bytes: -1 }];
  for (const file of sizes) {
    bytes += file.bytes;
    if (file.bytes > largest.bytes) largest = file;
    const folder = posix.dirname(file.path);
    inFolder.set(folder, (inFolder.get(folder) ?? 0) + 1);
  }
  let fullest = { path: '', files: 0 };
  for (const [path, files] of inFolder) if (files > fullest.files) fullest = { path, files };
  return { files: sizes.length, bytes, largest, fullest };
}
