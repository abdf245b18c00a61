import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyCache } from '#src/compile/cache/article-cache.ts';
import { type KnownParts, partsInMemory } from '#src/compile/search/known-parts.ts';
import { digestOf } from '#src/compile/search/part-digest.ts';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import {
  openWorkspace,
  readTree,
  temporaryFolder,
  type Workspace,
} from '#tests/support/workspace.ts';

const story = (day: string, title: string, more: object = {}): string =>
  articleFile({ title, published: true, publishedDateTime: `${day}T08:00:00Z`, ...more });

const files = {
  'articles/2024-05-02-flood.md': story('2024-05-02', 'Flood in Marland'),
  'articles/2024-03-01-harvest.md': story('2024-03-01', 'Harvest früh', { topics: ['Farming'] }),
  'articles/2024-02-01-bridge.md': story('2024-02-01', 'Bridge opens', {
    related: [relatedReport({ title: 'Ferry ends', excerpt: 'The last Zweibrücken crossing.' })],
  }),
};

/** What happens to an archive, and which of the two parts is made again, the newest first. */
const edits: readonly (readonly [
  what: string,
  file: string,
  text: string,
  again: readonly [newest: boolean, older: boolean],
])[] = [
  [
    'nothing',
    'articles/2024-05-02-flood.md',
    story('2024-05-02', 'Flood in Marland'),
    [false, false],
  ],
  ['a new day', 'articles/2024-05-03-ebb.md', story('2024-05-03', 'Flood ebbs'), [true, false]],
  [
    'a new headline',
    'articles/2024-03-01-harvest.md',
    story('2024-03-01', 'Harvest late'),
    [false, true],
  ],
  [
    'a removal',
    'articles/2024-02-01-bridge.md',
    story('2024-02-01', 'Bridge opens', { removed: true }),
    [false, true],
  ],
  ['a new month', 'articles/2024-06-01-sun.md', story('2024-06-01', 'Sun returns'), [true, true]],
];

async function expectEqualToFresh(workspace: Workspace): Promise<void> {
  const fresh = join(await temporaryFolder(), 'fresh');
  await workspace.compile({ out: fresh });
  expect(await readTree(workspace.out)).toEqual(await readTree(fresh));
}

/** Known parts, and of each that was asked for whether it was known. */
function watched(parts: KnownParts): { readonly parts: KnownParts; readonly missed: boolean[] } {
  const missed: boolean[] = [];
  const find: KnownParts['find'] = (digest) => {
    const found = parts.find(digest);
    missed.push(found === undefined);
    return found;
  };
  return { parts: { ...parts, find }, missed };
}

test('only a part that changed is made again, and the files are those of a fresh build', async () => {
  const workspace = await openWorkspace(files);
  const { parts, missed } = watched(partsInMemory());
  const cache = { ...emptyCache(), parts };
  await workspace.compile({ cache });
  for (const [what, file, text, again] of edits) {
    missed.length = 0;
    await workspace.write(file, text);
    await workspace.compile({ cache });
    expect([what, ...missed]).toEqual([what, ...again]);
    await expectEqualToFresh(workspace);
  }
});

const logsIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder)).filter((name) => name.startsWith('search-')).sort();

describe('in the folder of the cache', () => {
  test('builds with it are those without, and nothing is left of earlier ones', async () => {
    const workspace = await openWorkspace(files);
    const cacheFolder = await temporaryFolder();
    await workspace.compile({ cacheFolder });
    for (const [, file, text, again] of edits) {
      const before = await logsIn(cacheFolder);
      await workspace.write(file, text);
      await workspace.compile({ cacheFolder });
      await expectEqualToFresh(workspace);
      const after = await logsIn(cacheFolder);
      expect(after).toHaveLength(2);
      const made = again.filter((isAgain) => isAgain).length;
      expect(after.filter((name) => !before.includes(name))).toHaveLength(made);
    }
  });

  test('no word of a story that was taken down stays', async () => {
    const workspace = await openWorkspace(files);
    const cacheFolder = await temporaryFolder();
    const foundIn = async (): Promise<string[]> => {
      const logs = await logsIn(cacheFolder);
      const texts = await Promise.all(
        logs.map(async (name) => readFile(join(cacheFolder, name), 'latin1')),
      );
      const tree = [...(await readTree(workspace.out)).values()];
      return [...texts, ...tree].filter((text) => text.includes('ossing'));
    };
    await workspace.compile({ cacheFolder });
    expect((await foundIn()).length).toBeGreaterThan(1);
    const [, file = '', text = ''] = edits[3] ?? [];
    await workspace.write(file, text);
    await workspace.compile({ cacheFolder });
    expect(await foundIn()).toEqual([]);
  });

  test.each([
    ['cut off', (text: string) => text.slice(0, -40)],
    ['without its last line', (text: string) => text.replace(/[^\n]*\n$/, '')],
    [
      'of another part',
      (text: string) => text.replaceAll(/(?<= )[0-9a-f]{64}(?= )/g, '0'.repeat(64)),
    ],
    ['changed', (text: string) => text.replaceAll('words', 'worts')],
  ])('a log that is %s costs time only', async (_, damage) => {
    const workspace = await openWorkspace(files);
    const cacheFolder = await temporaryFolder();
    await workspace.compile({ cacheFolder });
    for (const name of await logsIn(cacheFolder)) {
      const path = join(cacheFolder, name);
      const text = await readFile(path, 'latin1');
      expect(damage(text)).not.toBe(text);
      await writeFile(path, damage(text), 'latin1');
    }
    await workspace.compile({ cacheFolder });
    await expectEqualToFresh(workspace);
  });
});

test('parts have one digest only if all that is indexed of them is equal', () => {
  const all = <T>(values: readonly T[], more: readonly T[][]): T[][] =>
    more.flatMap((list) => values.map((value) => [...list, value]));
  const texts = ['', 'a', '1:a'];
  const lists = [[], ['a'], ['', 'a'], ['a', ''], ['aa']];
  const coverages = all(texts, all(texts, [[]])).map(([title = '', excerpt = '']) => [
    { title, excerpt },
  ]);
  const digests = new Set<string>();
  let count = 0;
  for (const [title = '', excerpt = ''] of all(texts, all(texts, [[]])))
    for (const [names = [], attributes = [], coverageNames = []] of all(
      lists,
      all(lists, all(lists, [[]])),
    ))
      for (const coverage of [[], ...coverages, coverages.slice(0, 2).flat()]) {
        const story = { title, excerpt, names, attributes, coverage, coverageNames };
        digests.add(digestOf([{ day: '2024-05-01', heat: 1, read: () => story }]));
        count += 1;
      }
  expect(digests.size).toBe(count);
});

test('a report that stories share counts for each', () => {
  const report = { title: 'Ferry ends', excerpt: '' };
  const digest = (...coverages: (typeof report)[][]): string =>
    digestOf(
      coverages.map((coverage) => ({
        day: '2024-05-01',
        heat: 1,
        read: () => ({
          title: '',
          excerpt: '',
          names: [],
          attributes: [],
          coverage,
          coverageNames: [],
        }),
      })),
    );
  const other = { ...report, title: 'Ferry' };
  const digests = [
    digest([report], [report]),
    digest([report], []),
    digest([], [report]),
    digest([report], [other]),
    digest([other, report], [report]),
    digest([other, report], [other]),
  ];
  expect(new Set(digests).size).toBe(digests.length);
  expect(digest([report], [report])).toBe(digests[0]);
});
