import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { chooseSlug } from '#src/compile/articles/choose-slug.ts';
import { redirectPaths } from '#src/content/archive/archive-list.ts';
import { pathsOf } from '#src/content/search/search-shapes.ts';
import { archiveIn } from '#tests/support/archive-in.ts';
import { describeArchives, openArchive } from '#tests/support/archives.ts';
import { bundleOf } from '#tests/support/compiled-archives.ts';
import { few } from '#tests/support/few.ts';
import { projectRoot } from '#tests/support/list-files.ts';
import { expectSameAsFiles } from '#tests/support/same-as-files.ts';

const slugsIn = async (data: string): Promise<string[]> =>
  (await readdir(join(data, 'articles'))).map(chooseSlug);

test('the packs of the five articles give back what is at every address', async () => {
  const { out } = await bundleOf('five');
  expect(await expectSameAsFiles(out, await slugsIn(join(projectRoot, 'data')))).toBe(3);
});

describeArchives('the packs of a real archive', () => {
  test.each(
    few(
      [
        ['power-apps', 428],
        ['azure-2020', 2201],
      ] as const,
      1,
    ),
  )('give back what is at every address of %s', async (name, addresses) => {
    const { out } = await bundleOf(name);
    expect(await expectSameAsFiles(out, await slugsIn(await openArchive(name)))).toBe(addresses);
  });

  /** Bytes of 375 stories with 2,004 reports: 0.9 kB a story, however the host compresses. */
  const MOST = 337_500;

  test('are at most 0.9 kB a story, with the files that find and complete them', async () => {
    const { out, manifest } = await bundleOf('azure-2020');
    const { list } = await archiveIn(out);
    const { files } = await manifest();
    const paths = [
      ...pathsOf('packs/', list.files),
      ...[files.archive, ...redirectPaths(list), list.lines],
    ];
    const texts = await Promise.all(paths.map((path) => readFile(join(out, path))));
    const sum = (sizes: readonly number[]): number => sizes.reduce((a, b) => a + b, 0);
    expect(sum(list.stories)).toBe(375);
    expect(sum(texts.map((text) => gzipSync(text, { level: 9 }).length))).toBeLessThan(MOST);
    expect(sum(texts.map((text) => brotliCompressSync(text).length))).toBeLessThan(MOST);
  });
});
