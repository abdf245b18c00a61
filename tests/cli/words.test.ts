import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typedOption } from '#src/cli/table/cli-row.ts';
import { type CliName, cliTable, isCliName, rowOf } from '#src/cli/table/cli-table.ts';
import { parseWords } from '#src/cli/words/parse-words.ts';
import { typedFor } from '#tests/support/typed-for.ts';

const names: readonly CliName[] = Object.keys(cliTable).filter(isCliName);

const faultOf = async (...words: readonly string[]): Promise<string> => {
  const parsed = await parseWords(words);
  return parsed.asks === 'fault' ? parsed.message : `no fault: ${JSON.stringify(parsed)}`;
};

test.each(names)('%s without options has the defaults of its table', async (name) => {
  const typed = await typedFor(name);
  const expected = Object.entries(rowOf(name).options).map(([option, { value, initial, many }]) => {
    if (value === undefined) return [option, false];
    return [option, many ? [] : initial];
  });
  expect(typed).toEqual({ ...Object.fromEntries(expected), files: [] });
});

test('a text is what was typed: no number, no colour, no truth is read from it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ minLength: 1 }).filter((text) => text !== '--help' && text !== '-h'),
      async (text) => {
        expect(await typedFor('build', `--data=${text}`)).toMatchObject({ data: text });
      },
    ),
  );
  expect(await typedFor('build', '--data', '2024', '--pages', '007')).toMatchObject({
    data: '2024',
    pages: '007',
  });
});

test.each(names)(
  '%s takes no empty name of a folder, which would be the current one',
  async (name) => {
    const folders = Object.entries(rowOf(name).options).filter(([, { value }]) => value === 'DIR');
    expect(folders.length).toBeGreaterThan(0);
    for (const [option] of folders)
      for (const words of [[typedOption(option), ''], [`${typedOption(option)}=`]])
        expect(await faultOf(name, ...words)).toBe(
          `${typedOption(option)} is empty. Name a folder, or leave the option out.`,
        );
  },
);

test('of an option that is there twice the last one counts, and of a switch both', async () => {
  const typed = await typedFor('build', '--data', 'a', '--offline', '--data=b', '--offline');
  expect(typed).toMatchObject({ data: 'b', offline: true });
});

test('--no-cache is an option of its own beside --cache', async () => {
  expect(await typedFor('judge', '--no-cache')).toMatchObject({ cache: undefined, noCache: true });
  expect(await typedFor('judge', '--cache', 'no')).toMatchObject({ cache: 'no', noCache: false });
});

test('words after -- are files, whatever they look like', async () => {
  expect((await typedFor('import', '--', '--data')).files).toEqual(['--data']);
});

test.each([
  [['--version'], { asks: 'version' }],
  [['-v'], { asks: 'version' }],
  [[], { asks: 'help', about: undefined }],
  [['help'], { asks: 'help', about: undefined }],
  [['--help'], { asks: 'help', about: undefined }],
  [['help', 'build'], { asks: 'help', about: 'build' }],
  [['import', '-h'], { asks: 'help', about: 'import' }],
  [['import', 'x.opml', '--data', 'y', '--help'], { asks: 'help', about: 'import' }],
] as const)('%j asks for that', async (words, asked) => {
  expect(await parseWords(words)).toEqual(asked);
});

test.each([
  [['biuld'], /^There is no command biuld\. Did you mean build\? /],
  [['help', 'imprt'], /^There is no command imprt\. Did you mean import\? /],
  [['serve-the-site'], /^There is no command serve-the-site\. \S/],
  [
    ['build', '--dta', 'x'],
    /^There is no option --dta\. Did you mean --data\? npm run build -- --help lists/,
  ],
  [['build', '--keepgoing'], /Did you mean --keep-going\?/],
  [['build', '--whatever-it-takes'], /^There is no option --whatever-it-takes\. npm run/],
  [['build', '--port', '80'], /^There is no option --port of build; npm start has one\./],
  [['build', '-d', 'x'], /^There is no option -d\./],
  [['build', '--data'], /^--data needs a value\. /],
  [['build', '--data', '--out', 'x'], /^--data needs a value, and --out is an option\. /],
  [['build', '--offline=yes'], /^--offline takes no value\. /],
  [['build', 'news'], /^news is no option\. To name the folder of articles, write --data news\. /],
  [['start', '--no-watch'], /^There is no option --no-watch/],
] as const)('%j is answered in one sentence', async (words, said) => {
  const message = await faultOf(...words);
  expect(message).toMatch(said);
  expect(message).not.toContain('\n');
});

test('every slip of one letter in an option is answered with that option', async () => {
  for (const name of names)
    for (const option of Object.keys(rowOf(name).options).map(typedOption)) {
      if (option.length < 8) continue;
      const slip = option.slice(0, 5) + option.slice(6);
      expect(await faultOf(name, slip)).toContain(`Did you mean ${option}?`);
    }
});
