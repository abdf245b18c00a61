import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { compareText } from '#src/compile/problem.ts';

/**
 * Beside the header rules in the hidden folder, which hosts do not serve. It names what stands in
 * the site now, and nothing else.
 */
export const RECORD_FILE = '.hosting/files.json';

/** Far more than the paths of the largest site take. */
const MOST_BYTES = 256 * 1024 * 1024;

const isPath = (path: string): boolean =>
  !/[\\\0]/.test(path) &&
  path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
const recordSchema = z.object({ files: z.array(z.string().check(z.refine(isPath))) });

/** The record of a site: its files, sorted, so that the same site has the same record. */
export const writeRecord = (paths: readonly string[]): string =>
  `${JSON.stringify({ files: [...paths].sort(compareText) }, undefined, 1)}\n`;

/** The paths that a site's record names; undefined when there is none, or when it is damaged. */
export function readRecord(root: string): ReadonlySet<string> | undefined {
  const file = join(root, RECORD_FILE);
  try {
    const stats = lstatSync(file);
    if (!stats.isFile() || stats.size > MOST_BYTES) return undefined;
    return new Set(recordSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).files);
  } catch {
    return undefined;
  }
}
