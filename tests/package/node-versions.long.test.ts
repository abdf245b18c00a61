import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { execPath, platform } from 'node:process';
import { expect, test } from 'vitest';
import { projectRoot } from '../support/list-files.ts';
import {
  commandIn,
  differences,
  installPackage,
  runIn,
} from '../support/package/installed-package.ts';
import { temporaryFolder } from '../support/workspace.ts';

/** The oldest of each line that package.json names, and the newest. */
const versions = ['20.19.0', '22.12.0', '22', '24'];

const CODE_CACHE = 'node_modules/.cache/coranto/code';

/** A Node of the npm registry. */
async function fetchNode(version: string): Promise<string> {
  const folder = await temporaryFolder();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{}');
  const npm = platform === 'win32' ? 'npm.cmd' : 'npm';
  const words = ['install', '--prefer-offline', '--no-audit', '--no-fund', `node@${version}`];
  const { code, errors } = await runIn(folder, npm, words);
  if (code !== 0) throw new Error(`no Node ${version} can be had: ${errors}`);
  return join(folder, 'node_modules/node/bin/node');
}

test.each(versions)('Node %s builds the same site, with and without caches', async (version) => {
  const installed = await installPackage();
  const node = await fetchNode(version);
  const folder = await temporaryFolder();
  const data = join(folder, 'data');
  await cp(join(projectRoot, 'data'), data, { recursive: true });
  const build = (program: string, out: string) => {
    const cache = join(folder, program === node ? 'cache' : 'other-cache');
    const place = ['--data', data, '--out', join(folder, out), '--cache', cache];
    const words = [commandIn(installed), 'build', ...place];
    return runIn(installed, program, words, { SOURCE_DATE_EPOCH: '1767225600' });
  };
  for (const [program, out] of [
    [execPath, 'usual'],
    [node, 'first'],
    [node, 'second'],
  ] as const)
    expect(await build(program, out)).toMatchObject({ code: 0, errors: '' });
  // V8 writes an error to a flag that it does not know, and a check sets one.
  const checking = [commandIn(installed), 'check', '--data', data, '--no-cache'];
  expect(await runIn(installed, node, checking)).toMatchObject({ code: 0, errors: '' });
  expect(differences(join(folder, 'usual'), join(folder, 'first'))).toEqual([]);
  const code = statSync(join(installed, CODE_CACHE), { throwIfNoEntry: false });
  if (!version.startsWith('20.')) expect(code?.isDirectory()).toBe(true);
  expect(differences(join(folder, 'first'), join(folder, 'second'))).toEqual([]);
});
