import { join } from 'node:path';

/**
 * Where the file of a path lies in a site's folder. `path` begins with a slash and is encoded, as
 * the builders of paths.ts give it; hosts decode it before they look. Throws a RangeError for a
 * path that would leave the folder.
 */
export function siteFile(root: string, path: string): string {
  const parts = path.split('/').map(decodeURIComponent);
  if (parts.some((part) => part === '..' || /[/\\\0]/.test(part)))
    throw new RangeError(`${path} is not a path of a site`);
  return join(root, ...parts);
}
