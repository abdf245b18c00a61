import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CompileError } from '../problem.ts';
import { applyChanges } from './apply-changes.ts';
import { existingFiles, foldersOf, ownFilesOf, refuseTaken } from './existing-files.ts';
import type { OutputPlace } from './output-kind.ts';

/** In a stage: the files of the new output, by path. */
export const FILES = 'files';
/** In a stage: the record of old and new files, which is in place during the change. */
const BOTH = 'record';

export type NewOutput = {
  /** All files of the new output, in the order in which they are moved. */
  readonly paths: readonly string[];
  /** The paths that are in the stage; the others are in place already. Default: all. */
  readonly changed?: readonly string[];
  /** Whether a file of an earlier output stays although the new one does not have it. */
  readonly stays?: (path: string) => boolean;
  /** Gets those that stay, before anything changes; if it throws, nothing does. */
  readonly onKept?: (paths: readonly string[]) => void;
};

/**
 * Puts a new output in place. A missing folder appears by one rename. An existing folder is changed
 * file by file, behind a journal: other files, the folder itself, a link to it, and a mount stay.
 * Throws a CompileError if a file of the publisher is at a path of the new output, or the disk's
 * error; the output is then unchanged.
 */
export function replaceOutput(
  place: OutputPlace,
  stage: string,
  { paths, changed = paths, stays = () => false, onKept }: NewOutput,
): void {
  const { kind, folder } = place;
  const own = ownFilesOf(place);
  const folders = foldersOf(paths);
  const standing = existingFiles(folder, (path) => folders.has(path) || own.isFolder(path));
  refuseTaken(place, own, standing, paths);
  const written = new Set(changed);
  if (paths.some((path) => !(written.has(path) || standing.has(path))))
    throw new CompileError(`${place.shown} was changed by another run during this one; run again`);

  const wanted = new Set(paths);
  const before = [...standing].flatMap(([path, what]) =>
    what === 'file' && own.has(path) && !wanted.has(path) ? path : [],
  );
  const kept = before.filter((path) => path !== kind.record?.path && stays(path));
  onKept?.(kept);
  const record = writeRecord(place, stage, [...paths, ...kept], before);
  if (!existsSync(folder)) {
    renameSync(join(stage, FILES), folder);
    return;
  }
  const staying = new Set(kept);
  applyChanges(stage, folder, {
    moved: [...record.first, ...changed.map(staged), ...record.last],
    gone: before.filter((path) => !(staying.has(path) || path === kind.record?.path)),
  });
}

const staged = (path: string): [from: string, to: string] => [`${FILES}/${path}`, path];

type RecordMoves = { readonly first: [string, string][]; readonly last: [string, string][] };

/**
 * Writes the record of the new output into the stage. While files are moved, a record of both
 * outputs is in place: if the stage is lost, our files are still known.
 */
function writeRecord(
  { kind }: OutputPlace,
  stage: string,
  after: readonly string[],
  before: readonly string[],
): RecordMoves {
  if (!kind.record) return { first: [], last: [] };
  const { path, write } = kind.record;
  writeFileSync(join(stage, FILES, path), write([...after, path]));
  writeFileSync(join(stage, BOTH), write([...new Set([...after, ...before, path])]));
  return { first: [[BOTH, path]], last: [staged(path)] };
}
