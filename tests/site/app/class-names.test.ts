import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import {
  keptStyles,
  longName,
  type NameClass,
  shortNames,
  writtenClassNames,
} from '#src/site/app/class-names.ts';
import { listFiles, projectRoot, readSources } from '../../support/list-files.ts';
import { temporaryFolder } from '../../support/workspace.ts';

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
async function bundled(
  nameClass: NameClass,
): Promise<{ readonly code: string; readonly styles: string }> {
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
      writtenClassNames(nameClass),
      keptStyles,
    ],
    css: { modules: { generateScopedName: nameClass } },
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
  const { code, styles } = await bundled(longName);
  expect(code).toContain('small-part_part');
  expect(code).not.toMatch(/head: ?[`"']small-part_head/);
  for (const name of ['small-part_part', 'small-part_head', 'other-shades_high'])
    expect(styles).toContain(`.${name}{`);
});

test('a class that is chosen while the page runs is found in its table', async () => {
  const { code } = await bundled(longName);
  expect(code).toMatch(/high: ?[`"']other-shades_high/);
  expect(code).toMatch(/low: ?[`"']other-shades_low/);
});

test('a built page has short names, the same in code and style', async () => {
  const folder = await temporaryFolder();
  mkdirSync(join(folder, 'parts'));
  for (const [path, text] of Object.entries(sources))
    writeFileSync(join(folder, 'parts', basename(path)), text);
  const names = shortNames(folder);
  // By the names of files, then by the place in the file.
  expect(names('low', 'other-shades.module.css')).toBe('A1');
  expect(names('part', '/src/small-part.module.css?used')).toBe('B0');
  expect(names('none', 'small-part.module.css')).toBe('small-part_none');
  const { code, styles } = await bundled(names);
  expect(code).toMatch(/[`"']B0/);
  expect(code).toMatch(/high: ?[`"']A0/);
  expect(styles).toMatch(/\.B0\s*\{\s*color:\s*red/);
  expect(code + styles).not.toContain('small-part_');
});

test('no two classes of the app have one name, and no global class begins like them', () => {
  const paths = listFiles('src').filter((path) => path.endsWith('.css'));
  const names = shortNames(join(projectRoot, 'src'));
  const given = new Map<string, string>();
  for (const path of paths) {
    const style = readFileSync(join(projectRoot, path), 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
    for (const [, name = ''] of style.matchAll(/\.([a-zA-Z][\w-]*)(?=[^{}]*\{)/g)) {
      if (!path.endsWith('.module.css')) {
        expect(name).toMatch(/^[a-z]/);
        continue;
      }
      const short = names(name, path);
      expect(short).toMatch(/^[A-Z]{1,2}[0-9a-z]{1,2}$/);
      expect([short, given.get(short) ?? longName(name, path)]).toEqual([
        short,
        longName(name, path),
      ]);
      given.set(short, longName(name, path));
    }
  }
  expect(given.size).toBeGreaterThan(500);
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
