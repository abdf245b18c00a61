import { join } from 'node:path';

/**
 * The file of a path in a site's folder. `path` begins with a slash and is encoded, as paths.ts
 * builds it; hosts decode it first. Throws a RangeError for a path that would leave the folder.
 */
export const siteFile = (root: string, path: string): string => join(root, ...partsOf(path));

/** The same below the folder, with `/` as separator on every system. */
export const belowSite = (path: string): string =>
  partsOf(path)
    .filter((part) => part !== '')
    .join('/');

function partsOf(path: string): string[] {
  const parts = path.split('/').map(decodeURIComponent);
  if (parts.some((part) => part === '..' || /[/\\\0]/.test(part)))
    throw new RangeError(`${path} is not a path of a site`);
  return parts;
}
