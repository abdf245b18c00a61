import { hash } from 'node:crypto';
import { copyFileSync, existsSync, linkSync, mkdirSync, renameSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf } from '../describe-fs-error.ts';
import { makeFolder, removeEmptied, removeEmpty } from './files/make-folder.ts';
import {
  type Changes,
  JOURNAL,
  readChanges,
  readUndoing,
  type Undoing,
  writeChanges,
  writeUndoing,
} from './journal.ts';

/** In the stage: the previous files of the output. */
const BEFORE = 'before';

/** All in one folder: one for each page would be made and removed in every run. */
const keptFile = (stage: string, path: string): string =>
  join(stage, BEFORE, hash('sha256', path).slice(0, 32));

/**
 * Changes the folder `out`: moves the files of `moved` there, in that order, then removes those of
 * `gone` and the folders that become empty. No file is missing or half written at any moment. A
 * killed run leaves its journal, and `settleStage` finishes the change. If the disk refuses a step,
 * the steps before it are undone and its error is thrown.
 */
export function applyChanges(stage: string, out: string, changes: Changes): void {
  writeChanges(stage, changes);
  const done: { restored: string[]; removed: string[] } = { restored: [], removed: [] };
  const made: string[] = [];
  const [prepared, written] = [new Set<string>(), new Set<string>()];
  const keep = keeper(stage, out);
  try {
    for (const [from, path] of changes.moved.map(fromAndTo)) {
      const to = join(out, path);
      const folder = dirname(to);
      if (!prepared.has(folder)) made.push(...makeFolder(folder));
      prepared.add(folder);
      const stood = written.has(path) ? undefined : keep(path);
      renameSync(join(stage, from), to);
      if (stood !== undefined) done[stood ? 'restored' : 'removed'].push(path);
      written.add(path);
    }
    for (const path of changes.gone) {
      keep(path);
      unlinkSync(join(out, path));
      done.restored.push(path);
    }
  } catch (error) {
    undo(stage, out, done);
    removeEmpty(made.reverse());
    throw error;
  }
  end(stage, out, changes);
}

const fromAndTo = (moved: Changes['moved'][number]): [from: string, to: string] =>
  typeof moved === 'string' ? [moved, moved] : moved;

/**
 * Gives the file at a path of the output a second name in the stage; returns whether there is one.
 */
function keeper(stage: string, out: string): (path: string) => boolean {
  mkdirSync(join(stage, BEFORE), { recursive: true });
  return (path) => {
    const [file, kept] = [join(out, path), keptFile(stage, path)];
    try {
      linkSync(file, kept);
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return false;
      // Not every file system has hard links.
      copyFileSync(file, kept);
    }
    return true;
  };
}

/**
 * The changes are made, and no later failure undoes them: a journal that stays is finished again,
 * which changes nothing.
 */
function end(stage: string, out: string, { gone }: Changes): void {
  removeEmptied(out, gone);
  rmQuietly(join(stage, JOURNAL));
}

function rmQuietly(file: string): void {
  try {
    unlinkSync(file);
  } catch {
    // It is removed with the stage.
  }
}

function undo(stage: string, out: string, undoing: Undoing): void {
  try {
    writeUndoing(stage, undoing);
  } catch {
    // A full disk refuses a journal but may accept the renames below.
  }
  bringBack(stage, out, undoing);
  unlinkIfThere(join(stage, JOURNAL));
}

function bringBack(stage: string, out: string, { restored, removed }: Undoing): void {
  for (const path of restored) {
    const kept = keptFile(stage, path);
    if (!existsSync(kept)) continue;
    makeFolder(dirname(join(out, path)));
    renameSync(kept, join(out, path));
  }
  for (const path of removed) unlinkIfThere(join(out, path));
}

function unlinkIfThere(file: string): void {
  try {
    unlinkSync(file);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

/**
 * Completes an output that a killed run left between two states: finishes its changes, or finishes
 * undoing them if it had begun to. Returns what it did; undefined if the run had not begun to
 * change the output. Throws the disk's error.
 */
export function settleStage(stage: string, out: string): 'finished' | 'undone' | undefined {
  const undoing = readUndoing(stage);
  if (undoing) {
    bringBack(stage, out, undoing);
    removeEmptied(out, undoing.removed);
    return 'undone';
  }
  const changes = readChanges(stage);
  if (!changes) return undefined;
  for (const [from, path] of changes.moved.map(fromAndTo)) {
    if (!existsSync(join(stage, from))) continue;
    makeFolder(dirname(join(out, path)));
    renameSync(join(stage, from), join(out, path));
  }
  for (const path of changes.gone) unlinkIfThere(join(out, path));
  end(stage, out, changes);
  return 'finished';
}
