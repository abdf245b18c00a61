import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '#tests/support/list-files.ts';

/**
 * JSX drops the blanks at a line's end: a word there and an expression on the next line come out as
 * one word, unless `{' '}` stands between them. Elements are told apart by the formatter,
 * expressions are not.
 */
const GLUED =
  /^(?!.*(?:=>|=|[({[;,?&|]|\/\/.*|\b(?:return|else))\s*$)[^\n]*[A-Za-z0-9.,;:’”%)]\n\s*\{(?!['"/]| ?\.\.\.)[A-Z_a-z]+[^\n]*\}[ \w]/gm;

const sources = readdirSync(join(projectRoot, 'src'), { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.tsx'),
);

test('no word at the end of a line of markup is glued to the number on the next', () => {
  const glued = sources.flatMap((path) => {
    const text = readFileSync(join(projectRoot, 'src', path), 'utf8');
    return Array.from(text.matchAll(GLUED), ({ 0: lines }) => `${path}: ${lines}`);
  });
  expect(glued).toEqual([]);
});
