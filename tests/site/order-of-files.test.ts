import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { publishedKinds } from '#src/content/bundle/file-table.ts';
import { filesBelow, orderFiles } from '#src/site/output/order-files.ts';
import { temporaryFolder } from '#tests/support/workspace.ts';

test('what is named by its content is there before any file that can name it', async () => {
  const root = await temporaryFolder();
  const pathOf = (path: string, named: string): string =>
    `data/${named === 'fixed' ? path : `${path}0123456789abcdef.json`}`;
  const kinds = publishedKinds.map(({ path, named }) => [pathOf(path, named), named] as const);
  const pages = ['index.html', 'about/index.html', 'news/a/index.html', '404.html', 'early.js'];
  const named = ['assets/index-01234567.js', 'cards/0123456789abcdef.png'];
  for (const path of [...kinds.map(([path]) => path), ...pages, ...named]) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), '');
  }
  const ordered = orderFiles(filesBelow(root));
  const first = [...named, ...kinds.filter(([, by]) => by === 'content').map(([path]) => path)];
  expect(ordered.slice(0, first.length).toSorted()).toEqual(first.toSorted());
  expect(ordered.slice(-2)).toEqual(['data/manifest.json', 'index.html']);
});
