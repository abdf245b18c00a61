import { join } from 'node:path';
import { execPath } from 'node:process';
import { expect } from 'vitest';
import { projectRoot } from '../list-files.ts';
import { temporaryFolder } from '../workspace.ts';
import { commandIn, installPackage, type Ran, runIn } from './installed-package.ts';

/** A site's folders, by the repository and by the installed package, and what the latter wrote. */
export type BuiltTwice = { readonly here: string; readonly there: string; readonly theirs: Ran };

/**
 * Builds a site of articles by both, at one time. The package has a cache of its own; so has the
 * repository if `fresh`: then it bundles the app anew, which takes long.
 */
export async function buildTwice(
  data: string,
  words: readonly string[],
  { fresh }: { readonly fresh: boolean },
): Promise<BuiltTwice> {
  const [installed, folder] = [await installPackage(), await temporaryFolder()];
  const time = { SOURCE_DATE_EPOCH: '1767225600' };
  const [here, there] = [join(folder, 'here'), join(folder, 'there')];
  const all = ['build', '--data', data, ...words];
  const own = ['--import', 'tsx', 'src/cli/coranto.ts', ...all, '--out', here];
  if (fresh) own.push('--cache', join(folder, 'own-cache'));
  expect(await runIn(projectRoot, execPath, own, time)).toMatchObject({ code: 0 });
  const cache = ['--cache', join(folder, 'cache'), '--out', there];
  const theirs = await runIn(installed, execPath, [commandIn(installed), ...all, ...cache], time);
  expect(theirs).toMatchObject({ code: 0 });
  return { here, there, theirs };
}
