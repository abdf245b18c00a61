import { expect, test } from 'vitest';
import { importCycles } from './support/import-cycles.ts';
import { readSources } from './support/list-files.ts';

test('no module of src needs itself, not for a type either', () => {
  expect(importCycles(readSources('src'))).toEqual([]);
});

test.each([
  ['a value', `import { c } from '../c.ts';`],
  ['a type', `import type { C } from '#src/c.ts';`],
  ['a re-export', `export { c } from '#src/c.ts';`],
  ['a dynamic import', `export const late = () => import('../c.ts');`],
  ['a type of a module', `export type Late = typeof import('../c.ts');`],
])('a cycle through %s is found', (_, text) => {
  const files = [
    { path: 'src/a/a.ts', text: `import { b } from './b.ts';` },
    { path: 'src/a/b.ts', text },
    { path: 'src/c.ts', text: `import { a } from './a/a.ts'; import { useState } from 'react';` },
    { path: 'src/d.ts', text: `import { c } from './c.ts';` },
  ];
  expect(importCycles(files)).toEqual(['src/a/a.ts -> src/a/b.ts -> src/c.ts -> src/a/a.ts']);
});

test('two ways to one module are no cycle', () => {
  const files = [
    { path: 'src/a.ts', text: `import './b.ts'; import './c.ts';` },
    { path: 'src/b.ts', text: `import './c.ts';` },
    { path: 'src/c.ts', text: '' },
  ];
  expect(importCycles(files)).toEqual([]);
});
