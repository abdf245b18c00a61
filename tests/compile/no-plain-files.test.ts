import { execFile } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { articleFile } from '#tests/support/markdown.ts';
import { openWorkspace, readTree } from '#tests/support/workspace.ts';

const good = articleFile();

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
      /articles is not a plain folder; put the folder itself there/,
    );
  });

  test('a folder and a pipe with the name of an article are refused, and nothing waits for the pipe', async () => {
    const workspace = await openWorkspace({ 'articles/folder.md/inside.md': good });
    await promisify(execFile)('mkfifo', [join(workspace.data, 'articles/pipe.md')]);
    const { problems, summary } = await workspace.compile();
    expect(problems.map(({ path, message }) => [path, message])).toEqual([
      ['articles/folder.md', 'is not a plain file; put the file itself here'],
      ['articles/pipe.md', 'is not a plain file; put the file itself here'],
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
        message: expect.stringMatching(/is not a folder/),
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
      { path: 'site.yaml', field: 'file', message: expect.stringMatching(/not a plain file/) },
    ]);
  });
});
