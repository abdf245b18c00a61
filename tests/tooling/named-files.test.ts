import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles, projectRoot } from '#tests/support/list-files.ts';

/** Code of the project that a text names, such as `compile/compile.ts`. */
const named = (text: string): string[] =>
  [...text.matchAll(/`([\w./-]+\.tsx?)`/g)].map(([, path = '']) => path);

const isSuperseded = (text: string): boolean =>
  /superseded/i.test(text.split('\n').slice(0, 5).join('\n'));

test('every file of code that README, the map and the decisions name is there', () => {
  const code = ['src', 'tests']
    .flatMap((folder) => listFiles(folder))
    .concat(['vite.config.ts', 'vitest.config.ts']);
  const texts = [
    'README.md',
    'CONTRIBUTING.md',
    'data/README.md',
    'docs/bundle.md',
    ...[...listFiles('src'), ...listFiles('tests')],
  ].filter((path) => path.endsWith('.md') && !path.startsWith('tests/fixtures/'));
  expect(texts.length).toBeGreaterThan(30);
  const missing = texts.flatMap((path) => {
    const text = readFileSync(join(projectRoot, path), 'utf8');
    const paths = isSuperseded(text) ? [] : named(text);
    return paths
      .filter((name) => !code.some((file) => `/${file}`.endsWith(`/${name}`)))
      .map((name) => `${path}: ${name}`);
  });
  expect(missing).toEqual([]);
});
