import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyHistory, HISTORY_FILE, historyText } from '#src/compile/history/history-file.ts';
import { articleFile } from '#tests/support/markdown.ts';
import { readAll, writeTree } from '#tests/support/output.ts';
import { openBundle, openWorkspace, readTree } from '#tests/support/workspace.ts';

const good = { 'articles/a.md': articleFile({ title: 'First' }) };

describe('a folder that is no bundle is left alone', () => {
  test.each([
    ['someone’s work', { 'letter.txt': 'Dear' }],
    ['the manifest of an app', { 'manifest.json': '{"name":"App","icons":[]}' }],
    ['a manifest that cannot be read', { 'manifest.json': '{' }],
  ])('%s', async (_, files) => {
    const workspace = await openWorkspace(good);
    await mkdir(workspace.out);
    for (const [name, text] of Object.entries(files))
      await writeFile(join(workspace.out, name), text);
    await expect(workspace.compile()).rejects.toThrow(
      /not empty and is not an earlier bundle; name another folder with --out/,
    );
    expect(Object.fromEntries(await readTree(workspace.out))).toEqual(files);
  });

  test('what else is in the folder of a bundle stays there, and so does a host’s checkout', async () => {
    const workspace = await openWorkspace(good);
    const mine = {
      '.git/HEAD': 'ref',
      CNAME: 'news.example',
      'notes.txt': 'mine',
      'stories/mine.json': '{}',
      'mine/a.json': '{}',
    };
    const { CNAME, '.git/HEAD': head } = mine;
    writeTree(workspace.out, { CNAME, '.git/HEAD': head });
    await workspace.compile();
    const before = readAll(workspace.out);
    writeTree(workspace.out, mine);
    await workspace.write('articles/a.md', articleFile({ title: 'Second' }));
    await workspace.compile();
    expect((await openBundle(workspace.out).story('a')).title).toBe('Second');
    expect(readAll(workspace.out)).toMatchObject(mine);
    await workspace.write('articles/a.md', good['articles/a.md']);
    await workspace.write(HISTORY_FILE, historyText(emptyHistory));
    await workspace.compile();
    expect(readAll(workspace.out)).toEqual({ ...before, ...mine });
  });

  test('an empty folder and a missing path are taken', async () => {
    const workspace = await openWorkspace(good);
    await mkdir(workspace.out);
    expect((await workspace.compile()).wrote).toBe(true);
    expect((await workspace.compile({ out: join(workspace.out, '../deep/down/here') })).wrote).toBe(
      true,
    );
  });

  test('a link to a bundle stays a link, and the bundle behind it is replaced', async () => {
    const workspace = await openWorkspace(good);
    await workspace.compile();
    const link = join(dirname(workspace.out), 'link');
    await symlink(workspace.out, link);
    await workspace.write('articles/a.md', articleFile({ title: 'Second' }));
    await workspace.compile({ out: link });
    expect((await openBundle(workspace.out).story('a')).title).toBe('Second');
  });

  test.each(['data/bundle', 'data', '.'])(
    'the bundle may not stand at %s, in or around the articles',
    async (out) => {
      const workspace = await openWorkspace(good);
      await expect(workspace.compile({ out: join(workspace.out, '..', out) })).rejects.toThrow(
        /must not be inside each other/,
      );
      expect([...(await readTree(workspace.data)).keys()]).toEqual([
        'articles/a.md',
        'history.json',
      ]);
    },
  );
});

describe('a data folder that cannot be meant', () => {
  test('one that is not there', async () => {
    const workspace = await openWorkspace(good);
    const data = join(workspace.data, 'none');
    await expect(workspace.compile({ data })).rejects.toThrow(
      `there is no folder ${data}; use --data to name the folder that contains articles/`,
    );
  });

  test('one that holds something else', async () => {
    const workspace = await openWorkspace({ 'photos/a.jpg': 'x' });
    const data = join(workspace.data, 'photos');
    await expect(workspace.compile({ data })).rejects.toThrow(
      /contains no folder articles\/; use --data to name the folder that does/,
    );
    await workspace.write('photos/README.md', 'My photos');
    await expect(workspace.compile({ data })).rejects.toThrow(/contains no folder articles\//);
  });

  test('but one that is only begun is an empty archive', async () => {
    const workspace = await openWorkspace({
      'begun/site.yaml': 'title: Begun\n',
      'begun/README.md': 'How to',
    });
    expect(
      (await workspace.compile({ data: join(workspace.data, 'begun') })).summary,
    ).toMatchObject({ files: 0, refused: [] });
  });
});
