import { constants, type Stats } from 'node:fs';
import { type FileHandle, lstat, open, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { codeOf } from '#src/compile/describe-fs-error.ts';

/** A regular file of the site, open for reading; the caller closes the handle. */
export type OpenFile = {
  /** Its path below the site's folder, with forward slashes. */
  readonly path: string;
  readonly handle: FileHandle;
  readonly stats: Stats;
};

/** A socket, a name that is too long, a file where a folder is requested: all count as missing. */
const missing = new Set([
  'ENOENT',
  'ENOTDIR',
  'ELOOP',
  'ENAMETOOLONG',
  'ENXIO',
  'EISDIR',
  'EINVAL',
]);

/** Names with a leading dot are for the host. The exception is for readers (RFC 8615). */
const isHidden = (name: string): boolean => name.startsWith('.') && name !== '.well-known';

/**
 * Opens the file for a percent-encoded path below the site's folder; for a folder its index.html.
 * Resolves with undefined if it is missing, if a part of the path is hidden, if a symbolic link
 * leads out of the site's folder, and for devices, pipes and sockets. Rejects with the disk's error
 * if the file exists and cannot be read.
 */
export async function openFile(root: string, path: string): Promise<OpenFile | undefined> {
  const names = namesOf(path);
  if (names === undefined) return undefined;
  const asked = path === '' || path.endsWith('/') ? undefined : await openRegular(root, names);
  return asked ?? (await openRegular(root, [...names, 'index.html']));
}

/** The decoded names in a path; undefined if one cannot be the name of a public file. */
function namesOf(path: string): string[] | undefined {
  try {
    const names = path
      .split('/')
      .filter((part) => part !== '')
      .map((part) => decodeURIComponent(part));
    return names.some((name) => isHidden(name) || /[/\\\0]/.test(name)) ? undefined : names;
  } catch {
    return undefined;
  }
}

async function openRegular(root: string, names: readonly string[]): Promise<OpenFile | undefined> {
  try {
    const realRoot = await realpath(root);
    const real = await realpath(join(realRoot, ...names));
    const below = relative(realRoot, real).split(sep);
    // Outside of the folder the first name is `..`, or a drive.
    if (below.some(isHidden) || join(realRoot, ...below) !== real) return undefined;
    // Check before opening: opening a pipe can wait for ever, and opening a device can have
    // effects.
    if (!(await lstat(real)).isFile()) return undefined;
    const handle = await open(
      real,
      constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK,
    );
    const stats = await handle.stat();
    if (stats.isFile()) return { path: names.join('/'), handle, stats };
    await handle.close();
    return undefined;
  } catch (error) {
    if (missing.has(codeOf(error) ?? '')) return undefined;
    throw error;
  }
}
