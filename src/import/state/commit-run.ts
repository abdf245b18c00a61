import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { applyChanges, settleStage } from '#src/compile/output/apply-changes.ts';
import { STATE_FOLDER } from './import-state.ts';

/** The new text of each file below the data folder; undefined removes it. */
export type FileChanges = ReadonlyMap<string, string | undefined>;

const stageOf = (data: string): string => join(data, STATE_FOLDER, '.pending');

/**
 * Writes all files of a run, or none: they are made beside, then moved into place by a journal that
 * a later run finishes if this one is killed. Throws the disk's error; then nothing has changed.
 */
export function commitRun(data: string, changes: FileChanges): void {
  if (changes.size === 0) return;
  const stage = stageOf(data);
  rmSync(stage, { recursive: true, force: true });
  const moved: string[] = [];
  const gone: string[] = [];
  try {
    for (const [path, text] of changes) {
      if (text === undefined) {
        if (existsSync(join(data, path))) gone.push(path);
        continue;
      }
      mkdirSync(dirname(join(stage, path)), { recursive: true });
      writeFileSync(join(stage, path), text);
      moved.push(path);
    }
    applyChanges(stage, data, { moved, gone });
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

/** Finishes what a killed run had begun to write. Returns whether there was anything. */
export function recoverRun(data: string): boolean {
  const stage = stageOf(data);
  if (!existsSync(stage)) return false;
  const settled = settleStage(stage, data);
  rmSync(stage, { recursive: true, force: true });
  return settled !== undefined;
}
