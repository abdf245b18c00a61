import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { classOnPage, keptStyles, writtenClassNames } from '#src/site/app/class-names.ts';
import { readSources } from '../../support/list-files.ts';

const part = `import css from './small-part.module.css';
import shades from './other-shades.module.css';

export const Part = (level: 'high' | 'low') => [css['part'], css['head'], shades[level]];
`;
const sources: Readonly<Record<string, string>> = {
  '/src/part.tsx': part,
  '/src/small-part.module.css': '.part { color: red } .head { color: blue }',
  '/src/other-shades.module.css': '.high { color: black } .low { color: gray }',
};

/** Bundles the part as the site is bundled. */
async function bundled(): Promise<{ readonly code: string; readonly styles: string }> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'sources',
        enforce: 'pre',
        resolveId: (id, importer) =>
          importer === undefined ? '/src/part.tsx' : posix.join('/src', id),
        load: (id) => sources[id],
      },
      writtenClassNames,
      keptStyles,
    ],
    css: { modules: { generateScopedName: classOnPage } },
    build: {
      write: false,
      rolldownOptions: { input: '/src/part.tsx', preserveEntrySignatures: 'strict' },
    },
  });
  if ('close' in built) throw new Error('the bundler watches files instead of building them');
  const files = [built].flat().flatMap(({ output }) => [...output]);
  return {
    code: files.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join(''),
    styles: files.flatMap((file) => (file.type === 'asset' ? [String(file.source)] : [])).join(''),
  };
}

test('code names a class as its style does, without a table, and keeps the style', async () => {
  const { code, styles } = await bundled();
  expect(code).toContain('small-part_part');
  expect(code).not.toMatch(/head: ?[`"']small-part_head/);
  for (const name of ['small-part_part', 'small-part_head', 'other-shades_high'])
    expect(styles).toContain(`.${name}{`);
});

test('a class that is chosen while the page runs is found in its table', async () => {
  const { code } = await bundled();
  expect(code).toMatch(/high: ?[`"']other-shades_high/);
  expect(code).toMatch(/low: ?[`"']other-shades_low/);
});

test('every class that code names is in the style that it names', () => {
  const missing = readSources('src').flatMap(({ path, text }) =>
    [...text.matchAll(/^import (\w+) from '(\.[^']+\.module\.css)';$/gm)].flatMap(
      ([, local = '', from = '']) => {
        const style = readFileSync(posix.join(posix.dirname(path), from), 'utf8');
        return [...text.matchAll(new RegExp(`(?<![\\w.])${local}\\['(\\w+)'\\]`, 'g'))]
          .map(([, name = '']) => name)
          .filter((name) => !new RegExp(`\\.${name}(?![\\w-])`).test(style))
          .map((name) => `${path}: ${name}`);
      },
    ),
  );
  expect(missing).toEqual([]);
});
