import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import type { Plugin } from 'vite';

/** The name of a class on the page, by its name in a style's file: the same in page and code. */
export type NameClass = (name: string, file: string) => string;

const MODULE = '.module.css';
const moduleOf = (file: string): string => basename(file.replace(/[?#].*$/, ''), MODULE);

/**
 * `story-card_headline`, for those who look at a page while they write it. File names are unique in
 * src (tests/imports.test.ts).
 */
export const longName: NameClass = (name, file) => `${moduleOf(file)}_${name}`;

/** 0 is A, 25 is Z, 26 is AA. */
const letters = (number: number): string =>
  (number < 26 ? '' : letters(Math.floor(number / 26) - 1)) +
  String.fromCharCode(65 + (number % 26));

/**
 * Short names for the styles in `folder`: capital letters for the file, by its place among them,
 * and a number of base 36 for the class, by its place in the file. A page names a class up to a
 * hundred times. No class of the global styles begins with a capital letter.
 */
export function shortNames(folder: string): NameClass {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(MODULE))
    .sort((a, b) => (moduleOf(a) < moduleOf(b) ? -1 : 1));
  const names = new Map<string, string>();
  for (const [at, path] of files.entries()) {
    const style = readFileSync(join(folder, path), 'utf8');
    const classes = new Set([...style.matchAll(/\.([a-zA-Z]\w*)/g)].map(([, name = '']) => name));
    for (const [number, name] of [...classes].entries())
      names.set(longName(name, path), letters(at) + number.toString(36));
  }
  return (name, file) => names.get(longName(name, file)) ?? longName(name, file);
}

const IMPORT = /^import (\w+) from '([^']+\.module\.css)';$/gm;

/**
 * Writes a class's name where code asks a style's module for it. A table for each module, whose
 * names no bundler can drop, would be in the first view. Whatever asks otherwise has the table.
 */
export const writtenClassNames = (nameClass: NameClass): Plugin => ({
  name: 'coranto-class-names',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /[\\/]src[\\/].*\.tsx$/ },
    handler: (code) => ({
      code: [...code.matchAll(IMPORT)].reduce(
        (rest, [whole, local = '', path = '']) =>
          rest
            .replaceAll(
              new RegExp(`(?<![\\w.])${local}\\['(\\w+)'\\]`, 'g'),
              (_, name: string) => `'${nameClass(name, posix.basename(path))}'`,
            )
            // The style is wanted, whether its table still is or not.
            .replace(whole, () => `${whole} import '${path}';`),
        code,
      ),
      map: null,
    }),
  },
});

/** Keeps styles whose tables nothing asks for: the bundler takes them for all that there is. */
export const keptStyles: Plugin = {
  name: 'coranto-kept-styles',
  apply: 'build',
  enforce: 'post',
  transform: {
    filter: { id: /\.module\.css$/ },
    handler: (code) => ({ code, map: null, moduleSideEffects: 'no-treeshake' }),
  },
};
