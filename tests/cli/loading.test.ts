import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { projectRoot } from '#tests/support/list-files.ts';

/** What a module loads before it runs: files of src and packages; not what it loads on demand. */
function loadsOf(path: string): string[] {
  const { module } = parseSync(path, readFileSync(join(projectRoot, path), 'utf8'));
  const imported = module.staticImports
    .filter(({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType))
    .map(({ moduleRequest }) => moduleRequest.value);
  const passedOn = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest && !isType ? [moduleRequest.value] : [],
    ),
  );
  return [...imported, ...passedOn].map((name) => {
    if (name.startsWith('.')) return posix.join(posix.dirname(path), name);
    return name.startsWith('#src/') ? name.slice(1) : name;
  });
}

function allLoads(entry: string): string[] {
  const found = new Set([entry]);
  for (const path of found)
    if (path.startsWith('src/')) for (const each of loadsOf(path)) found.add(each);
  return [...found].sort();
}

test('the entry hears Ctrl-C before it loads anything else', () => {
  expect(allLoads('src/cli/coranto.ts')).toEqual([
    'src/cli/coranto.ts',
    'src/compile/command/interrupt.ts',
  ]);
});

test('help, and the answer to a wrong word, load the parser and the table alone', () => {
  const loaded = allLoads('src/cli/run-coranto.ts');
  expect(loaded.filter((name) => !/^(src\/|node:)/.test(name))).toEqual([
    '@stricli/core',
    'zod/mini',
  ]);
  expect(loaded.filter((name) => /^src\/(?!cli\/)/.test(name))).toEqual([
    'src/compile/command/progress-line.ts',
    'src/compile/command/typed-command.ts',
    'src/compile/problem.ts',
    'src/own/own-files.ts',
    'src/site/hosts/host-limits.ts',
    'src/site/site-error.ts',
  ]);
});

test.each([
  ['import', /^src\/(site|render|components)\/|^react/],
  ['judge', /^src\/(site|render|import)\/|^react|^undici/],
  ['check', /^src\/(site|render|import)\/|^react|^undici|^sharp/],
  ['compile', /^src\/(site|render|import)\/|^react|^undici/],
])('%s does not load what is another command’s', (name, others) => {
  const loaded = allLoads(`src/cli/commands/${name}-command.ts`);
  expect(loaded.length).toBeGreaterThan(20);
  expect(loaded.filter((each) => others.test(each))).toEqual([]);
});
