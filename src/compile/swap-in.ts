import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { MANIFEST_FILE } from '#src/url/paths.ts';
import { applyChanges } from './apply-changes.ts';
import type { BundleFile } from './bundle-files.ts';
import { diskReason } from './disk-reason.ts';
import { CompileError } from './problem.ts';
import { type Staged, stageBundle, type Writing } from './stage-bundle.ts';
import { besideName, clearLeftovers, codeOf, swapFolder } from './swap-folder.ts';

/** What a bundle's folder may hold; a folder with anything else in it is somebody's work and is left alone. */
const OURS = /^(?:manifest\.json|[a-z]+-[0-9a-f]{8,64}\.json|stories|cards|storylines)$/;

/**
 * Puts a bundle into `out`. Until all its files are made, and when anything fails, `out` stays as it was, and nothing is left beside it.
 * Resolves to the bytes of the bundle. Rejects with a CompileError when `out` cannot be written or holds anything but an earlier bundle.
 */
export async function swapIn(out: string, files: Iterable<BundleFile>, writing: Writing): Promise<number> {
  const stage = besideName(out, 'new');
  try {
    await mkdir(dirname(out), { recursive: true });
    await refuseForeign(out);
    await mkdir(stage);
    const { paths, changed, bytes } = await stageBundle(files, { stage, out }, writing);
    // Somebody may have put something there in the meantime.
    await refuseForeign(out);
    await putInPlace(stage, out, { paths, changed });
    return bytes;
  } catch (error) {
    throw sayDisk(error, out);
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

async function putInPlace(stage: string, out: string, { paths, changed }: Pick<Staged, 'paths' | 'changed'>): Promise<void> {
  const standing = new Set(await listBundle(out));
  const [written, wanted] = [new Set(changed), new Set(paths)];
  if (paths.some((path) => !(written.has(path) || standing.has(path))))
    throw new CompileError(`${out} was changed by another run while this one went on; run again`);
  if (standing.size === 0) await swapFolder(stage, out);
  else applyChanges(stage, out, { moved: changed, gone: [...standing].filter((path) => !wanted.has(path)) });
}

/** Paths of the files of a bundle; none when there is no folder. */
async function listBundle(out: string): Promise<string[]> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  });
  const below = new Map<string, string>();
  return entries.flatMap((entry) => {
    if (entry.isDirectory()) return [];
    const folder = below.get(entry.parentPath) ?? relative(out, entry.parentPath).replaceAll(sep, '/');
    below.set(entry.parentPath, folder);
    return folder === '' ? entry.name : `${folder}/${entry.name}`;
  });
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
  const why = diskReason(error);
  if (why === undefined || error instanceof CompileError) return error;
  return new CompileError(`cannot write the bundle to ${out}: ${why}; the earlier bundle is as it was`, { cause: error });
}
