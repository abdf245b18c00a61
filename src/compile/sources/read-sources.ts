import { isUtf8 } from 'node:buffer';
import { closeSync, constants, openSync, readSync } from 'node:fs';
import { refuse } from '../problem.ts';
import type { Source } from './list-sources.ts';

const MAX_BYTES = 1_048_576;

/**
 * Every file is read into this buffer, one after the other: asynchronous reads cost several times
 * as much (decision 094), and memory does not grow with the number of files.
 */
const room = Buffer.allocUnsafe(MAX_BYTES + 1);

type FileOnDisk = Pick<Source, 'file' | 'size'>;

/**
 * Reads one file as UTF-8. Throws a Refusal if it is too large, not UTF-8, cannot be opened or is
 * no longer a plain file.
 */
export function readSource(source: FileOnDisk): string {
  return readRaw(source).toString('utf8');
}

/**
 * The bytes of one file, checked to be UTF-8; valid until the next file is read. Throws like
 * readSource.
 */
export function readRaw({ file, size }: FileOnDisk): Buffer {
  if (size > MAX_BYTES) throw tooLarge(size);
  const bytes = room.subarray(0, readInto(file));
  if (bytes.length > MAX_BYTES) throw tooLarge(bytes.length);
  if (!isUtf8(bytes)) throw refuse('file', 'is not UTF-8; save it as UTF-8', lineOfFault(bytes));
  return bytes;
}

/**
 * What can be read of a file that `readRaw` refuses: its first megabyte, in whatever encoding.
 * Empty if it cannot be opened.
 */
export function peekText({ file }: Pick<FileOnDisk, 'file'>): string {
  try {
    return room.toString('utf8', 0, Math.min(readInto(file), MAX_BYTES));
  } catch {
    return '';
  }
}

/** Reads until the buffer is full; returns the number of bytes. */
function readInto(file: string): number {
  try {
    // Since the listing the name may have become a link, or a pipe that nobody writes to.
    const opened = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      let length = 0;
      for (let read = -1; read !== 0 && length < room.length; length += read)
        read = readSync(opened, room, length, room.length - length, null);
      return length;
    } finally {
      closeSync(opened);
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw refuse(
      'file',
      `cannot be read (${code}); check that it is a plain file and that you may read it`,
    );
  }
}

function tooLarge(bytes: number): Error {
  return refuse(
    'file',
    `is ${bytes} bytes long, more than ${MAX_BYTES}; an article is front matter only, so cut the rest`,
  );
}

/** The line of the first bytes that are not UTF-8. */
function lineOfFault(bytes: Buffer): number {
  const decoder = new TextDecoder('utf-8');
  const at = decoder.decode(bytes).indexOf('\ufffd');
  return decoder.decode(bytes).slice(0, Math.max(0, at)).split('\n').length;
}
