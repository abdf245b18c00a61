import { hash, randomBytes } from 'node:crypto';
import { appendFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from '../output/make-folder.ts';
import { isRegularFile, readRegularFile } from '../sources/regular-file.ts';

/** What stands before each pack of a log: whose it is, and the checksum of what follows. */
const headOf = (version: string, pack: string | Buffer): string =>
  `${version} ${hash('sha256', pack)}\n`;

/** Length of a line that `headOf` gives, for a version of `version.length`. */
const headLength = (version: string): number => version.length + 1 + 64 + 1;

/**
 * What a log holds; when `whole` is false, a pack that is added would stand behind something that
 * is not read.
 */
export type Log = { readonly packs: readonly string[]; readonly whole: boolean };

/**
 * The packs of a log, as far as they are whole and of this version: what another version wrote,
 * what was cut off, and all that stands behind it is as if it were not there. A log that is not
 * there or cannot be read is empty.
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
 * Adds packs, texts of ASCII without line breaks, to the end of a log. Throws the disk's error, and
 * for what is no plain file.
 */
export function appendLog(path: string, version: string, packs: Iterable<string>): void {
  if (!isRegularFile(path)) throw new TypeError(`${path} is not a plain file`);
  for (const pack of packs) appendFileSync(path, `${headOf(version, pack)}${pack}\n`);
}

/** Puts a log of these packs in the place of any that is there. Throws the disk's error. */
export function replaceLog(path: string, version: string, packs: Iterable<string>): void {
  const fresh = `${path}.${randomBytes(4).toString('hex')}`;
  makeFolder(dirname(path));
  try {
    writeFileSync(fresh, '', { flag: 'wx' });
    appendLog(fresh, version, packs);
    renameSync(fresh, path);
  } finally {
    rmSync(fresh, { force: true });
  }
}
