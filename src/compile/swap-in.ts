import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { MANIFEST_FILE } from '#src/url/paths.ts';
import { CompileError } from './problem.ts';
import { besideName, clearLeftovers, codeOf, swapFolder } from './swap-folder.ts';

/** What a bundle's folder may hold; a folder with anything else in it is somebody's work and is left alone. */
const OURS = /^(?:manifest\.json|[a-z]+-[0-9a-f]{8,64}\.json|stories|cards|storylines)$/;

/**
 * Gives `fill` a new folder beside `out`, and puts that in the place of `out` when `fill` is done. Until then, and when anything
 * fails, `out` stays as it was, and nothing is left beside it. Rejects with a CompileError when `out` cannot be written or holds
 * anything but an earlier bundle.
 */
export async function swapIn<T>(out: string, fill: (folder: string) => Promise<T>): Promise<T> {
  const parent = dirname(out);
  const fresh = besideName(out, 'new');
  try {
    await mkdir(parent, { recursive: true });
    await refuseForeign(out);
    await mkdir(fresh);
    const result = await fill(fresh);
    await refuseForeign(out);
    await swapFolder(fresh, out);
    return result;
  } catch (error) {
    throw sayDisk(error, out);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/**
 * Makes good what killed runs left beside `out`, and looks at `out` itself, before any work is done. Rejects with a CompileError when
 * it holds anything but an earlier bundle, or cannot be looked at.
 */
export async function lookAtOut(out: string): Promise<void> {
  try {
    await clearLeftovers(out);
    await refuseForeign(out);
  } catch (error) {
    throw sayDisk(error, out);
  }
}

/** Rejects unless the folder is missing, empty, or an earlier bundle and nothing else. */
async function refuseForeign(out: string): Promise<void> {
  const names = await readdir(out).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  });
  if (names.length === 0) return;
  const isBundle = names.every((name) => OURS.test(name)) && (await hasManifest(out));
  if (!isBundle) {
    throw new CompileError(
      `${out} is not empty and is not an earlier bundle; name a folder of its own with --out, so that nothing is lost`,
    );
  }
}

async function hasManifest(out: string): Promise<boolean> {
  try {
    const manifest: unknown = JSON.parse(await readFile(join(out, MANIFEST_FILE), 'utf8'));
    return (
      typeof manifest === 'object' && manifest !== null && 'format' in manifest && 'counts' in manifest && 'files' in manifest
    );
  } catch {
    return false;
  }
}

/** A fault of the disk in the publisher's words; anything else as it is. */
function sayDisk(error: unknown, out: string): unknown {
  const code = codeOf(error);
  if (code === undefined || error instanceof CompileError) return error;
  const why = reasons.get(code) ?? `the disk answered ${code}`;
  return new CompileError(`cannot write the bundle to ${out}: ${why}; the earlier bundle is as it was`, { cause: error });
}

const reasons = new Map([
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk is full for you'],
  ['EACCES', 'this folder may not be written'],
  ['EPERM', 'this folder may not be written'],
  ['EROFS', 'this disk may only be read'],
  ['ENOTDIR', 'a part of this path is a file, not a folder'],
  ['EEXIST', 'a part of this path is a file, not a folder'],
  ['EBUSY', 'another program holds this folder'],
  ['EXDEV', 'this folder is the root of a disk; name a folder inside'],
  ['EFBIG', 'a file would be larger than the system allows'],
]);
