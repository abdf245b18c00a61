import {
  chmodSync,
  existsSync,
  mkdirSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { removeTree } from '#src/compile/output/files/remove-tree.ts';
import { sameFiles } from '#src/compile/output/files/same-files.ts';
import { isOldCode, markCodeUsed } from '#src/site/output/old-code.ts';
import { temporaryFolder } from '#tests/support/workspace.ts';

const DAY = 86_400_000;

async function twoFolders(): Promise<readonly [staged: string, standing: string]> {
  const folder = await temporaryFolder();
  const [staged, standing] = [join(folder, 'staged'), join(folder, 'standing')];
  for (const each of [staged, standing]) mkdirSync(join(each, 'news'), { recursive: true });
  return [staged, standing];
}

describe('files of a new output', () => {
  test('are the same if all bytes are, in plain files', async () => {
    const [staged, standing] = await twoFolders();
    const write = (path: string, before: string | undefined, after: string) => {
      writeFileSync(join(staged, path), after);
      if (before !== undefined) writeFileSync(join(standing, path), before);
    };
    write('news/same.html', 'a', 'a');
    write('news/other.html', 'a', 'b');
    write('news/longer.html', 'a', 'ab');
    write('news/new.html', undefined, 'a');
    write('linked.html', undefined, 'a');
    symlinkSync('news/same.html', join(standing, 'linked.html'));
    write('folder.html', undefined, 'a');
    mkdirSync(join(standing, 'folder.html'));
    const names = ['news/same.html', 'news/other.html', 'news/longer.html', 'news/new.html'];
    expect([...sameFiles(staged, standing, [...names, 'linked.html', 'folder.html'])]).toEqual([
      'news/same.html',
    ]);
  });

  test('that are code have the time of the build that uses them, and are old from then on', async () => {
    const [root] = await twoFolders();
    mkdirSync(join(root, 'assets/pictures'), { recursive: true });
    const now = Date.UTC(2026, 10, 27);
    const long = new Date(now - 90 * DAY);
    const paths = ['assets/app-1.js', 'assets/pictures/1.avif', 'index.html'];
    for (const path of paths) {
      writeFileSync(join(root, path), path);
      utimesSync(join(root, path), long, long);
    }
    expect(paths.filter(isOldCode(root, now))).toEqual([]);
    markCodeUsed(root, [...paths, 'assets/missing.js'], now);
    expect(paths.filter(isOldCode(root, now + 29 * DAY))).toEqual(['assets/app-1.js']);
    expect(paths.filter(isOldCode(root, now + 31 * DAY))).toEqual([]);
    expect(statSync(join(root, 'index.html')).mtimeMs).toBe(long.getTime());
  });
});

test('a folder is removed with all that is in it, links but not what they lead to', async () => {
  const [staged, standing] = await twoFolders();
  writeFileSync(join(standing, 'kept.html'), 'kept');
  writeFileSync(join(staged, 'news/a.html'), 'a');
  chmodSync(join(staged, 'news/a.html'), 0o400);
  symlinkSync(standing, join(staged, 'link'));
  removeTree(staged);
  expect(existsSync(staged)).toBe(false);
  expect(existsSync(join(standing, 'kept.html'))).toBe(true);
  expect(() => removeTree(staged)).not.toThrow();
});
