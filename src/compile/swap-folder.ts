import { hash, randomBytes } from 'node:crypto';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { finishChanges } from './apply-changes.ts';

/**
 * Puts the folder `fresh` in the place of `out`, which may be missing; both must be on one disk. When that fails `out` is as it
 * was, and the disk's error is thrown.
 */
export async function swapFolder(fresh: string, out: string): Promise<void> {
  const old = besideName(out, 'old');
  const stood = await moveAside(out, old);
  try {
    await rename(fresh, out);
  } catch (error) {
    if (stood) await rename(old, out);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

async function moveAside(out: string, old: string): Promise<boolean> {
  try {
    await rename(out, old);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

const host = hash('sha256', hostname()).slice(0, 8);

/** `.bundle.new-<host>-<process>-<random>`: on the same disk as `out`, and telling whose it is. */
export function besideName(out: string, role: 'new' | 'old'): string {
  return join(dirname(out), `.${basename(out)}.${role}-${host}-${process.pid}-${randomBytes(4).toString('hex')}`);
}

/**
 * Clears what runs that were killed left beside `out`: one that was killed while it made its changes has the rest of them made, and
 * one that was killed between its two renames gets its folder back.
 */
export async function clearLeftovers(out: string): Promise<void> {
  const parent = dirname(out);
  const start = `.${basename(out)}.`;
  for (const name of await readdir(parent).catch(() => [])) {
    const [, role, process] =
      (name.startsWith(start) && /^(new|old)-[0-9a-f]{8}-(\d+)-[0-9a-f]{8}$/.exec(name.slice(start.length))) || [];
    if (role === undefined || !name.includes(`-${host}-`) || isRunning(Number(process))) continue;
    const isThere = await stat(out).then(
      () => true,
      () => false,
    );
    if (role === 'new' && isThere) finishChanges(join(parent, name), out);
    if (role === 'old' && !isThere) await rename(join(parent, name), out);
    else await rm(join(parent, name), { recursive: true, force: true });
  }
}

/** Whether there is a process of this number. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
