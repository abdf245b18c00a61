import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../list-files.ts';
import { makeOnce } from '../make-once.ts';
import { npm, type Ran, runIn, runNpm } from '../package/installed-package.ts';

/** The file that `npm pack` makes of `create-coranto`. */
async function packedStarter(): Promise<string> {
  const folder = await makeOnce('create-coranto', async (out) => {
    await mkdir(out);
    await runNpm(projectRoot, 'pack', '-w', 'create-coranto', '--pack-destination', out);
  });
  const [file = ''] = await readdir(folder);
  return join(folder, file);
}

/** The command line that runs the packed program, as `npm create` does. */
export const createCommand = async (...args: readonly string[]): Promise<string[]> => [
  ...[npm, 'exec', '--yes', '--offline', '--package', await packedStarter()],
  ...['--', 'create-coranto', ...args],
];

/** Runs it in a folder to its end, without a terminal. */
export async function runStarter(folder: string, ...args: readonly string[]): Promise<Ran> {
  const [program = '', ...words] = await createCommand(...args);
  return await runIn(folder, program, words);
}
