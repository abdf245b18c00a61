import { spawnSync } from 'node:child_process';
import { execPath, versions } from 'node:process';
import { expect, test } from 'vitest';
import { flagForShortRuns } from '#src/cli/short-run.ts';

test.each([
  ['11.3.244.8-node.38', /^--interrupt-budget=\d+$/],
  ['12.4.254.21-node.57', undefined],
  ['13.6.233.17-node.53', undefined],
])('V8 %s is given a flag only if it has it', (v8, flag) => {
  expect(flagForShortRuns(v8)).toEqual(flag && expect.stringMatching(flag));
});

test('V8 of this Node takes the flag without a word', () => {
  const set = `require('node:v8').setFlagsFromString(${JSON.stringify(flagForShortRuns(versions.v8) ?? '')})`;
  const { stderr, status } = spawnSync(execPath, ['-e', set], { encoding: 'utf8' });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
});
