import { execFile } from 'node:child_process';
import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { openBundle, openWorkspace, readTree } from '#tests/support/workspace.ts';

/**
 * The longest that the worst file within all limits may take, on a slow machine; without limits it
 * is 18 s and more.
 */
const PATIENCE_MS = 4_000;

const good = articleFile();
const withBlock = (filler: string): string => good.replace('---\n', `---\n${filler}`);

describe('files that are too much', () => {
  test('50 MB is refused by its size alone, unread', async () => {
    const workspace = await openWorkspace({ 'articles/huge.md': good });
    await truncate(join(workspace.data, 'articles/huge.md'), 50 * 1024 * 1024);
    const started = performance.now();
    const { problems } = await workspace.compile();
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(problems).toMatchObject([
      { field: 'file', message: expect.stringMatching(/52428800 bytes long, more than 1048576/) },
    ]);
  });

  test.each([
    ['257 kB of front matter', `# ${'x'.repeat(257 * 1024)}\n`, /bytes long, more than 262144/],
    ['5,001 lines of front matter', '# x\n'.repeat(5_001), /lines long, more than 5000/],
    ['4,900 blank lines', '\n'.repeat(4_900), /more than 4096 blanks in a row/],
  ])('%s are refused', async (_, filler, said) => {
    const workspace = await openWorkspace({ 'articles/long.md': withBlock(filler) });
    const { problems } = await workspace.compile();
    expect(problems).toMatchObject([
      { field: 'front matter', message: expect.stringMatching(said), refused: true },
    ]);
  });

  test.each([
    ['blank lines', `${'\n'.repeat(4_000)}# x\n`],
    ['runs of blanks', `${`${' '.repeat(4_000)}\n`.repeat(60)}`],
    ['alternating blanks', ' \n'.repeat(2_000)],
    ['quotes', `a: [${'"x", '.repeat(50_000)}]\n`],
    ['open brackets', `a: ${'['.repeat(200_000)}\n`],
    ['suspects', `a: [${'"-*x", '.repeat(30_000)}]\n`],
    ['tags', `excerpt: "${'<b '.repeat(60_000)}"\n`],
    ['entities', `excerpt: "&${'amp;'.repeat(60_000)}"\n`],
  ])('the most %s that pass the gate do not stall the build', async (_, filler) => {
    const workspace = await openWorkspace({ 'articles/slow.md': withBlock(filler) });
    const started = performance.now();
    await workspace.compile();
    expect(performance.now() - started).toBeLessThan(PATIENCE_MS);
  });

  test.each([
    [
      '501 reports',
      { related: Array.from({ length: 501 }, () => relatedReport()) },
      /more than 500 entries/,
    ],
    [
      '51 topics',
      { topics: Array.from({ length: 51 }, (_, at) => `Topic ${at}`) },
      /more than 50 entries/,
    ],
  ])('%s are refused', async (_, fields, said) => {
    const workspace = await openWorkspace({ 'articles/many.md': articleFile(fields) });
    expect((await workspace.compile()).problems).toMatchObject([
      { message: expect.stringMatching(said) },
    ]);
  });
});

describe('what is no plain file', () => {
  test('a link out of the folder is refused and what it leads to is not read', async () => {
    const workspace = await openWorkspace({
      'articles/good.md': good,
      'secret.txt': articleFile({ title: 'Outside' }),
    });
    await symlink(join(workspace.data, 'secret.txt'), join(workspace.data, 'articles/link.md'));
    await symlink('/nowhere', join(workspace.data, 'articles/dangling.md'));
    const { problems } = await workspace.compile({ keepGoing: true });
    expect(problems).toMatchObject([
      {
        path: 'articles/dangling.md',
        field: 'file',
        message: expect.stringMatching(/is a link/),
        refused: true,
      },
      {
        path: 'articles/link.md',
        field: 'file',
        message: expect.stringMatching(/is a link/),
        refused: true,
      },
    ]);
    expect([...(await readTree(workspace.out)).values()].join()).not.toContain('Outside');
  });

  test('a link that loops is told once and not walked', async () => {
    const workspace = await openWorkspace({ 'articles/2024/good.md': good });
    await symlink(join(workspace.data, 'articles'), join(workspace.data, 'articles/2024/loop'));
    const { summary, problems } = await workspace.compile();
    expect(summary).toMatchObject({ files: 1, stories: 1 });
    expect(problems).toMatchObject([
      {
        path: 'articles/2024/loop',
        refused: false,
        message: expect.stringMatching(/not followed/),
      },
    ]);
  });

  test('an articles folder that is a link ends the run with one sentence', async () => {
    const workspace = await openWorkspace({ 'elsewhere/good.md': good });
    const data = join(workspace.data, 'other');
    await mkdir(data);
    await symlink(join(workspace.data, 'elsewhere'), join(data, 'articles'));
    await expect(workspace.compile({ data })).rejects.toThrow(
      /articles is no plain folder; put the folder itself there/,
    );
  });

  test('a folder and a pipe with the name of an article are refused, and nothing waits for the pipe', async () => {
    const workspace = await openWorkspace({ 'articles/folder.md/inside.md': good });
    await promisify(execFile)('mkfifo', [join(workspace.data, 'articles/pipe.md')]);
    const { problems, summary } = await workspace.compile();
    expect(problems.map(({ path, message }) => [path, message])).toEqual([
      ['articles/folder.md', 'is no plain file; put the file itself here'],
      ['articles/pipe.md', 'is no plain file; put the file itself here'],
    ]);
    expect(summary.files).toBe(2);
  });

  test('what the disk does not let be looked at is refused by name, and the others are read', async () => {
    const workspace = await openWorkspace({ 'articles/good.md': good });
    const deep = join(workspace.data, 'articles', `${'d'.repeat(200)}/`.repeat(19));
    await mkdir(deep, { recursive: true });
    // Its whole path is longer than the system takes (4,096 bytes), the way from its own folder is
    // not.
    const inside = (command: string) =>
      promisify(execFile)(command, [`${'n'.repeat(240)}.md`], { cwd: deep });
    await inside('touch');
    onTestFinished(async () => {
      await inside('rm');
    });
    const { problems, summary } = await workspace.compile({ keepGoing: true });
    expect(problems).toMatchObject([
      { field: 'file', message: expect.stringMatching(/cannot be read \(E/), refused: true },
    ]);
    expect(summary).toMatchObject({ files: 2, stories: 1 });
  });

  test('folders of topics and outlets that are links are told and not read, nor is a file in their place', async () => {
    const workspace = await openWorkspace({
      'articles/good.md': good,
      'elsewhere/ai.yaml': 'name: AI\nshortname: Outside\n',
    });
    await symlink(join(workspace.data, 'elsewhere'), join(workspace.data, 'topics'));
    await workspace.write('organizations', 'no folder');
    const { problems, wrote } = await workspace.compile();
    expect(wrote).toBe(true);
    expect(problems).toMatchObject([
      {
        path: 'organizations',
        field: 'file',
        message: expect.stringMatching(/is no folder/),
        refused: false,
      },
      {
        path: 'topics',
        field: 'file',
        message: expect.stringMatching(/is a link/),
        refused: false,
      },
    ]);
    expect([...(await readTree(workspace.out)).values()].join()).not.toContain('Outside');
  });

  test.each([
    ['a pipe', (path: string) => promisify(execFile)('mkfifo', [path])],
    ['a folder', (path: string) => mkdir(path)],
    ['a link', (path: string) => symlink('/etc/hostname', path)],
  ])('a site.yaml that is %s is refused, and nothing waits for it', async (_, make) => {
    const workspace = await openWorkspace({ 'articles/good.md': good });
    await make(join(workspace.data, 'site.yaml'));
    const { problems, wrote } = await workspace.compile();
    expect(wrote).toBe(false);
    expect(problems).toMatchObject([
      { path: 'site.yaml', field: 'file', message: expect.stringMatching(/no plain file/) },
    ]);
  });
});

describe('names', () => {
  test('one that is not UTF-8 is refused and shown with its bytes', async () => {
    const workspace = await openWorkspace({ 'articles/good.md': good });
    const folder = Buffer.from(join(workspace.data, 'articles/'));
    await writeFile(Buffer.concat([folder, Buffer.from([0x62, 0xe9, 0x2e, 0x6d, 0x64])]), good);
    const { problems, summary } = await workspace.compile();
    expect(problems).toMatchObject([
      {
        path: 'articles/b\\xe9.md',
        field: 'name',
        message: expect.stringMatching(/not UTF-8; rename/),
      },
    ]);
    expect(summary.files).toBe(2);
  });

  test.each([
    ['case', 'articles/Same.md', 'articles/same.md'],
    ['composed and decomposed letters', 'articles/caf\u00e9.md', 'articles/cafe\u0301.md'],
    ['the folder', 'articles/2023/same.md', 'articles/2024/same.md'],
  ])('two that differ only in %s are both refused, each naming the other', async (_, a, b) => {
    const workspace = await openWorkspace({ [a]: good, [b]: good, 'articles/other.md': good });
    const { problems, summary } = await workspace.compile();
    const said = new Map(
      problems.map(({ path, field, message }) => [path, `${field}: ${message}`]),
    );
    expect(said.get(a)).toBe(`name: would have the same address as ${b}; rename one of them`);
    expect(said.get(b)).toBe(`name: would have the same address as ${a}; rename one of them`);
    expect(summary).toMatchObject({ files: 3, stories: 1 });
  });

  test.each([
    ['2024-05-01-plain.md', '2024-05-01-plain'],
    ['under_score.v2.md', 'under_score.v2'],
    ['Upper.md', undefined],
    ['con.md', undefined],
    ['com1.news.md', undefined],
    ['two..dots.md', undefined],
    ['dot-at-the-end..md', undefined],
    ['back\\slash.md', undefined],
    ['%2f.md', undefined],
    ['-dash-first.md', undefined],
    ['日本.md', undefined],
    [`${'long'.repeat(50)}.md`, undefined],
    ['new\nline.md', undefined],
    ['index.html.md', undefined],
    ['feed.xml.md', undefined],
    ['coverage.md.md', undefined],
    ['a-0123456789abcdef.md', undefined],
    [`${'n'.repeat(250)}.md`, undefined],
    ['page.md', 'page'],
    ['node.js.md', 'node.js'],
  ])('%j stands at a safe address', async (name, slug) => {
    const workspace = await openWorkspace({ [`articles/${name}`]: good });
    await workspace.compile();
    const [card] = await openBundle(workspace.out).cards();
    expect(card?.slug).toEqual(slug ?? expect.stringMatching(/^a-[0-9a-f]{16}$/));
  });

  test('hidden files and other endings are passed over', async () => {
    const workspace = await openWorkspace({
      'articles/.hidden.md': 'x',
      'articles/notes.txt': 'x',
      'articles/a.md': good,
    });
    expect((await workspace.compile()).summary).toMatchObject({
      files: 1,
      stories: 1,
      refused: [],
    });
  });
});
