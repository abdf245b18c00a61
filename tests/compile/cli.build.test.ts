import { execFile } from 'node:child_process';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createProgressLine } from '#src/compile/command/progress-line.ts';
import { bundledCommand } from '#tests/support/bundled-command.ts';
import { few } from '#tests/support/few.ts';
import { projectRoot } from '#tests/support/list-files.ts';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { openBundle, openWorkspace, readTree, temporaryFolder } from '#tests/support/workspace.ts';

type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** Runs the command as a publisher does, in a process of its own. */
async function run(...words: readonly string[]): Promise<Ended> {
  const args = [await bundledCommand(), 'compile', ...words];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: projectRoot }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

const good = {
  'articles/a.md': articleFile({ related: [relatedReport()] }),
  'articles/b.md': articleFile({ title: 'Hidden', published: false }),
};
const bad = {
  ...good,
  'articles/x.md': articleFile({ heat: 'high', type: 'podcast' }),
  'articles/w.md': '\u0007',
};

test('0 and two lines when all is good', async () => {
  const { data, out } = await openWorkspace(good);
  const { code, stdout, stderr } = await run('--data', data, '--out', out);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(
    /^2 files: 1 story, 1 unpublished\n1 report of 2 outlets on 0 topics; \d+ kB in .* \(\d+ ms\)\n$/,
  );
  expect((await openBundle(out).manifest()).counts.stories).toBe(1);
});

test('1, every problem in order with a count, and nothing written when files are refused', async () => {
  const { data, out } = await openWorkspace(bad);
  const { code, stdout, stderr } = await run('--data', data, '--out', out);
  expect(code).toBe(1);
  expect(stderr.split('\n')).toEqual([
    'articles/w.md:1: front matter: is missing; the first line must be three dashes (---) and nothing else',
    'articles/x.md:6: heat: expected a whole number, got the text "high"; write a number such as 57, without quotes',
    'articles/x.md:7: type: expected article or video, got the text "podcast"; write one of the two',
    '3 problems in 2 files: nothing was written; fix these files, or leave them out with --keep-going',
    '',
  ]);
  expect(stdout).toMatch(
    /^4 files: 1 story, 1 unpublished, 2 refused; 3 problems, nothing written/,
  );
  await expect(readTree(out)).rejects.toThrow('ENOENT');
});

test('0 and the rest written with --keep-going, which makes warnings of refusals', async () => {
  const { data, out } = await openWorkspace(bad);
  const { code, stderr } = await run('--data', data, '--out', out, '--keep-going');
  expect(code).toBe(0);
  expect(stderr).toMatch(/\n3 problems in 2 files: these files are left out\n$/);
  expect((await openBundle(out).manifest()).counts).toMatchObject({
    files: 4,
    stories: 1,
    unpublished: 1,
    refused: 2,
  });
});

test('--json prints one object and nothing else, whatever happens to files', async () => {
  const { data, out } = await openWorkspace(bad);
  const { code, stdout } = await run('--data', data, '--out', out, '--json');
  expect(code).toBe(1);
  const summary: unknown = JSON.parse(stdout);
  expect(summary).toEqual({
    files: 4,
    stories: 1,
    folded: 0,
    unpublished: 1,
    removed: 0,
    refused: [
      { path: 'articles/w.md', line: 1, field: 'front matter', message: expect.any(String) },
      { path: 'articles/x.md', line: 6, field: 'heat', message: expect.any(String) },
      { path: 'articles/x.md', line: 7, field: 'type', message: expect.any(String) },
    ],
    reports: 1,
    outlets: 2,
    topics: 0,
    ms: expect.any(Number),
    bytes: 0,
  });
});

test('--unpublished compiles a preview', async () => {
  const { data, out } = await openWorkspace(good);
  expect((await run('--data', data, '--out', out, '--unpublished', '--json')).code).toBe(0);
  expect(await openBundle(out).story('b')).toMatchObject({ title: 'Hidden', unpublished: true });
});

const refusals: readonly [what: string, words: readonly string[], said: RegExp][] = [
  [
    'an unknown option',
    ['--dta', 'x'],
    /There is no option --dta\. Did you mean --data\? npm run compile -- --help lists the options/,
  ],
  [
    'a folder that is not there',
    ['--data', '/nowhere'],
    /there is no folder \/nowhere; use --data to name the folder that contains articles\//,
  ],
  ['a word too many', ['x'], /x is no option.*--data x/],
  ['a value that is missing', ['--data'], /--data needs a value.*--help lists/],
];
test.each(few(refusals, 1))('2 and one sentence for %s', async (_, words, said) => {
  const { code, stdout, stderr } = await run(...words);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(said);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});

test('2 for a folder that is somebody’s work, which stays', async () => {
  const { data } = await openWorkspace(good);
  const home = await temporaryFolder();
  await writeFile(join(home, 'letter.txt'), 'Dear');
  const { code, stderr } = await run('--data', data, '--out', home);
  expect(code).toBe(2);
  expect(stderr).toMatch(/ is not empty and is not an earlier bundle/);
  expect(await readTree(home)).toEqual(new Map([['letter.txt', 'Dear']]));
});

test('--help lists the options', async () => {
  const { code, stdout } = await run('--help');
  expect(code).toBe(0);
  for (const option of ['--data', '--out', '--keep-going', '--unpublished', '--json'])
    expect(stdout).toContain(option);
});

test('control characters in names and texts do not reach the terminal', async () => {
  const { data, out } = await openWorkspace({
    'articles/\u001b[31mred\u202e.md': articleFile({ type: '\u001b]0;title\u0007' }),
  });
  const { stderr } = await run('--data', data, '--out', out);
  expect(stderr).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
  expect(stderr).toContain('articles/\\u{1b}[31mred\\u{202e}.md:6: type:');
});

test('a progress line comes after a second, only on a terminal, and goes', () => {
  const told = (isTTY: boolean): string => {
    let [time, written] = [0, ''];
    const line = createProgressLine({ isTTY, write: (text) => (written += text) }, () => time);
    for (const at of [0, 500, 999, 1000, 1010, 1200]) {
      time = at;
      line.show({ done: at, total: 1200, step: 'reading' });
    }
    line.clear();
    return written;
  };
  const cleared = '\r\u001b[K';
  expect(told(true)).toBe(
    `${cleared}reading: 1000 of 1200${cleared}reading: 1200 of 1200${cleared}`,
  );
  expect(told(false)).toBe('');
});

test('130 when it is interrupted, and the earlier bundle is unchanged', async () => {
  const files = Array.from(
    { length: 3_000 },
    (_, at) => [`articles/${at}.md`, articleFile()] as const,
  );
  const { data, out, compile } = await openWorkspace(good);
  await compile();
  const before = await readTree(out);
  await Promise.all(files.map(([path, text]) => writeFile(join(data, path), text)));
  const child = execFile(process.execPath, [
    await bundledCommand(),
    'compile',
    '--data',
    data,
    '--out',
    out,
  ]);
  const ended = new Promise((resolve) => child.once('close', resolve));
  await expect
    .poll(() => readdir(join(out, '..')), { timeout: 20_000, interval: 2 })
    .toHaveLength(3);
  child.kill('SIGINT');
  expect(await ended).toBe(130);
  expect(await readTree(out)).toEqual(before);
  expect((await readdir(join(out, '..'))).sort()).toEqual(['bundle', 'data']);
});
