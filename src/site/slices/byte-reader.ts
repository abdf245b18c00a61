import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Reads a file from its beginning to its end: lines, and so many bytes. */
export type ByteReader = {
  /**
   * The next line, without its end, as UTF-8; undefined if none of at most `most` bytes is left.
   */
  readonly line: (most: number) => string | undefined;
  /** The next bytes; undefined if fewer are left. */
  readonly take: (bytes: number) => Buffer | undefined;
  readonly close: () => void;
};

const NEW_LINE = 10;

/** Throws the disk's error. */
export function openBytes(path: string): ByteReader {
  const file = openSync(path, 'r');
  const { size } = fstatSync(file);
  let at = 0;
  const read = (bytes: number): Buffer => {
    const content = Buffer.allocUnsafe(Math.min(bytes, size - at));
    let length = 0;
    for (let got = -1; got !== 0 && length < content.length; length += got)
      got = readSync(file, content, length, content.length - length, at + length);
    return content.subarray(0, length);
  };
  return {
    line: (most) => {
      const ahead = read(most);
      const end = ahead.indexOf(NEW_LINE);
      if (end === -1) return undefined;
      at += end + 1;
      return ahead.toString('utf8', 0, end);
    },
    take: (bytes) => {
      if (bytes < 0 || bytes > size - at) return undefined;
      const content = read(bytes);
      at += content.length;
      return content.length === bytes ? content : undefined;
    },
    close: () => closeSync(file),
  };
}
