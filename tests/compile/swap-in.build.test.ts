import { spawnSync } from 'node:child_process';
import { mkdir, readdir, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { besideName } from '#src/compile/output/stage-names.ts';
import { articleFile } from '#tests/support/markdown.ts';
import { openBundle, openWorkspace, readTree, type Workspace } from '#tests/support/workspace.ts';

const good = { 'articles/a.md': articleFile({ title: 'First' }) };
const beside = async ({ out }: Workspace): Promise<string[]> =>
  (await readdir(dirname(out))).sort();

/** A workspace with a bundle of one story, and that bundle's files. */
async function compiled() {
  const workspace = await openWorkspace(good);
  await workspace.compile();
  return { workspace, before: await readTree(workspace.out) };
}

/** The files that the next run will write, from a run into another folder. */
async function planned(workspace: Workspace): Promise<{ paths: string[] }> {
  const out = join(workspace.out, '../deep/elsewhere');
  await workspace.compile({ out, now: new Date('2024-06-01') });
  const paths = [...(await readTree(out)).keys()];
  await rm(dirname(out), { recursive: true });
  return { paths };
}

test('what has not changed is not written again', async () => {
  const { workspace } = await compiled();
  const { out } = workspace;
  await workspace.write('articles/b.md', articleFile({ title: 'Another' }));
  const places = async () =>
    new Map(
      await Promise.all(
        [...(await readTree(out)).keys()].map(
          async (path) => [path, (await stat(join(out, path))).ino] as const,
        ),
      ),
    );
  await workspace.compile();
  const before = await places();
  await workspace.write('articles/b.md', articleFile({ title: 'Changed' }));
  await workspace.compile();
  const after = await places();
  const kept = [...after]
    .filter(([path, place]) => before.get(path) === place)
    .map(([path]) => path);
  expect(kept.some((path) => path.startsWith('topics-'))).toBe(true);
  expect(kept.every((path) => !path.startsWith('cards/'))).toBe(true);
});

test('a complete bundle takes the place of the one before, and nothing is left beside it', async () => {
  const { workspace } = await compiled();
  await workspace.write('articles/a.md', articleFile({ title: 'Second' }));
  await workspace.compile();
  expect((await openBundle(workspace.out).story('a')).title).toBe('Second');
  expect(await beside(workspace)).toEqual(['bundle', 'data']);
});

describe('the bundle before stands to the byte', () => {
  test('when a file is refused', async () => {
    const { workspace, before } = await compiled();
    await workspace.write('articles/b.md', 'broken');
    expect((await workspace.compile()).wrote).toBe(false);
    expect(await readTree(workspace.out)).toEqual(before);
    expect(await beside(workspace)).toEqual(['bundle', 'data']);
  });

  test('unless the rest is wanted all the same', async () => {
    const { workspace } = await compiled();
    await workspace.write('articles/b.md', 'broken');
    await workspace.write('articles/c.md', articleFile());
    const { wrote, summary } = await workspace.compile({ keepGoing: true });
    expect({ wrote, stories: summary.stories, refused: summary.refused.length }).toEqual({
      wrote: true,
      stories: 2,
      refused: 1,
    });
    expect((await openBundle(workspace.out).story('c')).title).toBe('A headline');
  });

  test('when the run is interrupted while it writes', async () => {
    const { workspace, before } = await compiled();
    await workspace.write('articles/b.md', articleFile());
    const interrupt = new AbortController();
    const run = workspace.compile({
      signal: interrupt.signal,
      onProgress: ({ step }) => {
        if (step === 'writing files') interrupt.abort();
      },
    });
    await expect(run).rejects.toThrow(/abort/);
    expect(await readTree(workspace.out)).toEqual(before);
    expect(await beside(workspace)).toEqual(['bundle', 'data']);
  });

  test('when the run dies while it writes; the next one clears what is left', async () => {
    const { workspace, before } = await compiled();
    const { data, out } = workspace;
    const program = `import { compile } from '#src/compile/compile.ts';
      const onProgress = ({ step }) => { if (step === 'writing files') process.kill(process.pid, 'SIGKILL'); };
      await compile({ data: ${JSON.stringify(data)}, out: ${JSON.stringify(out)}, onProgress });`;
    const { signal } = spawnSync(process.execPath, [
      '--import',
      'tsx',
      '--input-type=module',
      '-e',
      program,
    ]);
    expect(signal).toBe('SIGKILL');
    expect(await readTree(out)).toEqual(before);
    expect(await beside(workspace)).toEqual([
      expect.stringMatching(/^\.bundle\.new-/),
      'bundle',
      'data',
    ]);
    await workspace.compile();
    expect(await readTree(out)).toEqual(before);
    expect(await beside(workspace)).toEqual(['bundle', 'data']);
  });

  test('when a run died between its two last steps: the next one brings it back, even if it writes nothing', async () => {
    const { workspace, before } = await compiled();
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    await rename(
      workspace.out,
      besideName(workspace.out, 'old').replace(`-${process.pid}-`, `-${dead}-`),
    );
    await workspace.write('articles/b.md', 'broken');
    expect((await workspace.compile()).wrote).toBe(false);
    expect(await readTree(workspace.out)).toEqual(before);
    expect(await beside(workspace)).toEqual(['bundle', 'data']);
  });

  test('or the next one, when a run died while it put it in place: the run that follows makes the rest, even if it writes nothing itself', async () => {
    const { workspace, before } = await compiled();
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    const stage = besideName(workspace.out, 'new').replace(`-${process.pid}-`, `-${dead}-`);
    await mkdir(join(stage, 'stories'), { recursive: true });
    // The first of two files was moved before the end came.
    await writeFile(join(workspace.out, 'stories/0000.json'), 'moved');
    await writeFile(join(stage, 'stories/0001.json'), 'to be moved');
    const [gone] = [...before.keys()].filter((path) => path.startsWith('columns-'));
    await writeFile(
      join(stage, 'changes.json'),
      JSON.stringify({ moved: ['stories/0000.json', 'stories/0001.json'], gone: [gone] }),
    );
    await workspace.write('articles/b.md', 'broken');
    expect((await workspace.compile()).wrote).toBe(false);
    const after = new Map([
      ...before,
      ['stories/0000.json', 'moved'],
      ['stories/0001.json', 'to be moved'],
    ]);
    after.delete(gone ?? '');
    expect(await readTree(workspace.out)).toEqual(after);
    expect(await beside(workspace)).toEqual(['bundle', 'data']);
  });

  test('when the disk refuses a step while the new one is put in place', async () => {
    const { workspace, before } = await compiled();
    await workspace.write('articles/b.md', articleFile());
    const { paths } = await planned(workspace);
    // A folder that stands where a file must go cannot be replaced by it.
    const blocked = paths.find((path) => path.startsWith('columns-')) ?? '';
    await mkdir(join(workspace.out, blocked));
    await expect(workspace.compile({ now: new Date('2024-06-01') })).rejects.toThrow(
      /cannot write the bundle to .*; the earlier bundle is unchanged/,
    );
    await rmdir(join(workspace.out, blocked));
    expect(await readTree(workspace.out)).toEqual(before);
    expect(await beside(workspace)).toEqual(['bundle', 'data']);
  });

  test('when the disk takes no more', async () => {
    const { workspace, before } = await compiled();
    const { data, out } = workspace;
    await workspace.write('articles/b.md', articleFile({ excerpt: 'long '.repeat(900) }));
    const cli = `ulimit -f 1; trap "" XFSZ; exec "${process.execPath}" --import tsx src/cli/coranto.ts compile --data "${data}" --out "${out}"`;
    const { status, stderr } = spawnSync('bash', ['-c', cli], {
      encoding: 'utf8',
      env: { ...process.env, TSX_DISABLE_CACHE: '1' },
    });
    expect(stderr).toMatch(
      /cannot write the bundle to .*bundle: .*; the earlier bundle is unchanged/,
    );
    expect(status).toBe(2);
    expect(await readTree(out)).toEqual(before);
    expect(await beside(workspace)).toEqual(['bundle', 'data']);
  });
});
