import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env, execPath, getuid, platform } from 'node:process';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { parseVerdicts } from '#src/compile/verdicts/read-verdicts.ts';
import { bundledCommand } from '#tests/support/bundled-command.ts';
import { few } from '#tests/support/few.ts';
import { projectRoot } from '#tests/support/list-files.ts';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { runSystem } from '#tests/support/system.ts';
import { startTyped } from '#tests/support/typed-command.ts';
import { openWorkspace } from '#tests/support/workspace.ts';

// Each test starts processes, which a busy machine lets wait.
vi.setConfig({ testTimeout: 120_000 });

const outlet = (at: number) => ({ name: `Outlet ${at}`, domain: `outlet${at}.example` });

/** An archive of some stories, each with three reports of the day and one from weeks before. */
const files = Object.fromEntries(
  Array.from({ length: 4 }, (_, at) => [
    `articles/2024-05-0${at + 1}-storm-${at}.md`,
    articleFile({
      title: `Storm number ${at} hits the coast of Arven`,
      excerpt: `Winds of storm ${at} tore roofs off in Arven.`,
      publishedDateTime: `2024-05-0${at + 1}T08:00:00Z`,
      related: Array.from({ length: 4 }, (__, report) =>
        relatedReport({
          title: `Report ${report} on storm ${at}`,
          publishedDateTime:
            report === 3 ? '2024-04-01T08:00:00Z' : `2024-05-0${at + 1}T1${report}:00:00Z`,
          webUrl: `https://outlet${report}.example/${at}`,
          provider: outlet(report),
        }),
      ),
    }),
  ]),
);

const AS_USER = 'setpriv';
const canBecome =
  platform === 'linux' && getuid?.() === 0 && runSystem(AS_USER, '--version').status === 0;
const canBeNobody = canBecome && (statSync(projectRoot).mode & 0o005) === 0o005;

let command = '';
beforeAll(async () => {
  command = await bundledCommand();
});

const judge = (data: string, ...words: readonly string[]) =>
  startTyped(command, 'judge', '--data', data, '--no-cache', ...words);
const fileOf = (data: string): string => readFileSync(join(data, 'verdicts.yaml'), 'utf8');
const verdictsIn = (data: string) => parseVerdicts(fileOf(data));

test('asks without saying what the rule decided, and keeps each answer of a pipe', async () => {
  const { data } = await openWorkspace(files);
  const { type, child, ended } = judge(data, '--pairs', '3', '--seed', '7');
  type('y', 'perhaps', 'n', 'u');
  child.stdin?.end();
  const { code, output, errors } = await ended;
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  expect(output).toContain('The input is not a terminal: write one answer per line');
  expect(output).toContain('3 of 3. ');
  expect(output).toMatch(/Outlet \d \(outlet\d\.example\), 2024-05-0\d \d\d:00 UTC/);
  expect(output).toContain('3 of 3 pairs judged');
  expect(output).not.toMatch(/passes|near|far|background|same event as/i);
  const { draw, list } = verdictsIn(data);
  expect(draw).toMatchObject({ seed: 7, pairs: 3 });
  expect(list.map(({ verdict }) => verdict).toSorted()).toEqual(['no', 'unsure', 'yes']);
  expect(list.every(({ drawn }) => drawn !== undefined)).toBe(true);
  expect(fileOf(data)).toMatch(/^# A person's verdicts/);
});

test('goes on where it stopped, and back to what was said', async () => {
  const { data } = await openWorkspace(files);
  const first = judge(data, '--pairs', '4');
  first.type('y', 'q');
  expect(await first.ended).toMatchObject({
    code: 0,
    output: expect.stringContaining('1 of 4 pairs judged'),
  });
  const second = judge(data);
  second.type('b', 'n', 'n', 'n', 'n');
  const { output } = await second.ended;
  expect(output).toMatch(/2 of 4\. [\s\S]*1 of 4\. /);
  expect(verdictsIn(data).list.map(({ verdict }) => verdict)).toEqual(['no', 'no', 'no', 'no']);
});

test('Ctrl-C loses no answer', async () => {
  const { data } = await openWorkspace(files);
  const { type, says, child, ended } = judge(data, '--pairs', '4');
  type('y', 'n');
  await says(/3 of 4\. /);
  child.kill('SIGINT');
  expect((await ended).code).toBe(130);
  expect(verdictsIn(data).list).toHaveLength(2);
});

test('what a hand wrote stays: comments, notes, verdicts on other pairs, also while the command runs', async () => {
  const { data, write } = await openWorkspace(files);
  const mine = [
    '# Ours.',
    'verdicts:',
    '  # The mayor rang.',
    '  - { kind: event, pair: [2020-gone, abc], verdict: no, note: "not ours" } # long ago',
    '',
  ].join('\n');
  await write('verdicts.yaml', mine);
  const { type, says, ended } = judge(data, '--pairs', '2');
  type('y');
  await says(/2 of 2\. /);
  writeFileSync(
    join(data, 'verdicts.yaml'),
    fileOf(data).replace('The mayor rang.', 'The mayor rang twice.'),
  );
  type('n');
  expect((await ended).code).toBe(0);
  const text = fileOf(data);
  for (const kept of ['# Ours.', '# The mayor rang twice.', '"not ours"', '# long ago'])
    expect(text).toContain(kept);
  const keys = verdictsIn(data).list.map(({ kind, pair }) => [kind, ...pair].join('\n'));
  expect(keys).toHaveLength(3);
  expect(keys).toEqual(keys.toSorted());
});

test('a broken file is named by line and field, and left as it is', async () => {
  const { data, write } = await openWorkspace(files);
  const broken = 'verdicts:\n  - kind: event\n    pair: [a, b]\n    verdict: maybe\n';
  await write('verdicts.yaml', broken);
  const { code, errors } = await judge(data).ended;
  expect(code).toBe(1);
  expect(errors).toMatch(/^verdicts\.yaml:4: verdicts\.0\.verdict: expected a verdict/);
  expect(fileOf(data)).toBe(broken);
});

describe('says what is wrong with the command or the disk, with 2', () => {
  const wrong = [
    ['--pairs', 'many', '--pairs is "many"; write a whole number from 1'],
    ['--colour', 'red', 'There is no option --colour.'],
  ] as const;
  test.each(few(wrong, 1))('%s %s', async (option, value, words) => {
    const { data } = await openWorkspace(files);
    expect(await judge(data, option, value).ended).toMatchObject({
      code: 2,
      errors: expect.stringContaining(words),
    });
  });

  test('a file that may only be read, before the first question', async () => {
    const { data, write } = await openWorkspace(files);
    await write('verdicts.yaml', 'verdicts: []\n');
    chmodSync(join(data, 'verdicts.yaml'), 0o444);
    const { code, output, errors } = await judge(data).ended;
    expect(code).toBe(2);
    expect(errors).toMatch(/^Cannot write .*verdicts\.yaml: it is read-only\./);
    expect(output).not.toContain('1 of');
  });

  test.skipIf(!canBeNobody)(
    'a folder that may only be read (needs root, setpriv and a project that others may read)',
    async () => {
      const { data } = await openWorkspace(files);
      for (const folder of [join(data, '..'), data, join(data, 'articles')])
        chmodSync(folder, 0o755);
      const user = ['--reuid=65534', '--regid=65534', '--clear-groups'];
      const cli = [execPath, '--import', 'tsx', join(projectRoot, 'src/cli/coranto.ts')];
      const words = [...cli, 'judge', '--data', data, '--no-cache'];
      const { VITEST: _, NODE_ENV: __, ...clean } = env;
      const options = {
        cwd: projectRoot,
        encoding: 'utf8',
        input: 'y\n',
        env: { ...clean, TSX_DISABLE_CACHE: '1' },
      } as const;
      const { status, stderr, stdout } = spawnSync(AS_USER, [...user, ...words], options);
      expect(stderr).toMatch(
        /^Cannot write .*verdicts\.yaml: you have no permission to write to this folder\./,
      );
      expect(status).toBe(2);
      expect(stdout).not.toContain('1 of');
    },
  );
});

test('an archive without pairs says so and writes nothing', async () => {
  const { data } = await openWorkspace({ 'articles/a.md': articleFile() });
  expect(await judge(data).ended).toMatchObject({
    code: 0,
    output: expect.stringContaining('nothing to judge'),
  });
  expect(() => fileOf(data)).toThrow('ENOENT');
});
