import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publishedKinds } from '#src/content/bundle/file-table.ts';
import { hashed } from '#src/render/header-rules.ts';
import { projectRoot } from '#tests/support/list-files.ts';

const commands = readFileSync(join(projectRoot, 'README.md'), 'utf8')
  .replaceAll('\\\n', '')
  .split('\n')
  .filter((line) => line.startsWith('aws s3 sync'));

/** The patterns of an option; `*` stands for anything, also for slashes. */
const patternsOf = (option: string, command = ''): string[] =>
  [...command.matchAll(new RegExp(`--${option} "([^"]+)"`, 'g'))].map(
    ([, pattern = '']) => pattern,
  );

const fits = (path: string) => (pattern: string) =>
  new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`).test(path);

test('README’s upload for an object store sends first what is named by its content, and only that', () => {
  const [first, second] = commands;
  const immutable = patternsOf('include', first);
  const changing = publishedKinds
    .filter(({ named }) => named !== 'content')
    .map(({ path, named }) => `data/${named === 'fixed' ? path : `${path}0123456789abcdef.json`}`);
  for (const start of hashed)
    expect(immutable.filter(fits(`${start}0123456789abcdef.json`)), start).not.toEqual([]);
  for (const path of [...changing, 'index.html', 'news/a/index.html', 'early.js'])
    expect(immutable.filter(fits(path)), path).toEqual([]);
  expect(patternsOf('exclude', second)).toEqual([...immutable, '.h*']);
});
