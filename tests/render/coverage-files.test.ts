import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openBundle } from '#src/render/open-bundle.ts';
import { writeCoverageFiles } from '#src/render/write-coverage-files.ts';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { openWorkspace, temporaryFolder } from '#tests/support/workspace.ts';

const address = 'https://paper.example/sub/';

async function written(files: Readonly<Record<string, string>>, stories?: number) {
  const workspace = await openWorkspace({ 'site.yaml': 'timeZone: Asia/Tokyo\n', ...files });
  await workspace.compile();
  const root = join(await temporaryFolder(), 'site');
  await mkdir(root);
  const told: string[] = [];
  const onProgress = (done: number, total: number) => told.push(`${done}/${total}`);
  await writeCoverageFiles({
    bundle: await openBundle(workspace.out),
    root,
    address,
    onProgress,
    ...(stories !== undefined && { stories }),
  });
  return { root, told };
}

test('every story has its coverage beside its page, with whole addresses and in the time of the site', async () => {
  const related = [relatedReport({ title: 'Elsewhere', webUrl: 'https://g.example/1' })];
  const { root } = await written({ 'articles/a.md': articleFile({ related }) });
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
  const { root, told } = await written({ 'articles/a.md': articleFile() });
  expect([await readdir(root), told]).toEqual([[], []]);
});

test('stories without a page of their own have no files, and long work is told', async () => {
  const articles = Array.from({ length: 40 }, (_, at) => [
    `articles/s${at}.md`,
    articleFile({
      publishedDateTime: `2024-05-01T08:${String(59 - at).padStart(2, '0')}:00Z`,
      related: [relatedReport()],
    }),
  ]);
  const { root, told } = await written(Object.fromEntries(articles), 35);
  expect((await readdir(join(root, 'news'))).length).toBe(35);
  expect(await readdir(join(root, 'news'))).not.toContain('s35');
  expect(told).toEqual(['32/35', '35/35']);
});
