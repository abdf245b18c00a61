import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openBundle } from '#src/render/open-bundle.ts';
import { writeCoverage } from '#src/render/write-coverage.ts';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { openWorkspace, temporaryFolder } from '#tests/support/workspace.ts';

const address = 'https://paper.example/sub/';

/** The folder of a site that has the coverage of all stories. */
async function written(files: Readonly<Record<string, string>>) {
  const workspace = await openWorkspace({ 'site.yaml': 'timeZone: Asia/Tokyo\n', ...files });
  await workspace.compile();
  const root = join(await temporaryFolder(), 'site');
  await mkdir(root);
  const { columns, card, story, manifest } = await openBundle(workspace.out);
  for (let number = 0; number < columns.count; number += 1)
    await writeCoverage(await story((await card(number)).slug), {
      root,
      address,
      timeZone: manifest.site.timeZone,
    });
  return root;
}

test('every story has its coverage beside its page, with whole addresses and in the time of the site', async () => {
  const related = [relatedReport({ title: 'Elsewhere', webUrl: 'https://g.example/1' })];
  const root = await written({ 'articles/a.md': articleFile({ related }) });
  expect((await readdir(join(root, 'news/a'))).toSorted()).toEqual([
    'coverage.csv',
    'coverage.json',
    'coverage.md',
  ]);
  const markdown = await readFile(join(root, 'news/a/coverage.md'), 'utf8');
  expect(markdown).toContain('[Elsewhere](<https://g.example/1>)');
  expect(markdown).toContain('1 May 2024, 17:00 (Asia/Tokyo)');
  expect(markdown).toContain('(<https://paper.example/sub/news/a/>)');
  expect(await readFile(join(root, 'news/a/coverage.csv'), 'utf8')).toContain(
    ',https://paper.example/sub/news/a/,\r\n',
  );
  expect(JSON.parse(await readFile(join(root, 'news/a/coverage.json'), 'utf8'))).toHaveLength(2);
});

test('a story that stands alone has no files, because it has no coverage to take', async () => {
  expect(await readdir(await written({ 'articles/a.md': articleFile() }))).toEqual([]);
});
