import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { env, platform } from 'node:process';
import { projectRoot } from '../list-files.ts';
import { makeOnce } from '../make-once.ts';

const npm = platform === 'win32' ? 'npm.cmd' : 'npm';

/** The environment of a publisher's shell: without what npm and the test runner set. */
const clean = Object.fromEntries(
  Object.entries(env).filter(([name]) => !/^(npm_|NODE_ENV|VITEST)/i.test(name)),
);

/** The file that `npm pack` makes of `create-coranto`. */
export async function packedStarter(): Promise<string> {
  const folder = await makeOnce('create-coranto', async (out) => {
    await mkdir(out);
    const { code, output } = await endOf(
      start(npm, ['pack', '-w', 'create-coranto', '--pack-destination', out], projectRoot),
    );
    if (code !== 0) throw new Error(output);
  });
  const [file = ''] = await readdir(folder);
  return join(folder, file);
}

/** The command line that runs a packed program, as `npm create` does. */
export const createCommand = (packed: string, ...args: readonly string[]): string[] => [
  ...[npm, 'exec', '--yes', '--offline', '--package', packed],
  ...['--', 'create-coranto', ...args],
];

export const start = (command: string, args: readonly string[], cwd: string): ChildProcess =>
  spawn(command, args, { cwd, env: clean, stdio: 'pipe' });

/** How a command ended, with all that it wrote. */
export function endOf(child: ChildProcess): Promise<{ code: number | null; output: string }> {
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (piece: Buffer) => {
      output += piece.toString();
    });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}
