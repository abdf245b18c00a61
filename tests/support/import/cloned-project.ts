import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { env } from 'node:process';
import { projectRoot } from '#tests/support/list-files.ts';
import { temporaryFolder } from '#tests/support/workspace.ts';

const PARTS = [
  'src',
  'public',
  'index.html',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  '.gitignore',
  'LICENSE',
];

export type Ran = { readonly code: number | null; readonly output: string };

/**
 * A publisher's copy of the project, in git, with a repository that it is pushed to, and files of
 * its own. Nothing of this machine's settings of git is used.
 */
export async function cloneProject(files: Readonly<Record<string, string>>) {
  const folder = await temporaryFolder();
  const clone = join(folder, 'clone');
  const remote = join(folder, 'remote');
  const home = join(folder, 'home');
  const { NODE_ENV: _, VITEST: __, ...clean } = env;
  const clear = { ...clean, HOME: home, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  const git = (where: string, ...words: readonly string[]): string => {
    const own = ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.org'];
    const { status, stdout, stderr } = spawnSync('git', [...own, ...words], {
      cwd: where,
      env: clear,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`git ${words.join(' ')}: ${stderr}`);
    return stdout;
  };
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };

  mkdirSync(home);
  for (const part of PARTS) cpSync(join(projectRoot, part), join(clone, part), { recursive: true });
  symlinkSync(join(projectRoot, 'node_modules'), join(clone, 'node_modules'));
  for (const [path, text] of Object.entries(files)) write(join(clone, path), text);
  git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', remote);
  git(clone, 'init', '--quiet', '--initial-branch=main');
  git(clone, 'add', '--all');
  git(clone, 'commit', '--quiet', '--message', 'mine');
  git(clone, 'remote', 'add', 'origin', remote);
  git(clone, 'push', '--quiet', '--set-upstream', 'origin', 'main');

  return {
    folder,
    clone,
    home,
    /** What was pushed: `git WORDS` in the repository. */
    pushed: (...words: readonly string[]): string => git(remote, ...words),
    /** Someone else commits a file. */
    commitElsewhere: (path: string, text: string): void => {
      const other = join(folder, 'other');
      git(folder, 'clone', '--quiet', remote, other);
      write(join(other, path), text);
      git(other, 'add', '--all');
      git(other, 'commit', '--quiet', '--message', 'by hand');
      git(other, 'push', '--quiet');
    },
    /** Runs a program in the copy, with `within` added to the environment. */
    run: (
      program: string,
      words: readonly string[],
      within: Readonly<Record<string, string>> = {},
    ): Promise<Ran> =>
      new Promise((resolve, reject) => {
        const child = spawn(program, words, { cwd: clone, env: { ...clear, ...within } });
        let output = '';
        for (const stream of [child.stdout, child.stderr])
          stream.on('data', (piece: Buffer) => {
            output += piece.toString();
          });
        child.once('error', reject);
        child.once('close', (code) => resolve({ code, output }));
      }),
  };
}
