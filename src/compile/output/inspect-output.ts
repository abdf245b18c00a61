import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { describeFsError } from '../describe-fs-error.ts';
import { CompileError } from '../problem.ts';
import { existingFiles, foldersOf, ownFilesOf, refuseTaken } from './existing-files.ts';
import { findOut } from './find-out.ts';
import { OutputError, type OutputKind, type OutputPlace } from './output-kind.ts';
import { recoverOutput } from './recover-output.ts';
import { type NamedFolder, refuseNesting } from './refuse-nesting.ts';

export type InspectedOutput = {
  readonly kind: OutputKind;
  /** As the publisher named it. */
  readonly out: string;
  readonly data: NamedFolder;
  readonly cache?: NamedFolder | undefined;
  readonly say: (text: string) => void;
};

/**
 * Checks an output folder before any work, repairs what a killed run left of it, and returns where
 * it is. Throws a CompileError if the output would overwrite something or could not be written.
 */
export function inspectOutput({
  kind,
  out: shown,
  data,
  cache,
  say,
}: InspectedOutput): OutputPlace {
  try {
    const place: OutputPlace = { kind, shown, folder: findOut(shown), say };
    refuseNesting({ shown, path: place.folder }, { what: kind.what, data, cache });
    recoverOutput(place);
    const folders = foldersOf(kind.fixed);
    const standing = existingFiles(place.folder, (path) => folders.has(path));
    refuseTaken(place, ownFilesOf(place), standing, kind.fixed);
    assertWritable(place.folder);
    return place;
  } catch (error) {
    const why = describeFsError(error);
    if (why === undefined || error instanceof CompileError) throw error;
    throw new OutputError({ kind, shown, why }, { cause: error });
  }
}

/** For a missing folder, its nearest existing parent must be writable. */
function assertWritable(folder: string): void {
  const isThere = existsSync(folder);
  if (!isThere && dirname(folder) !== folder) assertWritable(dirname(folder));
  else accessSync(folder, constants.W_OK | constants.X_OK);
}
