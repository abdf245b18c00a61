import { readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isInside } from '#src/compile/output/refuse-nesting.ts';
import { projectRoot } from '#tests/support/list-files.ts';
import { lookAt, putSite, readAll, sitePage, writeTree } from '#tests/support/output.ts';
import { makePipe } from '#tests/support/system.ts';
import { temporaryFolder } from '#tests/support/workspace.ts';

const article = { 'articles/a.md': 'mine' };

/** A folder with articles, and an earlier site in `dist`. */
async function workshop() {
  const folder = await temporaryFolder();
  writeTree(join(folder, 'data'), article);
  await putSite(join(folder, 'dist'), sitePage);
  return { folder, data: join(folder, 'data'), out: join(folder, 'dist') };
}

describe('articles and output must stand apart, whatever their paths look like', () => {
  test.each<[string, (folder: string) => { data: string; out: string }]>([
    [
      'the articles are inside the output',
      (folder) => ({ data: join(folder, 'dist/mine'), out: join(folder, 'dist') }),
    ],
    [
      'deep inside',
      (folder) => ({ data: join(folder, 'dist/a/b/c/mine'), out: join(folder, 'dist') }),
    ],
    [
      'the output is inside the articles',
      (folder) => ({ data: join(folder, 'data'), out: join(folder, 'data/dist') }),
    ],
    [
      'and is still missing, with folders above it',
      (folder) => ({ data: join(folder, 'data'), out: join(folder, 'data/x/y') }),
    ],
    [
      'they are one folder',
      (folder) => ({ data: join(folder, 'data'), out: join(folder, 'data') }),
    ],
    [
      'by a trailing slash and dots',
      (folder) => ({ data: join(folder, 'data'), out: `${folder}/./dist/../data//` }),
    ],
    [
      'the output is a link to the articles',
      (folder) => {
        symlinkSync(join(folder, 'data'), join(folder, 'link'));
        return { data: join(folder, 'data'), out: join(folder, 'link') };
      },
    ],
    [
      'the output is below a link to the articles',
      (folder) => {
        symlinkSync('data', join(folder, 'link'));
        return { data: join(folder, 'data'), out: join(folder, 'link/deep/dist') };
      },
    ],
    [
      'a link leads to a link to the folder around the articles',
      (folder) => {
        symlinkSync(folder, join(folder, 'one'));
        symlinkSync('one', join(folder, 'two'));
        return { data: join(folder, 'data'), out: join(folder, 'two') };
      },
    ],
  ])('%s', async (_, make) => {
    const { folder } = await workshop();
    const { data, out } = make(folder);
    writeTree(data, article);
    const before = readAll(folder);
    expect(() => lookAt(out, { data })).toThrow(
      /must not be inside each other; name another --out/,
    );
    expect(readAll(folder)).toEqual(before);
  });

  test('one folder is known by its identity, too, on a disk that ignores case or is mounted twice', async () => {
    const { folder } = await workshop();
    symlinkSync(folder, join(folder, 'again'));
    // A path through a link stands for one that no comparison of texts finds.
    expect(isInside(join(folder, 'again/data/articles'), join(folder, 'data'))).toBe(true);
    expect(isInside(join(folder, 'dist'), join(folder, 'data'))).toBe(false);
    expect(isInside(`${folder}/database`, join(folder, 'data'))).toBe(false);
  });
});

describe('places that are never an output', () => {
  test.each([
    ['the root of the disk', '/'],
    ['the home folder', homedir()],
    ['the folder around it', dirname(homedir())],
    ['the project', projectRoot],
    ['what the build itself reads', join(projectRoot, 'public/dist')],
  ])('%s', (_, out) => {
    expect(() => lookAt(out)).toThrow(/; name another (?:--out|folder with --out)/);
  });

  test('an empty name', () => {
    expect(() => lookAt('')).toThrow('--out is empty; name a folder');
  });

  test('the folder of the cache, inside or around', async () => {
    const { inspectOutput } = await import('#src/compile/output/inspect-output.ts');
    const { siteOutput } = await import('#src/site/output/site-output.ts');
    const { out, data } = await workshop();
    for (const path of [join(out, '.cache'), dirname(out), out]) {
      const look = () =>
        inspectOutput({
          kind: siteOutput,
          out,
          data: { shown: data, path: data },
          cache: { shown: 'kept', path },
          say: () => undefined,
        });
      expect(look).toThrow(
        /the cache \(kept\) must not be inside each other; name another --cache/,
      );
    }
  });
});

describe('paths where no folder can be', () => {
  test.each<[string, (folder: string) => string, RegExp]>([
    ['a file', (folder) => join(folder, 'file'), /file is not a folder/],
    [
      'a path through a file',
      (folder) => join(folder, 'file/dist'),
      /a part of this path is a file, not a folder/,
    ],
    ['a device', () => '/dev/null', /is not a folder/],
    ['a path through a device', () => '/dev/null/x', /a part of this path is a file, not a folder/],
    ['a pipe', (folder) => join(folder, 'pipe'), /pipe is not a folder/],
    [
      'a link that leads nowhere',
      (folder) => join(folder, 'dangling'),
      /dangling is a link to .*gone, which does not exist; create that folder/,
    ],
    [
      'a path through one',
      (folder) => join(folder, 'dangling/dist'),
      /dangling, a part of .*, is a link to .*gone, which does not exist/,
    ],
    [
      'links that lead in a circle',
      (folder) => join(folder, 'loop'),
      /cannot read .*loop: its links form a loop/,
    ],
    ['a path through them', (folder) => join(folder, 'loop/dist'), /its links form a loop/],
    [
      'a name that is too long',
      (folder) => join(folder, 'x'.repeat(300)),
      /its name is longer than the disk allows/,
    ],
    ['/proc', () => '/proc/coranto', /cannot write the site to \/proc\/coranto: /],
    ['/sys', () => '/sys/coranto', /cannot write the site to \/sys\/coranto: /],
    ['deep in /proc', () => '/proc/self/x/y/z', /cannot write the site to /],
  ])('%s', async (_, make, said) => {
    const folder = await temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    makePipe(join(folder, 'pipe'));
    symlinkSync(join(folder, 'gone'), join(folder, 'dangling'));
    symlinkSync(join(folder, 'loop'), join(folder, 'loop'));
    await expect(putSite(make(folder), sitePage)).rejects.toThrow(said);
    expect(readdirSync(folder).sort()).toEqual(['dangling', 'file', 'loop', 'pipe']);
  });
});
