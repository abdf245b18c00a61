import { execFile } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { platform } from 'node:process';
import { promisify } from 'node:util';
import { projectRoot } from '#tests/support/list-files.ts';

const execute = promisify(execFile);
const npm = platform === 'win32' ? 'npm.cmd' : 'npm';

/**
 * Makes the package of this checkout and installs it into a folder, as a publisher does. Resolves
 * with the file of its command.
 */
export async function installCommand(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "private": true }');
  const quiet = ['--silent', '--no-audit', '--no-fund'];
  await execute(npm, ['pack', '--silent', '--pack-destination', folder], {
    cwd: projectRoot,
    maxBuffer: 1 << 26,
  });
  const [tarball = 'none'] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'));
  await execute(npm, ['install', ...quiet, `./${tarball}`], { cwd: folder });
  return join(folder, 'node_modules/coranto/lib/coranto.js');
}
