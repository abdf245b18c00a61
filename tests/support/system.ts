import { type SpawnSyncReturns, spawnSync } from 'node:child_process';

/** Runs a program of the system to its end. */
export const runSystem = (program: string, ...args: readonly string[]): SpawnSyncReturns<string> =>
  spawnSync(program, args, { encoding: 'utf8' });

/** Makes a named pipe. Throws if that is impossible. */
export function makePipe(path: string): void {
  const { status, stderr } = runSystem('mkfifo', path);
  if (status !== 0) throw new Error(`mkfifo ${path}: ${stderr}`);
}
