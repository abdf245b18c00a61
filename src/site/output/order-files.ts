import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compareText } from '#src/compile/problem.ts';
import { hashed } from '#src/render/header-rules.ts';
import { DATA_FOLDER, MANIFEST_FILE } from '#src/url/paths.ts';

const LAST = [`${DATA_FOLDER}${MANIFEST_FILE}`, 'index.html'];

/**
 * The paths of a new site's files in the order of moving: first those that only the new site uses,
 * then pages and stories' data, last what a visit begins with. So a visitor in between never
 * requests a file that is not there yet.
 */
export function orderFiles(paths: readonly string[]): string[] {
  // No file of an earlier site refers to what is named by its content.
  const rank = (path: string): number =>
    hashed.some((start) => path.startsWith(start)) ? -1 : LAST.indexOf(path) + 1;
  return paths
    .map((path) => [rank(path), path] as const)
    .sort(([a, one], [b, other]) => a - b || compareText(one, other))
    .map(([, path]) => path);
}

/** The paths of all files below a folder, sorted, with `/` as separator. */
export const filesBelow = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort(compareText);
