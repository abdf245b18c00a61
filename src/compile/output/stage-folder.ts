import { existsSync, mkdirSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describeFsError } from '../describe-fs-error.ts';
import { makeFolder, removeEmpty } from './make-folder.ts';
import { OutputError, type OutputPlace } from './output-kind.ts';
import { besideName, insideName } from './stage-names.ts';

/** Stages of this very process. */
export const ownStages = new Set<string>();

/** Where a run makes its files, on the same disk as the output. */
export type StagedFolder = {
  readonly folder: string;
  /**
   * Removes it, and the folders above a missing output that it made and nothing came to stand in.
   * Never throws.
   */
  readonly close: () => void;
};

/**
 * Opens a stage beside the output, or inside it where a file cannot be moved from beside it: a
 * mount point, or a parent that may not be written. Either way its name begins with a dot, and
 * hosts do not serve it. Throws an OutputError when neither can be had.
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

/** It may hold what is not published: nobody else looks into it. */
function makeStage(folder: string): string {
  mkdirSync(folder, { mode: 0o700 });
  return folder;
}

/** Two mounts of one disk look alike and still take no file from each other: only a move tells. */
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
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch (error) {
    say(
      `cannot remove ${folder}, where the ${kind.what} for ${shown} was made: ${describeFsError(error) ?? error}; remove it by hand`,
    );
  }
  ownStages.delete(folder);
  removeEmpty([...made].reverse());
}
