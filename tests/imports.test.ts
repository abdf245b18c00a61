import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  barrels,
  idlePermissions,
  importsOf,
  importTable,
  offences,
} from './support/import-table.ts';
import { listFiles, projectRoot, readSources } from './support/list-files.ts';

/**
 * There are more files of code than this in src; to find fewer would mean that the scan lost some.
 */
const AT_LEAST = 300;

const sources = readSources('src');
const paths = [...listFiles('src'), ...listFiles('tests')];

describe('the import table', () => {
  test('holds for every file of src', () => {
    expect(sources.length).toBeGreaterThan(AT_LEAST);
    expect(offences(sources)).toEqual([]);
  });

  test('permits nothing that no file needs', () => {
    expect(idlePermissions(sources)).toEqual([]);
  });

  test('names every folder of src that holds code', () => {
    const folders = new Set(
      sources.map((file) => file.path.split('/')[1]?.replace(/\.tsx?$/, '') ?? ''),
    );
    expect([...folders].filter((folder) => !(folder in importTable))).toEqual([]);
  });

  test.each([
    ['src/content/a.ts', `import { storyPath } from '#src/url/paths.ts';`],
    ['src/content/a.ts', `import { readFileSync } from 'node:fs';`],
    ['src/content/a.ts', `import type { ReactNode } from 'react';`],
    ['src/url/a.ts', `export { useState } from 'react';`],
    ['src/compile/a.ts', `import { Card } from '#src/components/story/story-card.tsx';`],
    ['src/compile/a.ts', `import { QueryClient } from '@tanstack/react-query';`],
    ['src/render/a.ts', `export * from '#src/compile/compile.ts';`],
    ['src/queries/a.ts', `import { feedPath } from '#src/url/paths.ts';`],
    ['src/components/a.tsx', `const a: import('#src/queries/manifest.ts').A = 1;`],
    ['src/components/a.tsx', `import { useQuery } from '@tanstack/react-query';`],
    ['src/components/a.tsx', `import { a } from '../queries/manifest.ts';`],
    ['src/components/story/a.tsx', `import { a } from '../../reading/settings.ts';`],
    ['src/routes/a.tsx', `const late = () => import('#src/compile/compile.ts');`],
    ['src/routes/a.tsx', `const late = (name: string) => import(name);`],
    ['src/routes/a.tsx', `import 'node:fs';`],
    ['src/gossip/a.ts', `import { a } from './b.ts';`],
  ])('finds the planted breach in %s: %s', (path, text) => {
    expect(offences([{ path, text }])).toHaveLength(1);
  });

  test('sees imports in every form, and none in texts and comments', () => {
    const text = [
      `import a from 'one';`,
      `import type { B } from "two";`,
      `export * from 'three'; export { c } from './four.ts';`,
      `const d = () => import('five'); type E = { e: import('six').E };`,
      `import 'seven.css';`,
      `const f = "import x from 'none'"; // import y from 'none'`,
    ].join('\n');
    expect(importsOf({ path: 'src/routes/a.tsx', text }).sort()).toEqual(
      ['./four.ts', 'five', 'one', 'seven.css', 'six', 'three', 'two'].sort(),
    );
  });
});

test('a relative import may go up inside its own folder of src', () => {
  expect(
    offences([
      {
        path: 'src/routes/feed/a.tsx',
        text: `import { a } from '../archive.ts'; import './a.css';`,
      },
    ]),
  ).toEqual([]);
});

describe('the layout', () => {
  test('has no folder and no file that is named for nothing', () => {
    const vague = /^(utils?|lib|libs|types?|helpers?|hooks?|misc|common)$/;
    const named = paths.flatMap((path) => path.split('/')).map((part) => part.replace(/\..*$/, ''));
    expect(named.filter((part) => vague.test(part))).toEqual([]);
  });

  test('has no barrel', () => {
    expect(
      barrels([
        { path: 'src/url/a.ts', text: `export * from './b.ts';\nexport { c } from './d.ts';` },
      ]),
    ).toHaveLength(1);
    expect(barrels([{ path: 'src/url/index.ts', text: 'export const a = 1;' }])).toHaveLength(1);
    expect(barrels(sources)).toEqual([]);
  });

  test('names files in kebab case', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
    const judged = paths.filter(
      (path) => !path.startsWith('tests/fixtures/') && basename(path) !== 'README.md',
    );
    expect(judged.filter((path) => !kebab.test(basename(path)))).toEqual([]);
  });

  test('has at most 15 files of code in a folder of src', () => {
    const counts = new Map<string, number>();
    for (const path of listFiles('src'))
      if (/\.tsx?$/.test(path)) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
    expect(counts.size).toBeGreaterThan(30);
    expect([...counts].filter(([, files]) => files > 15)).toEqual([]);
  });

  test('has no two files of code in src with one name', () => {
    const names = listFiles('src').flatMap((path) => /([^/]+)\.tsx?$/.exec(path)?.[1] ?? []);
    expect(names.length).toBeGreaterThan(AT_LEAST);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test('exports no two types of one name from src', () => {
    const names = sources.flatMap(({ text }) =>
      [...text.matchAll(/^export (?:type|interface) (\w+)/gm)].map(([, name]) => name),
    );
    expect(names.length).toBeGreaterThan(AT_LEAST);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test('keeps each test beside the folder of src it speaks of', () => {
    const ownFolders = new Set([
      'support',
      'e2e',
      'bench',
      'fixtures',
      'tooling',
      'screenshots',
      'evidence',
      'create',
      '.',
    ]);
    const folders = new Set(listFiles('tests').map((path) => dirname(path).split('/')[1] ?? '.'));
    const known = new Set(listFiles('src').map((path) => path.split('/')[1] ?? ''));
    expect([...folders].filter((folder) => !(ownFolders.has(folder) || known.has(folder)))).toEqual(
      [],
    );
  });

  test('keeps files small: none of src over 150 lines and half of them at most 60, none of the tests over 200', () => {
    const judged = [...listFiles('src'), ...listFiles('tests')].filter(
      // A language is one file, so that adding one is (decision 099).
      (path) =>
        /\.(tsx?|css)$/.test(path) && !/^(tests\/fixtures|src\/messages\/languages)\//.test(path),
    );
    const sizes = judged.map((path) => ({
      path,
      lines: readFileSync(join(projectRoot, path), 'utf8').split('\n').length - 1,
      most: path.startsWith('src/') ? 150 : 200,
    }));
    const inSrc = sizes.filter(({ path }) => path.startsWith('src/')).map(({ lines }) => lines);
    const [median = 0] = inSrc.toSorted((a, b) => a - b).slice(Math.floor((inSrc.length - 1) / 2));
    expect(sizes.filter(({ lines, most }) => lines > most)).toEqual([]);
    expect(median, 'median lines of a file of src').toBeLessThanOrEqual(60);
  });
});
