import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env, execPath, platform } from 'node:process';
import { projectRoot } from '../list-files.ts';
import { makeOnce } from '../make-once.ts';
import { temporaryFolder } from '../workspace.ts';

export type Ran = {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
};

/** The environment of a shell of someone's own: nothing of npm's or the runner's. */
export const plainEnvironment: Readonly<NodeJS.ProcessEnv> = Object.fromEntries(
  Object.entries(env).filter(
    ([name]) =>
      !/^(NODE_ENV|VITEST.*|INIT_CWD|npm_(package|lifecycle|config_local).*)$/i.test(name),
  ),
);

/** Runs a program to its end. */
export function runIn(
  cwd: string,
  program: string,
  words: readonly string[],
  changed: Readonly<NodeJS.ProcessEnv> = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { cwd, env: { ...plainEnvironment, ...changed } });
    let [output, errors] = ['', ''];
    child.stdout.on('data', (piece: Buffer) => {
      output += piece.toString();
    });
    child.stderr.on('data', (piece: Buffer) => {
      errors += piece.toString();
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output, errors }));
  });
}

export const npm = platform === 'win32' ? 'npm.cmd' : 'npm';

/** Runs npm to its end. Rejects with what it wrote if it fails. */
export async function runNpm(cwd: string, ...words: readonly string[]): Promise<void> {
  const { code, output, errors } = await runIn(cwd, npm, [...words, '--no-audit', '--no-fund']);
  if (code !== 0) throw new Error(`npm ${words.join(' ')} ended with ${code}:\n${output}${errors}`);
}

/**
 * A folder outside the project into which the package is installed, as `npm pack` makes it. Made
 * once a run; tests leave it as it is, but for its caches.
 */
export const installPackage = (): Promise<string> =>
  makeOnce('installed-package', async (folder) => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }');
    await runNpm(projectRoot, 'pack', '--silent', '--pack-destination', folder);
    const [tarball = 'none'] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
    await runNpm(folder, 'install', '--prefer-offline', `./${tarball}`);
  });

/** A folder with an install of its own, which a test may change. */
export async function copyInstall(): Promise<string> {
  const [installed, folder] = [await installPackage(), await temporaryFolder()];
  cpSync(join(installed, 'node_modules'), join(folder, 'node_modules'), {
    recursive: true,
    filter: (path) => !path.endsWith('.cache'),
  });
  return folder;
}

/** The file of the command in an installed package. */
export const commandIn = (installed: string): string =>
  join(installed, 'node_modules/coranto/lib/coranto.js');

/** Runs `coranto WORDS` in the folder where it is installed. */
export const runCoranto = (installed: string, ...words: readonly string[]): Promise<Ran> =>
  runIn(installed, execPath, [commandIn(installed), ...words]);

/** Paths of all files below a folder, sorted, with forward slashes. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .sort();

/** Files of two folders that differ, or are in one only. */
export function differences(one: string, other: string): string[] {
  const [mine, theirs] = [filesBelow(one), filesBelow(other)];
  const [here, there] = [new Set(mine), new Set(theirs)];
  return [
    ...mine.filter((path) => !there.has(path)).map((path) => `only in the first: ${path}`),
    ...theirs.filter((path) => !here.has(path)).map((path) => `only in the second: ${path}`),
    ...mine
      .filter((path) => there.has(path))
      .filter((path) => !readFileSync(join(one, path)).equals(readFileSync(join(other, path)))),
  ];
}
