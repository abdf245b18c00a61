import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  readSync,
} from 'node:fs';

/** Not a plain file: a folder, a link, a pipe, a device. */
export class NotRegularFileError extends TypeError {
  override readonly name = 'NotPlainError';
}

/**
 * Opens a plain file and gives what `read` makes of it. Throws a NotRegularFileError for anything
 * else, and the disk's error. Nothing waits for a pipe, also when one comes to stand there between
 * the look and the opening.
 */
export function withRegularFile<T>(path: string, read: (opened: number) => T): T {
  if (!lstatSync(path).isFile()) throw new NotRegularFileError(`${path} is not a plain file`);
  const opened = openSync(
    path,
    constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
  );
  try {
    if (!fstatSync(opened).isFile()) throw new NotRegularFileError(`${path} is not a plain file`);
    return read(opened);
  } finally {
    closeSync(opened);
  }
}

/**
 * Reads a plain file that begins with `start`. Throws for any other, of which it reads only the
 * beginning: it may be large and not ours.
 */
export function readRegularFile(path: string, start: string): Buffer {
  return withRegularFile(path, (opened) => {
    const head = Buffer.alloc(start.length);
    readSync(opened, head, 0, head.length, 0);
    if (head.toString('latin1') !== start)
      throw new TypeError(`${path} was written by something else`);
    return readFileSync(opened);
  });
}

/** Whether a file can be appended to: a plain one. */
export const isRegularFile = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
