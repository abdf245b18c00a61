import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { compareText } from '#src/compile/problem.ts';

/**
 * In the hidden folder of the header rules, which hosts do not serve. Lists only the site's present
 * files.
 */
export const RECORD_FILE = '.hosting/files.json';

/** Far more than the paths of the largest site take. */
const MOST_BYTES = 256 * 1024 * 1024;

/** Whether a path is below a site, with `/` as separator. */
export const isSitePath = (path: string): boolean =>
  !/[\\\0]/.test(path) &&
  path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
const recordSchema = z.object({ files: z.array(z.string().check(z.refine(isSitePath))) });

/** Sorted, so that the same site has the same record. */
export const writeRecord = (paths: readonly string[]): string =>
  `${JSON.stringify({ files: [...paths].sort(compareText) }, undefined, 1)}\n`;

/** The paths in a site's record; undefined if it is missing or damaged. */
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

/**
 * What tells this record from any later one: each build puts a new file in its place. Undefined if
 * there is none.
 */
export function stampOfRecord(root: string): string | undefined {
  const stats = lstatSync(join(root, RECORD_FILE), { bigint: true, throwIfNoEntry: false });
  return stats && `${stats.ino} ${stats.mtimeNs} ${stats.ctimeNs}`;
}
