import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod/mini';

/** What makes one state of a folder the next: files that are written beside it take their places, and others go. */
const changesSchema = z.object({ moved: z.array(z.string()), gone: z.array(z.string()) });
type Changes = z.infer<typeof changesSchema>;

/** In the stage while its changes are being made; whoever finds it there later makes the rest of them. */
const JOURNAL = 'changes.json';
/** In the stage: what stood in `out` before. */
const BEFORE = 'before';

/**
 * Makes changes to `out`: moves each file of `moved` there from the same path below `stage`, in that order, then removes those of `gone`.
 * No file is missing or half there at any moment. When the disk refuses one of the steps, those before it are undone and its error
 * is thrown.
 */
export function applyChanges(stage: string, out: string, changes: Changes): void {
  writeFileSync(join(stage, JOURNAL), JSON.stringify(changes));
  const undo: (() => void)[] = [];
  try {
    for (const path of changes.moved) undo.push(replace(stage, out, path));
    for (const path of changes.gone) undo.push(remove(stage, out, path));
  } catch (error) {
    for (const step of undo.reverse()) step();
    rmSync(join(stage, JOURNAL));
    throw error;
  }
}

function replace(stage: string, out: string, path: string): () => void {
  const [from, to] = [join(stage, path), join(out, path)];
  mkdirSync(dirname(to), { recursive: true });
  const stood = keepBefore(stage, out, path);
  renameSync(from, to);
  return () => (stood ? renameSync(join(stage, BEFORE, path), to) : unlinkSync(to));
}

function remove(stage: string, out: string, path: string): () => void {
  keepBefore(stage, out, path);
  unlinkSync(join(out, path));
  return () => renameSync(join(stage, BEFORE, path), join(out, path));
}

/** Whether there is a file, which has a second name in the stage from now on. */
function keepBefore(stage: string, out: string, path: string): boolean {
  const file = join(out, path);
  if (!existsSync(file)) return false;
  const kept = join(stage, BEFORE, path);
  mkdirSync(dirname(kept), { recursive: true });
  try {
    linkSync(file, kept);
  } catch {
    // Not every file system has second names.
    copyFileSync(file, kept);
  }
  return true;
}

/** Makes the changes that a run began and was killed over; what it had only written, and not begun to move, is nothing. */
export function finishChanges(stage: string, out: string): void {
  const changes = readJournal(join(stage, JOURNAL));
  if (!changes) return;
  for (const path of changes.moved) if (existsSync(join(stage, path))) renameSync(join(stage, path), join(out, path));
  for (const path of changes.gone) rmSync(join(out, path), { force: true });
}

function readJournal(file: string): Changes | undefined {
  try {
    return changesSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // None, or one that was cut off before the first change was made.
    return undefined;
  }
}
