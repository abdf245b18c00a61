import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

/** In a stage while its changes are made: how to get to the next state of an output. */
export const JOURNAL = 'changes.json';
/** In a stage while its changes are undone: how to get back to the previous state. */
const UNDOING = 'undo.json';

const changesSchema = z.object({
  /**
   * Files to move into the output, in this order: the path below the stage, and the path below the
   * output if it differs.
   */
  moved: z.array(z.union([z.string(), z.tuple([z.string(), z.string()])])),
  /** Files of the output to remove afterwards. */
  gone: z.array(z.string()),
});
export type Changes = z.infer<typeof changesSchema>;

const undoingSchema = z.object({
  /** Previous files of the output, each in the stage until it is back. */
  restored: z.array(z.string()),
  /** Files that did not exist before. */
  removed: z.array(z.string()),
});
export type Undoing = z.infer<typeof undoingSchema>;

/** Records the changes that begin now. Throws the disk's error; then nothing is recorded. */
export const writeChanges = (stage: string, changes: Changes): void =>
  write(stage, JOURNAL, changes);
/** Records that changes are undone from now on. Throws the disk's error. */
export const writeUndoing = (stage: string, undoing: Undoing): void =>
  write(stage, UNDOING, undoing);

/** The changes that a run began, unless it had begun to undo them. */
export const readChanges = (stage: string): Changes | undefined =>
  read(stage, JOURNAL, changesSchema);
/** The changes that a run began to undo. */
export const readUndoing = (stage: string): Undoing | undefined =>
  read(stage, UNDOING, undoingSchema);

/** Renamed into place, so that a journal is complete or missing. */
function write(stage: string, name: string, value: Changes | Undoing): void {
  const file = join(stage, name);
  writeFileSync(`${file}.new`, JSON.stringify(value));
  renameSync(`${file}.new`, file);
}

function read<T>(stage: string, name: string, schema: z.ZodMiniType<T>): T | undefined {
  try {
    return schema.parse(JSON.parse(readFileSync(join(stage, name), 'utf8')));
  } catch {
    // None, or one that an earlier version was writing when it was killed, before its first change.
    return undefined;
  }
}
