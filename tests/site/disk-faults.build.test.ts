import { spawnSync } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from '#src/site/build-site.ts';
import { articleFile } from '#tests/support/markdown.ts';
import { openWorkspace } from '#tests/support/workspace.ts';

/** `npm run build` on a disk that takes files of so many blocks (of 1,024 bytes) at most. */
function build(data: string, out: string, blocks: number) {
  return spawnSync(
    'bash',
    [
      '-c',
      `ulimit -f ${blocks}; trap "" XFSZ; exec "${process.execPath}" --import tsx src/cli/coranto.ts build --data "${data}" --out "${out}"`,
    ],
    {
      encoding: 'utf8',
      env: { ...process.env, TSX_DISABLE_CACHE: '1', NODE_ENV: 'test' },
    },
  );
}

test('a disk that takes no more ends a build with one sentence and 2, and leaves nothing behind', async () => {
  const { data } = await openWorkspace({ 'articles/a.md': articleFile() });
  const parent = join(data, '..', 'www');
  await mkdir(join(parent, 'site', 'data'), { recursive: true });
  for (const name of ['index.html', 'data/manifest.json'])
    await writeFile(join(parent, 'site', name), 'the earlier site');
  const { status, stderr } = build(data, join(parent, 'site'), 64);
  expect(stderr).toMatch(
    /^Cannot write the site to .*site: .*\. The earlier site is unchanged\.$/m,
  );
  expect(stderr).not.toMatch(/^ {4}at /m);
  expect(status).toBe(2);
  expect(await readdir(parent)).toEqual(['site']);
  expect((await readdir(join(parent, 'site'))).sort()).toEqual(['data', 'index.html']);
});

test('a place where nothing can be written is told in one sentence', async () => {
  const { data, write } = await openWorkspace({ 'articles/a.md': articleFile() });
  await write('file', 'no folder');
  await expect(buildSite({ data, out: join(data, 'file', 'site'), base: '/' })).rejects.toThrow(
    /^Cannot write the site to .*: a part of this path is a file, not a folder\. The earlier site is unchanged\.$/,
  );
});
