import { existsSync, lstatSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { getuid, platform } from 'node:process';
import { describe, expect, onTestFinished, test } from 'vitest';
import { putSite, readAll, sitePage, withoutRecord } from '#tests/support/output.ts';
import { runSystem } from '#tests/support/system.ts';
import { temporaryFolder } from '#tests/support/workspace.ts';

const hosting = { '.hosting/nginx.conf': '' };

describe('places that are filled', () => {
  test.each(['a b', 'line\nbreak', 'é', '-dash', '.hidden', 'y'.repeat(250)])(
    '%j',
    async (name) => {
      const out = join(await temporaryFolder(), name);
      await putSite(out, sitePage);
      await putSite(`${out}/`, { ...sitePage, 'news/a/index.html': 'a' });
      expect(withoutRecord(readAll(out))).toEqual({
        ...sitePage,
        ...hosting,
        'news/a/index.html': 'a',
      });
      expect(readdirSync(dirname(out))).toEqual([name]);
    },
  );

  test('the folder behind a link, which stays a link', async () => {
    const folder = await temporaryFolder();
    mkdirSync(join(folder, 'srv/www'), { recursive: true });
    symlinkSync('srv/www', join(folder, 'dist'));
    await putSite(join(folder, 'dist'), sitePage);
    await putSite(join(folder, 'dist'), { ...sitePage, 'news/a/index.html': 'a' });
    expect(lstatSync(join(folder, 'dist')).isSymbolicLink()).toBe(true);
    expect(withoutRecord(readAll(join(folder, 'srv/www')))).toEqual({
      ...sitePage,
      ...hosting,
      'news/a/index.html': 'a',
    });
    expect(readdirSync(join(folder, 'srv'))).toEqual(['www']);
  });

  test('a folder that is there stays the same folder', async () => {
    const out = join(await temporaryFolder(), 'dist');
    mkdirSync(out, { mode: 0o2775 });
    const before = lstatSync(out);
    await putSite(out, sitePage);
    expect({ ino: lstatSync(out).ino, mode: lstatSync(out).mode }).toEqual({
      ino: before.ino,
      mode: before.mode,
    });
  });

  test('a missing folder below missing folders, which go again when nothing came of it', async () => {
    const folder = await temporaryFolder();
    const out = join(folder, 'a/b/c');
    await expect(putSite(out, { ...sitePage, '\0': '' })).rejects.toThrow();
    expect(readdirSync(folder)).toEqual([]);
    await putSite(out, sitePage);
    expect(withoutRecord(readAll(out))).toEqual({ ...sitePage, ...hosting });
  });

  const canMount =
    platform === 'linux' && getuid?.() === 0 && runSystem('mount', '--version').status === 0;
  test.skipIf(!canMount).each([
    ['another disk', (out: string, _: string) => ['-t', 'tmpfs', 'tmpfs', out]],
    [
      'the same disk, bound to a second place',
      (out: string, elsewhere: string) => ['--bind', elsewhere, out],
    ],
  ])('the root of a mount (needs the rights of root on Linux): %s', async (_, options) => {
    const folder = await temporaryFolder();
    const [out, elsewhere] = [join(folder, 'dist'), join(folder, 'elsewhere')];
    for (const name of [out, elsewhere]) mkdirSync(name);
    const mounted = runSystem('mount', ...options(out, elsewhere));
    // A container may have root and not the right to mount.
    if (mounted.status !== 0) return console.log(`Not tried: ${mounted.stderr}`);
    onTestFinished(() => {
      runSystem('umount', out);
    });
    mkdirSync(join(out, 'lost+found'));
    await putSite(out, sitePage);
    await putSite(out, { ...sitePage, 'news/a/index.html': 'a' });
    expect(withoutRecord(readAll(out))).toEqual({
      ...sitePage,
      ...hosting,
      'news/a/index.html': 'a',
      'lost+found/': '',
    });
    expect(readdirSync(folder).sort()).toEqual(['dist', 'elsewhere']);
    expect(existsSync(join(elsewhere, 'index.html'))).toBe(options(out, elsewhere)[0] === '--bind');
  });
});
