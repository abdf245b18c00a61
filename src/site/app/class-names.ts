import { basename, posix } from 'node:path';
import type { Plugin } from 'vite';

/**
 * The name of a class on the page, `story-card_headline`: the same in page and code and in every
 * build, and it compresses better than a hash. File names are unique in src
 * (tests/imports.test.ts).
 */
export const classOnPage = (name: string, file: string): string =>
  `${basename(file.replace(/[?#].*$/, ''), '.module.css')}_${name}`;

const IMPORT = /^import (\w+) from '([^']+\.module\.css)';$/gm;

/**
 * Writes a class's name where code asks a style's module for it. A table for each module, whose
 * names no bundler can drop, would be in the first view. Whatever asks otherwise has the table.
 */
export const writtenClassNames: Plugin = {
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
              (_, name: string) => `'${classOnPage(name, posix.basename(path))}'`,
            )
            // The style is wanted, whether its table still is or not.
            .replace(whole, () => `${whole} import '${path}';`),
        code,
      ),
      map: null,
    }),
  },
};

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
