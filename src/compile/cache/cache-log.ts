import { hash, randomBytes } from 'node:crypto';
import { appendFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from '../output/files/make-folder.ts';
import { isRegularFile, readRegularFile } from '../sources/regular-file.ts';

/** Precedes each pack of a log: the compiler's version and the checksum of the pack. */
const headOf = (version: string, pack: string | Buffer): string =>
  `${version} ${hash('sha256', pack)}\n`;

const headLength = (version: string): number => version.length + 1 + 64 + 1;

/** A log's packs; if not `whole`, an appended pack would follow unreadable content. */
export type Log = { readonly packs: readonly string[]; readonly whole: boolean };

/**
 * The valid packs of a log, up to the first that is cut off, damaged or of another version. A
 * missing or unreadable log is empty.
 */
export function readLog(path: string, version: string): Log {
  let bytes: Buffer;
  try {
    bytes = readRegularFile(path, `${version} `);
  } catch {
    return { packs: [], whole: false };
  }
  const packs: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    const from = at + headLength(version);
    const end = bytes.indexOf(LINE_BREAK, from);
    const pack = bytes.subarray(from, end === -1 ? bytes.length : end);
    if (end === -1 || bytes.toString('latin1', at, from) !== headOf(version, pack))
      return { packs, whole: false };
    packs.push(pack.toString('latin1'));
    at = end + 1;
  }
  return { packs, whole: true };
}

const LINE_BREAK = 10;

/**
 * Appends packs (ASCII, no line breaks) to a log. Throws the disk's error, or if it is not a plain
 * file.
 */
export function appendLog(path: string, version: string, packs: Iterable<string>): void {
  if (!isRegularFile(path)) throw new TypeError(`${path} is not a plain file`);
  for (const pack of packs) appendFileSync(path, `${headOf(version, pack)}${pack}\n`);
}

/** A log that is being written beside its place. */
export type LogWriter = {
  readonly add: (pack: string) => void;
  /** Puts it in place. */
  readonly end: () => void;
  /** Removes it. */
  readonly drop: () => void;
};

/** Begins to replace a log. All of it throws the disk's error. */
export function beginLog(path: string, version: string): LogWriter {
  const fresh = `${path}.${randomBytes(4).toString('hex')}`;
  makeFolder(dirname(path));
  writeFileSync(fresh, '', { flag: 'wx' });
  return {
    add: (pack) => appendLog(fresh, version, [pack]),
    end: () => renameSync(fresh, path),
    drop: () => rmSync(fresh, { force: true }),
  };
}

/** Replaces a log. Throws the disk's error. */
export function replaceLog(path: string, version: string, packs: Iterable<string>): void {
  const log = beginLog(path, version);
  try {
    for (const pack of packs) log.add(pack);
    log.end();
  } finally {
    log.drop();
  }
}
