import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatHelp, formatOverview } from '#src/cli/help/format-help.ts';
import { typedOption } from '#src/cli/table/cli-row.ts';
import { type CliName, cliTable, isCliName, rowOf } from '#src/cli/table/cli-table.ts';
import { parseWords } from '#src/cli/words/parse-words.ts';
import { projectRoot } from '#tests/support/list-files.ts';

const names: readonly CliName[] = Object.keys(cliTable).filter(isCliName);
const inPackage = { isFromSources: false, npmCommand: undefined };
const inSources = { isFromSources: true, npmCommand: 'run-script' };

test.each(names)(
  '%s: help begins with what it does and an example, and has all options',
  (name) => {
    const help = formatHelp(name, inPackage);
    const { brief, options, first } = rowOf(name);
    expect(help.startsWith(`${brief}\n`) || help.replaceAll('\n', ' ').startsWith(brief)).toBe(
      true,
    );
    expect(help.indexOf(`  coranto ${name}`)).toBeLessThan(help.indexOf('What you need first'));
    const rows = Object.entries(options).map(([option, row]) => ({
      at: help.search(new RegExp(`^  ${typedOption(option)}( |$)`, 'm')),
      row,
    }));
    expect(rows.filter(({ at }) => at < 0)).toEqual([]);
    const others = help.indexOf('All other options');
    expect(rows.filter(({ at }) => at < others)).toHaveLength(first);
    for (const { row } of rows)
      if (row.initial !== undefined)
        expect(help.replace(/\s+/g, ' ')).toContain(`(default: ${row.initial})`);
    expect(first).toBeGreaterThan(1);
    expect(first).toBeLessThan(4);
  },
);

test.each(names)('%s: every line of help fits a terminal of 100 columns', (name) => {
  for (const shell of [inPackage, inSources])
    expect(
      formatHelp(name, shell)
        .split('\n')
        .filter((line) => line.length > 100),
    ).toEqual([]);
});

test.each(names)('%s: each example is a command that the parser takes', async (name) => {
  for (const [words] of rowOf(name).examples) {
    const parsed = await parseWords([name, ...words.split(' ').filter((word) => word !== '')]);
    expect(parsed).toMatchObject({ asks: 'command', command: { name } });
  }
});

test('the overview names every command as it is typed here', () => {
  for (const name of names) expect(formatOverview(inPackage)).toContain(`\n  coranto ${name} `);
  expect(formatOverview({ ...inPackage, npmCommand: 'exec' })).toContain('\n  npx coranto build ');
  for (const typed of ['npm start', 'npm run build', 'npm run check:articles', 'npm run compile'])
    expect(formatOverview(inSources)).toContain(`\n  ${typed} `);
});

test('a command of the sources is a script of package.json', () => {
  const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  for (const name of names) {
    const [, script = name] = /^ {2}npm (?:run )?(\S+) /m.exec(formatHelp(name, inSources)) ?? [];
    expect(scripts[script]).toBe(`node --import tsx src/cli/coranto.ts ${name}`);
  }
});
