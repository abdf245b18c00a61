import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyCache } from '#src/compile/cache/article-cache.ts';
import { pathsOf } from '#src/content/search/search-shapes.ts';
import { archiveIn } from '#tests/support/archive-in.ts';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { expectSameAsFiles } from '#tests/support/same-as-files.ts';
import {
  openWorkspace,
  readTree,
  temporaryFolder,
  type Workspace,
} from '#tests/support/workspace.ts';

const on = (day: string, title: string, more: object = {}): string =>
  articleFile({ title, publishedDateTime: `${day}T08:00:00Z`, ...more });

const lead = { webUrl: 'https://o.example/tide', title: 'Tide tables' };
const files = {
  'articles/2024-03-01-harvest.md': on('2024-03-01', 'Harvest begins'),
  'articles/2024-03-09-bridge.md': on('2024-03-09', 'Bridge opens'),
  'articles/2024-04-02-ferry.md': on('2024-04-02', 'Ferry ends'),
  'articles/2024-05-02-flood.md': on('2024-05-02', 'Flood in Marland'),
};
const slugs = [
  ...Object.keys(files).map((path) => path.replace(/^articles\/|\.md$/g, '')),
  ...['2024-03-05-tide-tables', '2024-03-05-tide', '2024-05-02-no-story', '1', 'zz'],
  ...['2024-03-02-new', '2024-05-09-new', '2024-06-01-new', '2024-03-09-renamed'],
];

const packsIn = async ({ out }: Workspace): Promise<string[]> =>
  pathsOf('packs/', (await archiveIn(out)).list.files);

/** After a change: how many packs of before are no longer there, and how many are new. */
async function renamedBy(
  change: (workspace: Workspace) => Promise<unknown>,
): Promise<{ lost: number; made: number }> {
  const workspace = await openWorkspace(files);
  const cache = emptyCache();
  await workspace.compile({ cache });
  const before = await packsIn(workspace);
  await change(workspace);
  await workspace.compile({ cache });
  const after = await packsIn(workspace);
  await expectSameAsFiles(workspace.out, slugs);
  const fresh = join(await temporaryFolder(), 'fresh');
  await workspace.compile({ out: fresh, history: 'read' });
  expect(await readTree(workspace.out)).toEqual(await readTree(fresh));
  return {
    lost: before.filter((path) => !after.includes(path)).length,
    made: after.filter((path) => !before.includes(path)).length,
  };
}

// A pack has the neighbours in time of its stories: what comes or goes beside them renames it too.
describe('the packs of an archive that changes', () => {
  test.each([
    ['nothing', () => Promise.resolve(), { lost: 0, made: 0 }],
    [
      'a story of the newest month',
      ({ write }: Workspace) => write('articles/2024-05-09-new.md', on('2024-05-09', 'Ebb')),
      { lost: 1, made: 1 },
    ],
    [
      'the first story of a new month',
      ({ write }: Workspace) => write('articles/2024-06-01-new.md', on('2024-06-01', 'Sun')),
      { lost: 1, made: 2 },
    ],
    [
      'a story of an old month',
      ({ write }: Workspace) => write('articles/2024-03-02-new.md', on('2024-03-02', 'Late')),
      { lost: 1, made: 1 },
    ],
    [
      'a story that was taken down',
      ({ write }: Workspace) =>
        write('articles/2024-03-09-bridge.md', on('2024-03-09', 'Bridge opens', { removed: true })),
      { lost: 2, made: 2 },
    ],
    [
      'a story that the import dropped',
      async ({ data, write }: Workspace) => {
        await rm(join(data, 'articles/2024-04-02-ferry.md'));
        const dropped = { '2024-04-02-ferry': '2024-05-30' };
        await write('import/dropped.json', JSON.stringify({ format: 1, dropped }));
      },
      { lost: 3, made: 2 },
    ],
    [
      'a file of another name',
      ({ data }: Workspace) =>
        rename(
          join(data, 'articles/2024-03-09-bridge.md'),
          join(data, 'articles/2024-03-09-renamed.md'),
        ),
      { lost: 2, made: 2 },
    ],
    [
      'articles of an old month that a new story lists',
      async ({ write }: Workspace) => {
        const more = { ...lead, published: false };
        // Only one has the name that its day and headline make.
        await write('articles/2024-03-05-tide-tables.md', on('2024-03-05', 'Tide tables', more));
        await write('articles/2024-03-05-tide.md', on('2024-03-05', 'Tide tables', more));
        const related = [relatedReport({ ...lead, publishedDateTime: '2024-03-05T08:00:00Z' })];
        await write('articles/2024-06-01-new.md', on('2024-06-01', 'Sun', { related }));
      },
      { lost: 1, made: 2 },
    ],
  ])(
    'with %s: packs further away keep their names, and every address leads where its file does',
    async (_, change, expected) => {
      expect(await renamedBy(change)).toEqual(expected);
    },
  );

  test('is read from the bundle before, and made again if that is damaged', async () => {
    const workspace = await openWorkspace(files);
    const cache = emptyCache();
    await workspace.compile({ cache });
    const whole = await readTree(workspace.out);
    const found: (string | undefined)[] = [];
    const find: typeof cache.packs.find = (digest) => {
      found.push(cache.packs.find(digest));
      return found.at(-1);
    };
    await workspace.compile({ cache: { ...cache, packs: { ...cache.packs, find } } });
    expect(found).toEqual(await packsIn(workspace));
    await writeFile(join(workspace.out, found[0] ?? ''), 'cut');
    await workspace.compile({ cache });
    expect(await readTree(workspace.out)).toEqual(whole);
  });
});
