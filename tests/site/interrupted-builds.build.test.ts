import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from '#tests/support/command.ts';
import { few, onlyInLong } from '#tests/support/few.ts';
import { articleFile } from '#tests/support/markdown.ts';
import { readAll, sitePage, writeTree } from '#tests/support/output.ts';
import { temporaryFolder } from '#tests/support/workspace.ts';

const foreign = { '.git/HEAD': 'ref', CNAME: 'news.example', '.well-known/x': 'mine' };

/** A folder with articles, and an earlier site that also holds what is not ours. */
async function workshop() {
  const folder = await temporaryFolder();
  writeTree(join(folder, 'data'), { 'articles/a.md': articleFile() });
  writeTree(join(folder, 'www/dist'), { ...sitePage, ...foreign });
  mkdirSync(join(folder, 'kept'));
  return {
    folder,
    args: [
      '--data',
      join(folder, 'data'),
      '--out',
      join(folder, 'www/dist'),
      '--cache',
      join(folder, 'kept'),
    ],
  };
}

/** Resolves when the folder holds as many files as the stage does at that step. */
const reaches = async (folder: string, path: RegExp): Promise<void> => {
  const found = (): boolean =>
    readdirSync(join(folder, 'www'), { recursive: true, encoding: 'utf8' }).some((name) =>
      path.test(name),
    );
  await expect.poll(found, { timeout: 60_000, interval: 2 }).toBe(true);
};

describe('Ctrl-C in a build ends it with one line, leaves nothing, and the earlier site as it was', () => {
  const moments: readonly [string, string, RegExp][] = [
    ['in start', 'start', /early\.js$/],
    ['while it is finished', 'build', /page-worker\.mjs$/],
    ['while it begins', 'build', /\.dist\.new-/],
    ['while the app is built', 'build', /early\.js$/],
  ];
  test.each(few(moments, 1))(
    '%s',
    async (_, name, step) => {
      const { folder, args } = await workshop();
      const running = runCli(name, ...args, ...(name === 'start' ? ['--port', '0'] : []));
      await reaches(folder, step);
      running.interrupt();
      const { code, output, errors } = await running.ended;
      expect({ code, output, errors }).toEqual({
        code: 130,
        output: '',
        errors: 'Interrupted. The earlier site is unchanged.\n',
      });
      expect(readdirSync(join(folder, 'www'))).toEqual(['dist']);
      expect(readAll(join(folder, 'www/dist'))).toEqual({ ...sitePage, ...foreign });
    },
    90_000,
  );

  test('SIGTERM is told apart, and is heard before anything is written', async () => {
    const { folder, args } = await workshop();
    const running = runCli('build', ...args);
    await reaches(folder, /\.dist\.new-/);
    running.end('SIGTERM');
    expect(await running.ended).toMatchObject({
      code: 143,
      errors: 'Interrupted. The earlier site is unchanged.\n',
    });
    expect(readdirSync(join(folder, 'www'))).toEqual(['dist']);
  }, 90_000);

  onlyInLong(() => {
    test('the second Ctrl-C ends it at once, and the next command clears up', async () => {
      const { folder, args } = await workshop();
      const running = runCli('build', ...args);
      await reaches(folder, /early\.js$/);
      running.interrupt();
      running.interrupt();
      expect((await running.ended).code).toBe(130);
      rmSync(join(folder, 'data/articles/a.md'));
      writeTree(join(folder, 'data'), { 'articles/b.md': 'broken' });
      expect((await runCli('build', ...args).ended).code).toBe(1);
      expect(readdirSync(join(folder, 'www'))).toEqual(['dist']);
      expect(readAll(join(folder, 'www/dist'))).toEqual({ ...sitePage, ...foreign });
    }, 90_000);
  });
});
