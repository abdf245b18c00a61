import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { threadId } from 'node:worker_threads';
import { behindDigest, MOST_BYTES, withDigest } from './cache-entry.ts';

/** An entry that is used is marked as used at most so often, in milliseconds. */
const MARKED_MS = 24 * 3_600_000;

/**
 * Reads a cached file at once, as `readDigested` does: for the many small entries of pages a
 * promise for each step costs more than the step. Undefined if it is missing, damaged or no plain
 * file.
 */
export function readEntryNow(file: string): Buffer | undefined {
  try {
    const stats = lstatSync(file, { throwIfNoEntry: false });
    if (!stats?.isFile() || stats.size > MOST_BYTES) return undefined;
    // Without waiting, in case a pipe has replaced it.
    const opened = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      if (!fstatSync(opened).isFile()) return undefined;
      markUsed(file, stats.mtimeMs);
      return behindDigest(file, readFileSync(opened));
    } finally {
      closeSync(opened);
    }
  } catch {
    return undefined;
  }
}

let written = 0;

/** Writes content behind its digest, whole or not at all. If the disk fails, nothing is kept. */
export function keepEntryNow(file: string, content: Buffer): void {
  written += 1;
  const fresh = `${file}.${process.pid}-${threadId}-${written}.new`;
  try {
    writeFileSync(fresh, withDigest(file, content));
    renameSync(fresh, file);
  } catch {
    rmSync(fresh, { force: true });
  }
}

function markUsed(file: string, mtimeMs: number): void {
  if (Date.now() - mtimeMs < MARKED_MS) return;
  try {
    const now = new Date();
    utimesSync(file, now, now);
  } catch {
    // Of another user, or read-only: it is pruned a month later.
  }
}
