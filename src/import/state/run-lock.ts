import { linkSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import * as z from 'zod/mini';
import { codeOf } from '#src/compile/describe-fs-error.ts';
import { makeFolder } from '#src/compile/output/files/make-folder.ts';
import { CompileError } from '#src/compile/problem.ts';
import { STATE_FOLDER } from './import-state.ts';

const lockSchema = z.object({ pid: z.number(), host: z.string(), since: z.string() });

/**
 * Takes a data folder for this run; returns what gives it back. Throws a CompileError while another
 * run has it. The lock of a process that is gone is taken over.
 */
export function lockData(data: string): () => void {
  const file = join(data, STATE_FOLDER, '.lock');
  makeFolder(dirname(file));
  const own = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
  for (let tries = 0; ; tries += 1) {
    try {
      create(file, JSON.stringify(own));
      clear(dirname(file));
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    const held = readLock(file);
    if (held === undefined || tries > 0 || isAlive(held))
      throw new CompileError(
        `another import is writing to ${data}${held ? ` (process ${held.pid} on ${held.host}, since ${held.since})` : ''}: wait until it ends; if it is not running, remove ${file}`,
      );
    rmSync(file, { force: true });
  }
}

/** Whole from the first moment: a killed run leaves no empty lock. Throws EEXIST. */
function create(file: string, text: string): void {
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, text);
  try {
    linkSync(fresh, file);
  } catch (error) {
    // Not every file system has hard links.
    if (codeOf(error) === 'EEXIST') throw error;
    writeFileSync(file, text, { flag: 'wx' });
  } finally {
    rmSync(fresh, { force: true });
  }
}

/** Removes what runs left that were killed while they made their lock. */
function clear(folder: string): void {
  for (const name of readdirSync(folder))
    if (name.startsWith('.lock.')) rmSync(join(folder, name), { force: true });
}

type Lock = z.infer<typeof lockSchema>;

function readLock(file: string): Lock | undefined {
  try {
    return lockSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // Its owner is writing it, or has removed it.
    return undefined;
  }
}

/** Whether the owner may still run: of another machine nobody can tell. */
function isAlive({ pid, host }: Lock): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}
