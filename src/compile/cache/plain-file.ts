import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, readSync } from 'node:fs';

/**
 * Reads a file of a cache that begins with `start`. Throws when it is no plain file, or when it begins otherwise: nothing waits for a pipe, and
 * of a large file that is not ours only the beginning is read.
 */
export function readPlainFile(path: string, start: string): Buffer {
  if (!lstatSync(path).isFile()) throw new TypeError(`${path} is no plain file`);
  // Without waiting, should something else have come to stand there meanwhile.
  const opened = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    if (!fstatSync(opened).isFile()) throw new TypeError(`${path} is no plain file`);
    const head = Buffer.alloc(start.length);
    readSync(opened, head, 0, head.length, 0);
    if (head.toString('latin1') !== start) throw new TypeError(`${path} was written by something else`);
    return readFileSync(opened);
  } finally {
    closeSync(opened);
  }
}

/** Whether a file can be added to: a plain one. */
export const isPlainFile = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
