import { existsSync, mkdirSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describeFsError } from '../describe-fs-error.ts';
import { makeFolder, removeEmpty } from './files/make-folder.ts';
import { removeTree } from './files/remove-tree.ts';
import { OutputError, type OutputPlace } from './output-kind.ts';
import { besideName, insideName } from './stage-names.ts';

/** Stages of this very process. */
export const ownStages = new Set<string>();

/** Where a run makes its files, on the same disk as the output. */
export type StagedFolder = {
  readonly folder: string;
  /** Removes it, and parents of a missing output that it made and left empty. Never throws. */
  readonly close: () => void;
};

/**
 * Opens a stage beside the output, or inside it if a file cannot be moved from beside it (a mount
 * point, or a read-only parent). Its name begins with a dot, so hosts do not serve it. Throws an
 * OutputError if neither works.
 */
export function openStage(place: OutputPlace): StagedFolder {
  const made: string[] = [];
  try {
    made.push(...makeFolder(dirname(place.folder)));
    const folder = stageFor(place.folder);
    ownStages.add(folder);
    return { folder, close: () => closeStage(place, folder, made) };
  } catch (error) {
    removeEmpty(made.reverse());
    throw new OutputError(
      { ...place, why: describeFsError(error) ?? String(error) },
      { cause: error },
    );
  }
}

function stageFor(out: string): string {
  const beside = besideName(out, 'new');
  const probe = insideName(out, 'probe');
  if (!existsSync(out)) return makeStage(beside);
  try {
    makeStage(beside);
    assertMovable(beside, probe);
    return beside;
  } catch {
    for (const left of [beside, probe]) rmSync(left, { recursive: true, force: true });
    return makeStage(insideName(out, 'new'));
  }
}

/** Closed to other users, because it may have unpublished articles. */
function makeStage(folder: string): string {
  mkdirSync(folder, { mode: 0o700 });
  return folder;
}

/**
 * Two mounts of one disk look alike, but no file can be moved between them: only trying shows it.
 */
function assertMovable(stage: string, probe: string): void {
  const from = join(stage, 'probe');
  writeFileSync(from, '');
  renameSync(from, probe);
  unlinkSync(probe);
}

function closeStage(
  { kind, shown, say }: OutputPlace,
  folder: string,
  made: readonly string[],
): void {
  try {
    removeTree(folder);
  } catch (error) {
    say(
      `cannot remove ${folder}, where the ${kind.what} for ${shown} was made: ${describeFsError(error) ?? error}; remove it by hand`,
    );
  }
  ownStages.delete(folder);
  removeEmpty([...made].reverse());
}
