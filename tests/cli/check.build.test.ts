import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { runCli } from '#tests/support/command.ts';
import { articleFile } from '#tests/support/markdown.ts';
import { readCommand } from '#tests/support/workflow-runner.ts';
import { openWorkspace, readTree } from '#tests/support/workspace.ts';

const good = { 'articles/a.md': articleFile(), 'articles/b.md': articleFile({ published: false }) };
const bad = { ...good, 'articles/x.md': articleFile({ heat: 'high', type: 'podcast' }) };

test('says what a build would refuse, with its exit code, and writes nothing', async () => {
  const { data } = await openWorkspace(bad);
  const before = await readTree(join(data, '..'));
  const checked = await runCli('check', '--data', data, '--no-cache').ended;
  expect(checked.code).toBe(1);
  expect(checked.errors.split('\n')).toEqual([
    'articles/x.md:6: heat: expected a whole number, got the text "high"; write a number such as 57, without quotes',
    'articles/x.md:7: type: expected article or video, got the text "podcast"; write one of the two',
    '2 problems in 1 file: a build would refuse these files',
    '',
  ]);
  expect(checked.output).toMatch(/^3 files: 1 story, 1 unpublished, 1 refused \(\d+ ms\)\n$/);
  expect(await readTree(join(data, '..'))).toEqual(before);
});

test('0 for sound articles, and one JSON object for programs', async () => {
  const { data } = await openWorkspace(good);
  const { code, output, errors } = await runCli('check', '--data', data, '--format', 'json').ended;
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  expect(JSON.parse(output)).toMatchObject({ good: true, problems: [], summary: { files: 2 } });
});

test('github: problems are annotations of files from the repository’s root, through a link too', async () => {
  const { data } = await openWorkspace(bad);
  const root = join(data, '..');
  mkdirSync(join(root, 'links'));
  symlinkSync(data, join(root, 'links/news'));
  vi.stubEnv('GITHUB_WORKSPACE', root);
  const named = join(root, 'links/news');
  const { code, output, errors } = await runCli('check', '--data', named, '--format', 'github')
    .ended;
  vi.unstubAllEnvs();
  expect({ code, errors }).toEqual({ code: 1, errors: '' });
  const [first = '', second = '', ...rest] = output.trim().split('\n');
  expect(readCommand(first)).toEqual({
    name: 'error',
    properties: { file: 'data/articles/x.md', line: '6', title: 'Refused: heat' },
    data: 'expected a whole number, got the text "high"; write a number such as 57, without quotes',
  });
  expect(readCommand(second)?.properties['line']).toBe('7');
  expect(rest).toEqual([
    '2 problems in 1 file: a build would refuse these files',
    expect.stringMatching(/^3 files: /),
  ]);
});

test('a format that it does not have is named, with 2', async () => {
  const { code, errors } = await runCli('check', '--format', 'xml').ended;
  expect({ code, errors }).toEqual({
    code: 2,
    errors: '--format xml is not known. Write one of text, json, github.\n',
  });
});
