import { mkdirSync, readdirSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isOldCode } from '#src/site/output/old-code.ts';
import {
  lookAt,
  putSite,
  readAll,
  sitePage,
  type Tree,
  withoutRecord,
  writeTree,
} from '#tests/support/output.ts';
import { temporaryFolder } from '#tests/support/workspace.ts';

const first: Tree = {
  ...sitePage,
  'news/a/index.html': 'a',
  'assets/a-12345678.js': 'a',
  'topics/t/index.html': 't',
};

const second: Tree = { ...sitePage, 'news/b/index.html': 'b', 'assets/b-12345678.js': 'b' };

/** What publishers and hosts keep in an output folder. */
const foreign: Tree = {
  '.git/HEAD': 'ref: refs/heads/pages',
  '.git/objects/aa/bb': 'blob',
  '.well-known/security.txt': 'Contact: me',
  CNAME: 'news.example',
  'notes.txt': 'mine',
  'news/mine.txt': 'mine',
  'news/a/mine.txt': 'mine',
  'assets/logo.png': 'mine',
  'mine/index.html': 'mine',
};

const hosting = { '.hosting/nginx.conf': '' };

test('a new site takes the place of the files of the one before, and of nothing else', async () => {
  const out = join(await temporaryFolder(), 'dist');
  await putSite(out, first);
  writeTree(out, foreign);
  symlinkSync('/nowhere', join(out, 'news/link'));
  mkdirSync(join(out, 'mine/empty'));
  await putSite(out, second);
  expect(withoutRecord(readAll(out))).toEqual({
    ...second,
    ...hosting,
    ...foreign,
    'news/link': '-> /nowhere',
    'mine/empty/': '',
  });
  expect(readdirSync(dirname(out))).toEqual(['dist']);
});

test('a site from before there was a record is known by its files’ names', async () => {
  const out = join(await temporaryFolder(), 'dist');
  writeTree(out, {
    ...first,
    ...foreign,
    'robots.txt': 'old',
    'data/stories/0123456789abcdef.json': '{}',
    'data/mine.json': '{}',
  });
  await putSite(out, second);
  expect(withoutRecord(readAll(out))).toEqual({
    ...second,
    ...hosting,
    ...foreign,
    'data/mine.json': '{}',
  });
});

test('the record names the files that stand, and no other', async () => {
  const out = join(await temporaryFolder(), 'dist');
  await putSite(out, { ...first, 'news/secret/index.html': 'taken down later' });
  writeTree(out, foreign);
  await putSite(out, second);
  const record: unknown = JSON.parse(readAll(out)['.hosting/files.json'] ?? '');
  expect(record).toEqual({
    files: [...Object.keys({ ...second, ...hosting }), '.hosting/files.json'].sort(),
  });
});

test('code of the last 30 days stays, is known as ours, and goes when it is older', async () => {
  const out = join(await temporaryFolder(), 'dist');
  const stays = isOldCode(out, Date.now());
  await putSite(out, first);
  await putSite(out, second, { stays });
  expect(Object.keys(readAll(out))).toContain('assets/a-12345678.js');
  const past = new Date(Date.now() - 31 * 86_400_000);
  utimesSync(join(out, 'assets/a-12345678.js'), past, past);
  await putSite(out, second, { stays });
  expect(withoutRecord(readAll(out))).toEqual({ ...second, ...hosting });
});

describe('what holds a path of the new site is named before anything is changed', () => {
  test.each<[string, (out: string) => void, string]>([
    ['a file', (out) => writeTree(out, { 'robots.txt': 'mine' }), 'robots.txt'],
    [
      'a file of this build only',
      (out) => writeTree(out, { 'news/b/index.html': 'mine' }),
      'news/b/index.html',
    ],
    [
      'a folder',
      (out) => mkdirSync(join(out, 'news/b/index.html'), { recursive: true }),
      'news/b/index.html',
    ],
    ['a file where a folder goes', (out) => writeTree(out, { 'news/b': 'mine' }), 'news/b'],
    ['a link in place of a folder', (out) => symlinkSync('/tmp', join(out, 'news/b')), 'news/b'],
    [
      'a link in place of a file of ours',
      (out) => {
        rmSync(join(out, 'index.html'));
        symlinkSync('/nowhere', join(out, 'index.html'));
      },
      'index.html',
    ],
  ])('%s', async (_, make, named) => {
    const out = join(await temporaryFolder(), 'dist');
    await putSite(out, first);
    make(out);
    const before = readAll(out);
    await expect(putSite(out, { ...second, 'robots.txt': 'new' })).rejects.toThrow(
      `${join(out, named)} was not written by Coranto and its path is needed; move it away`,
    );
    expect(readAll(out)).toEqual(before);
    expect(readdirSync(dirname(out))).toEqual(['dist']);
  });

  test('and paths that every site has, before anything is built', async () => {
    const out = join(await temporaryFolder(), 'dist');
    await putSite(out, first);
    writeTree(out, { '.htaccess': 'mine' });
    expect(() => lookAt(out)).toThrow(`${join(out, '.htaccess')} was not written by Coranto`);
  });
});

describe('a folder that is no site', () => {
  test.each<[string, Tree]>([
    ['a host’s checkout', { '.git/HEAD': 'x', '.nojekyll': '', CNAME: 'x', '.well-known/x': '' }],
    ['the root of a disk', { 'lost+found/x': '' }],
  ])('%s counts as empty', async (_, tree) => {
    const out = join(await temporaryFolder(), 'dist');
    writeTree(out, tree);
    await putSite(out, first);
    expect(withoutRecord(readAll(out))).toEqual({ ...first, ...hosting, ...tree });
  });

  test.each<[string, Tree]>([
    ['letters', { 'letter.txt': 'Dear' }],
    ['a page', { 'index.html': 'mine' }],
    [
      'the site of another program',
      { 'index.html': 'mine', 'data/manifest.json': '{"name":"App"}' },
    ],
    ['a list instead of a manifest', { 'index.html': 'mine', 'data/manifest.json': '[]' }],
    ['a record that leads out', { x: '', '.hosting/files.json': '{"files":["../x"]}' }],
    ['a record that is cut off', { x: '', '.hosting/files.json': '{"files":["x"' }],
  ])('%s is left alone', async (_, tree) => {
    const out = join(await temporaryFolder(), 'dist');
    writeTree(out, tree);
    await expect(putSite(out, first)).rejects.toThrow(
      /contains something other than a site built by Coranto/,
    );
    expect(readAll(out)).toEqual(tree);
  });
});
