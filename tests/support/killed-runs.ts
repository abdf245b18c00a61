import { spawn } from 'node:child_process';
import { execPath } from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { projectRoot } from './list-files.ts';
import { sitePage, type Tree } from './output.ts';

/** A site with so many files that a kill happens while they are moved. */
const siteOf = (name: string): Tree => ({
  ...sitePage,
  ...Object.fromEntries(
    Array.from({ length: 1_500 }, (_, at) => [`news/${name}-${at % 700}/${at}.html`, name]),
  ),
  ...Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`days/${at}/index.html`, name])),
  'index.html': name,
});

/** Two sites that share some paths. */
export const editions: readonly [Tree, Tree] = [siteOf('a'), siteOf('b')];

const program = (out: string): string => `import { putSite } from '#tests/support/output.ts';
  import { editions } from '#tests/support/killed-runs.ts';
  console.log('begun');
  for (let turn = 1; ; turn += 1) await putSite(${JSON.stringify(out)}, editions[turn % 2]);`;

/**
 * Puts both editions into `out` in turn, in a process that is killed some milliseconds after
 * `isAt` is first true, which a disk decides.
 */
export async function killAfter(
  out: string,
  ms: number,
  isAt: () => boolean = () => true,
): Promise<void> {
  const child = spawn(execPath, ['--import', 'tsx', '--input-type=module', '-e', program(out)], {
    cwd: projectRoot,
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await new Promise((resolve) => child.stdout.once('data', resolve));
  while (!isAt()) await setTimeout(1);
  await setTimeout(ms);
  child.kill('SIGKILL');
  await ended;
}
