import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cacheWithApp } from '#tests/support/bundled-app.ts';
import { runCli } from '#tests/support/command.ts';
import { few, onlyInLong } from '#tests/support/few.ts';
import { articleFile } from '#tests/support/markdown.ts';
import { readAll, sitePage, writeTree } from '#tests/support/output.ts';
import { temporaryFolder } from '#tests/support/workspace.ts';

const foreign = { '.git/HEAD': 'ref', CNAME: 'news.example', '.well-known/x': 'mine' };

/** A folder with articles, and an earlier site that also holds what is not ours. */
async function workshop(cache: string) {
  const folder = await temporaryFolder();
  writeTree(join(folder, 'data'), { 'articles/a.md': articleFile() });
  writeTree(join(folder, 'www/dist'), { ...sitePage, ...foreign });
  return {
    folder,
    args: ['--data', join(folder, 'data'), '--out', join(folder, 'www/dist'), '--cache', cache],
  };
}

/** Resolves when the folder holds such a file, as it does at that step. */
const reaches = async (folder: string, path: RegExp): Promise<void> => {
  const found = (): boolean =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((name) => path.test(name));
  await expect.poll(found, { timeout: 60_000, interval: 2 }).toBe(true);
};

describe('Ctrl-C in a build ends it with one line, leaves nothing, and the earlier site as it was', () => {
  const moments: readonly [string, string, RegExp][] = [
    ['in start', 'start', /early\.js$/],
    ['while it is finished', 'build', /page-worker\.mjs$/],
    ['while it begins', 'build', /\.dist\.new-/],
    ['as the app is in place', 'build', /early\.js$/],
  ];
  test.each(few(moments, 1))(
    '%s',
    async (_, name, step) => {
      const { folder, args } = await workshop(await cacheWithApp());
      const running = runCli(name, ...args, ...(name === 'start' ? ['--port', '0'] : []));
      await reaches(join(folder, 'www'), step);
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
    const { folder, args } = await workshop(await cacheWithApp());
    const running = runCli('build', ...args);
    await reaches(join(folder, 'www'), /\.dist\.new-/);
    running.end('SIGTERM');
    expect(await running.ended).toMatchObject({
      code: 143,
      errors: 'Interrupted. The earlier site is unchanged.\n',
    });
    expect(readdirSync(join(folder, 'www'))).toEqual(['dist']);
  }, 90_000);

  test('while the app is bundled, of which the cache then has nothing', async () => {
    const cache = await temporaryFolder();
    const { folder, args } = await workshop(cache);
    const running = runCli('build', ...args);
    await reaches(cache, /early\.js$/);
    running.interrupt();
    expect(await running.ended).toEqual({
      code: 130,
      output: '',
      errors: 'Interrupted. The earlier site is unchanged.\n',
    });
    expect(readdirSync(join(folder, 'www'))).toEqual(['dist']);
    expect(readdirSync(join(cache, 'app'))).toEqual([]);
  }, 90_000);

  onlyInLong(() => {
    test('the second Ctrl-C ends it at once, and the next command clears up', async () => {
      const { folder, args } = await workshop(await cacheWithApp());
      const running = runCli('build', ...args);
      await reaches(join(folder, 'www'), /early\.js$/);
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
