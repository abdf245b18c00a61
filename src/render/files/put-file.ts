import { existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A site that is made, and the earlier one. */
export type SiteFolders = {
  /** The folder in which the new site is made. */
  readonly root: string;
  /** The folder of the earlier site; undefined to write all files. */
  readonly standing?: string | undefined;
};

/**
 * Writes a file of a site, by its path below it, unless the earlier site has it with the same
 * bytes; returns whether it has. Making a file takes longer than reading one. Throws the disk's
 * error.
 */
export function putFile({ root, standing }: SiteFolders, path: string, content: Buffer): boolean {
  const file = join(root, path);
  // What was written there for this site would be moved otherwise.
  if (standing !== undefined && holdsBytes(join(standing, path), content) && !existsSync(file))
    return true;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return false;
}

/** Whether a plain file has these bytes; times are not trusted (decision 145). */
export function holdsBytes(file: string, content: Buffer): boolean {
  try {
    const stats = lstatSync(file, { throwIfNoEntry: false });
    // Reading a pipe would wait for ever.
    if (!stats?.isFile() || stats.size !== content.length) return false;
    return readFileSync(file).equals(content);
  } catch {
    // Not readable, or below what is no folder: it is replaced.
    return false;
  }
}
