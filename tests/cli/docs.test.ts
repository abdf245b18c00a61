import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { typedOption } from '#src/cli/table/cli-row.ts';
import { cliTable, isCliName, rowOf } from '#src/cli/table/cli-table.ts';
import { parseWords } from '#src/cli/words/parse-words.ts';
import { colourTokens, fontTokens } from '#src/compile/theme/theme-tokens.ts';
import { listFiles, projectRoot } from '#tests/support/list-files.ts';

const docs = ['README.md', 'data/README.md', ...listFiles('templates')];
const textOf = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');

/** Commands as docs have them: their name, and the text behind it on the same line. */
const COMMAND =
  /(?:npm run (?:-s )?(build|compile|import|judge|check:articles)|npm (start)|coranto\.ts (\w+)|npx coranto (\w+))\b([^\n`#&;,)]*)/g;

/** A command's words, without the `--` of npm, as a shell makes them. */
function wordsOf(name: string, rest: string): string[] {
  const text = rest.replace(/\$\{\{.*?\}\}/g, '1').replace(/"\$(\w+)\/"/g, '/$1/');
  const words = text.split(/\s+/).filter((word) => word !== '');
  return [
    name === 'check:articles' ? 'check' : name,
    ...(words[0] === '--' ? words.slice(1) : words),
  ];
}

const commands = docs.flatMap((path) =>
  [
    ...textOf(path)
      .replace(/ --\n/g, ' -- ')
      .replace(/ \\\n\s*/g, ' ')
      .matchAll(COMMAND),
  ].map(([line, a, b, c, d, rest = '']) => ({
    place: `${path}: ${line.trim()}`,
    words: wordsOf(a ?? b ?? c ?? d ?? '', rest),
  })),
);

test('every command in the docs is one that the parser takes', async () => {
  expect(commands.length).toBeGreaterThan(25);
  const wrong: string[] = [];
  for (const { place, words } of commands) {
    // In prose a command's name is followed by other words.
    const isProse = words.length > 1 && !words.slice(1).some((word) => word.startsWith('-'));
    const parsed = await parseWords(isProse ? words.slice(0, 1) : words);
    if (parsed.asks === 'fault') wrong.push(`${place}: ${parsed.message}`);
  }
  expect(wrong).toEqual([]);
});

/** Options of other programs that the docs name. */
const others = [
  '--delete',
  '--remove',
  '--json',
  '--system',
  '--home-dir',
  '--now',
  '--exclude',
  '--include',
  '--cache-control',
  '--size-only',
  '--import',
  '--quiet',
  '--message',
  '--all',
  '--cached',
  '--rebase',
  '--help',
  '--version',
];

test('the docs name no option that no command has', () => {
  const known = new Set([
    ...others,
    // Custom properties of theme.css look like options.
    ...Object.keys({ ...colourTokens, ...fontTokens }),
    ...Object.keys(cliTable)
      .filter(isCliName)
      .flatMap((name) => Object.keys(rowOf(name).options).map(typedOption)),
  ]);
  const named = ['README.md', 'data/README.md'].flatMap((path) =>
    [...textOf(path).matchAll(/(?<![\w-])--[a-z][a-z0-9-]+/g)].map(([option]) => ({
      path,
      option,
    })),
  );
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter(({ option }) => !known.has(option))).toEqual([]);
});
