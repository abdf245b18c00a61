import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { isWhole } from '#src/compile/articles/article.ts';
import { readArticles } from '#src/compile/articles/read-articles.ts';
import { emptyCache } from '#src/compile/cache/article-cache.ts';
import { openCache } from '#src/compile/cache/open-cache.ts';
import { packsOf, unpackFiles } from '#src/compile/cache/pack-files.ts';
import { createTextReader } from '#src/compile/reports/report-text.ts';
import { runs } from '#tests/support/few.ts';
import { articleFile } from '#tests/support/markdown.ts';
import { openWorkspace, readTree, temporaryFolder } from '#tests/support/workspace.ts';
import { expectEqualToCold } from './equal-to-cold.ts';
import { contents } from './files-to-keep.ts';

const logOf = async (folder: string): Promise<string> =>
  join(folder, (await readdir(folder)).find((name) => name.startsWith('articles-')) ?? '');

test('files in several packs are the files, with the reports that they list', async () => {
  const workspace = await openWorkspace(
    Object.fromEntries(contents.map((text, at) => [`articles/${at}.md`, text])),
  );
  const cache = emptyCache();
  await workspace.compile({ keepGoing: true, cache });
  const packs = [...packsOf(cache, 3)];
  expect(packs).toHaveLength(4);
  expect(packs.join('')).toMatch(/^[ -~]+$/);
  const { texts } = emptyCache();
  const files = new Map(packs.flatMap((pack) => unpackFiles(pack, texts)));
  expect(files).toEqual(cache.files);
  const readAgain = createTextReader();
  const articles = [...files.values()].flatMap(({ file }) => file.article ?? []);
  const stories = articles.filter(isWhole);
  expect(stories.length).toBeGreaterThan(1);
  for (const report of stories.flatMap((story) => [story, ...story.related]))
    expect(texts.get(report)).toEqual(readAgain(report));
});

describe('what has been still for a while', () => {
  /** Sets the clock on, longer than a file must have been still to be known by its stamp. */
  const still = () => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_200 });
  afterEach(() => vi.useRealTimers());

  test('is not read again, and is read again when it was written, even to the same length and time', async () => {
    const workspace = await openWorkspace({
      'articles/2024-05-01-a.md': contents[0] ?? '',
      'articles/b.md': contents[1] ?? '',
    });
    const [folder, { data }] = [await temporaryFolder(), workspace];
    const file = join(data, 'articles/2024-05-01-a.md');
    const time = new Date('2024-05-01T00:00:00Z');
    await utimes(file, time, time);
    still();
    await workspace.compile({ cacheFolder: folder });
    const { cache } = openCache(folder, data);
    const held = [...cache.files.values()];
    expect(held.map(({ settled }) => settled)).toEqual([true, true]);
    const { files } = await readArticles(data, { cache, onFile: () => undefined });
    expect(files.every((parsed, at) => parsed === held[at]?.file)).toBe(true);
    await writeFile(file, (contents[0] ?? '').replace('First', 'Fresh'));
    await utimes(file, time, time);
    await expectEqualToCold(workspace, folder);
    expect((await workspace.compile({ cacheFolder: folder })).summary.stories).toBe(2);
    expect(
      [...(await readTree(workspace.out)).values()].some((text) => text.includes('Fresh')),
    ).toBe(true);
  });

  test('and had been too new when it was first read is kept once', async () => {
    const workspace = await openWorkspace({
      'articles/2024-05-01-a.md': contents[0] ?? '',
      'articles/b.md': contents[1] ?? '',
    });
    const folder = await temporaryFolder();
    const opened = () =>
      [...openCache(folder, workspace.data).cache.files.values()].map(({ settled }) => settled);
    await workspace.compile({ cacheFolder: folder });
    const size = (await readFile(await logOf(folder))).length;
    expect(opened()).toEqual([false, false]);
    still();
    await workspace.compile({ cacheFolder: folder });
    expect(opened()).toEqual([true, true]);
    expect((await readFile(await logOf(folder))).length).toBeLessThan(1.1 * size);
  });
});

describe('a cache that is', () => {
  test('damaged anywhere changes nothing, and is whole again afterwards', {
    timeout: 60_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: 999 }),
        fc.constantFrom('flip', 'cut', 'fill'),
        async (place, damage) => {
          const workspace = await openWorkspace({
            'articles/2024-05-01-a.md': contents[0] ?? '',
            'articles/b.md': contents[1] ?? '',
          });
          const cacheFolder = await temporaryFolder();
          await workspace.compile({ cacheFolder });
          await workspace.write('articles/c.md', contents[2] ?? '');
          await workspace.compile({ cacheFolder });
          const log = await logOf(cacheFolder);
          const bytes = await readFile(log);
          const at = Math.floor((bytes.length * place) / 1000);
          if (damage === 'flip') bytes[at] = (bytes[at] ?? 0) ^ 1;
          await writeFile(log, damage === 'cut' ? bytes.subarray(0, at) : bytes);
          if (damage === 'fill') await writeFile(log, 'anything\n'.repeat(at + 1));
          await expectEqualToCold(workspace, cacheFolder);
          expect(openCache(cacheFolder, workspace.data).cache.files.size).toBe(3);
        },
      ),
      runs(5, 20),
    );
  });

  test("another compiler's is not used", async () => {
    const workspace = await openWorkspace({ 'articles/2024-05-01-a.md': contents[0] ?? '' });
    const cacheFolder = await temporaryFolder();
    await workspace.compile({ cacheFolder });
    const log = await logOf(cacheFolder);
    const text = await readFile(log, 'utf8');
    await writeFile(log, `${text.startsWith('0') ? '1' : '0'}${text.slice(1)}`);
    expect(openCache(cacheFolder, workspace.data).cache.files.size).toBe(0);
    await expectEqualToCold(workspace, cacheFolder);
  });

  test('nowhere to be kept costs nothing but the next run’s time', async () => {
    const workspace = await openWorkspace({ 'articles/2024-05-01-a.md': contents[0] ?? '' });
    const folder = join(await temporaryFolder(), 'file');
    await writeFile(folder, '');
    await expectEqualToCold(workspace, join(folder, 'below'));
  });

  test('grown by many edits is written anew, and one that nobody uses goes', async () => {
    const workspace = await openWorkspace({ 'articles/2024-05-01-a.md': contents[0] ?? '' });
    const cacheFolder = await temporaryFolder();
    await writeFile(join(cacheFolder, `articles-${'0'.repeat(16)}.log`), '');
    await utimes(join(cacheFolder, `articles-${'0'.repeat(16)}.log`), 0, 0);
    const sizes: number[] = [];
    for (let edits = 0; edits < 6; edits += 1) {
      await workspace.write('articles/2024-05-01-a.md', articleFile({ title: `Edit ${edits}` }));
      await workspace.compile({ cacheFolder });
      sizes.push((await readFile(await logOf(cacheFolder))).length);
    }
    expect(Math.max(...sizes)).toBeLessThan(3 * (sizes[0] ?? 0));
    const logs = (await readdir(cacheFolder)).map((name) => name.replace(/-.*/, '')).sort();
    expect(logs).toEqual(['articles', 'packs', 'search']);
  });
});
