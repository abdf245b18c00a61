import { existsSync, linkSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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

/**
 * Puts a file that is named by its content, and that nothing writes over, into the folder of a new
 * site, which exists: as a second name of the one that the earlier site has with the same bytes, or
 * written. Throws the disk's error.
 */
export function linkOrWrite({ root, standing }: SiteFolders, path: string, content: Buffer): void {
  const file = join(root, path);
  if (standing === undefined || !linkStanding(join(standing, path), file, content))
    writeFileSync(file, content);
}

function linkStanding(stands: string, file: string, content: Buffer): boolean {
  if (!holdsBytes(stands, content)) return false;
  try {
    linkSync(stands, file);
    return true;
  } catch {
    // Not every file system has links, and the earlier site may be on another one.
    return false;
  }
}

/** Whether a plain file has these bytes; times are not trusted (decision 145). */
const holdsBytes = (file: string, content: Buffer): boolean =>
  readStanding(file, content.length)?.equals(content) ?? false;

/**
 * The bytes of a file of the earlier site; undefined if it is missing, not readable, no plain file,
 * or not of the size asked for.
 */
export function readStanding(file: string, size?: number): Buffer | undefined {
  try {
    const stats = lstatSync(file, { throwIfNoEntry: false });
    // Reading a pipe would wait for ever.
    if (!stats?.isFile() || stats.size !== (size ?? stats.size)) return undefined;
    return readFileSync(file);
  } catch {
    // Also below what is no folder.
    return undefined;
  }
}
