import { spawnSync } from 'node:child_process';
import { relative } from 'node:path';
import { env, execPath } from 'node:process';
import { StarterError } from './choices.ts';

/**
 * Installs and builds the written site, if that is wanted, with the package manager that started
 * this program, and says what to do next. Throws a StarterError if a step fails; the site's files
 * stay.
 */
export function firstBuild(folder: string, isWanted: boolean): void {
  const manager = env['npm_execpath'];
  const isBuilt = isWanted && manager !== undefined;
  if (isBuilt) {
    run(manager, ['install'], folder);
    run(manager, ['run', 'build'], folder);
  }
  const shown = relative('.', folder) || '.';
  const steps = [
    ...(shown === '.' ? [] : [`cd ${/\s/.test(shown) ? JSON.stringify(shown) : shown}`]),
    ...(isBuilt ? [] : ['npm install']),
    'npm start',
  ];
  process.stdout.write(
    `\nThe site is in ${folder}. Its README.md says what each file is for.\n\n${steps.map((step) => `  ${step}\n`).join('')}`,
  );
}

/** A shell would be another one on each system: the package manager is run as Node runs scripts. */
function run(manager: string, args: readonly string[], cwd: string): void {
  const [program, first] = /\.[cm]?js$/.test(manager) ? [execPath, [manager]] : [manager, []];
  const { status, error } = spawnSync(program, [...first, ...args], { cwd, stdio: 'inherit' });
  if (status === 0) return;
  const why = error?.message ?? `it ended with ${status ?? 'a signal'}`;
  throw new StarterError(
    `The files are written to ${cwd}, but "npm ${args.join(' ')}" failed: ${why}. Run it there again.`,
  );
}
