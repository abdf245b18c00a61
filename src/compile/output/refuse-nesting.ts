import { type BigIntStats, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, relative, resolve, sep } from 'node:path';
import { ownFiles } from '#src/own/own-files.ts';
import { CompileError } from '../problem.ts';

/** A folder as the publisher named it, and its absolute path. */
export type NamedFolder = { readonly shown: string; readonly path: string };

/** Folders of the data that a build reads. */
const SOURCES = ['articles', 'topics', 'organizations'];

/**
 * Throws a CompileError if the output folder contains, or is inside, a folder that must be
 * separate: the articles, the cache, the project's own code. `what` is `bundle` or `site`.
 */
export function refuseNesting(
  out: NamedFolder,
  {
    what,
    data,
    cache,
  }: {
    readonly what: string;
    readonly data: NamedFolder;
    readonly cache?: NamedFolder | undefined;
  },
): void {
  if (overlap(out.path, data.path)) {
    throw new CompileError(
      `the ${what} (${out.shown}) and the articles (${data.shown}) must not be inside each other; name another --out`,
    );
  }
  if (cache && overlap(out.path, cache.path)) {
    throw new CompileError(
      `the ${what} (${out.shown}) and the cache (${cache.shown}) must not be inside each other; name another --cache`,
    );
  }
  const inside = cache && SOURCES.find((name) => isInside(cache.path, resolve(data.path, name)));
  if (inside !== undefined) {
    throw new CompileError(
      `the cache (${cache?.shown}) must not be in ${inside}/ of ${data.shown}; name another --cache`,
    );
  }
  for (const { shown, path } of ownFiles.readByBuilds) {
    if (overlap(out.path, path))
      throw new CompileError(
        `${out.shown} cannot have the ${what}: builds read Coranto's own ${shown}; name another --out`,
      );
  }
  if (isInside(homedir(), out.path))
    throw new CompileError(
      `${out.shown} contains your home folder; name another folder with --out`,
    );
}

const overlap = (a: string, b: string): boolean => isInside(a, b) || isInside(b, a);

/**
 * Whether a path is a folder or inside it. Compares paths and the folders on the way: one folder
 * can have several paths, by a link, a mount, or a disk that ignores case.
 */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  if (way === '' || !(way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way))
    return true;
  const wanted = identityOf(folder);
  if (wanted === undefined) return false;
  for (let at = path; ; at = dirname(at)) {
    if (identityOf(at) === wanted) return true;
    if (dirname(at) === at) return false;
  }
}

/** Disk and inode of a folder; undefined if it is missing, or if its disk has no inode numbers. */
function identityOf(path: string): string | undefined {
  const stats = look(path);
  return stats === undefined || stats.ino === 0n ? undefined : `${stats.dev} ${stats.ino}`;
}

function look(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return undefined;
  }
}
