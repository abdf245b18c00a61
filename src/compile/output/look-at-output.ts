import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { diskReason } from '../disk-reason.ts';
import { CompileError } from '../problem.ts';
import { findOut } from './find-out.ts';
import { healOutput } from './heal-output.ts';
import { keepApart, type NamedFolder } from './keep-apart.ts';
import { OutputError, type OutputKind, type OutputPlace } from './output-kind.ts';
import { foldersOf, ownFilesOf, refuseTaken, standingFiles } from './standing-files.ts';

export type LookedAt = {
  readonly kind: OutputKind;
  /** As the publisher named it. */
  readonly out: string;
  readonly data: NamedFolder;
  readonly cache?: NamedFolder | undefined;
  readonly say: (text: string) => void;
};

/**
 * Looks at an output folder before any work is done, makes good what a killed run left of it, and
 * says where it is. Throws a CompileError when the output would destroy something, or when it could
 * not be written.
 */
export function lookAtOutput({ kind, out: shown, data, cache, say }: LookedAt): OutputPlace {
  try {
    const place: OutputPlace = { kind, shown, folder: findOut(shown), say };
    keepApart({ shown, path: place.folder }, { what: kind.what, data, cache });
    healOutput(place);
    const folders = foldersOf(kind.fixed);
    const standing = standingFiles(place.folder, (path) => folders.has(path));
    refuseTaken(place, ownFilesOf(place), standing, kind.fixed);
    assertWritable(place.folder);
    return place;
  } catch (error) {
    const why = diskReason(error);
    if (why === undefined || error instanceof CompileError) throw error;
    throw new OutputError({ kind, shown, why }, { cause: error });
  }
}

/** Of a missing folder, the nearest one that is there must take a new one. */
function assertWritable(folder: string): void {
  const isThere = existsSync(folder);
  if (!isThere && dirname(folder) !== folder) assertWritable(dirname(folder));
  else accessSync(folder, constants.W_OK | constants.X_OK);
}
