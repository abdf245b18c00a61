import { hash } from 'node:crypto';
import type { FileKind } from '#src/content/bundle/file-table.ts';
import type { BundleFile } from './contents.ts';

/** A file named by its content, so that it can be cached for ever. */
export function named({ path }: FileKind, value: object): BundleFile {
  const text = JSON.stringify(value);
  return { path: `${path}${hash('sha256', text).slice(0, 16)}.json`, text };
}
