import { expect, test } from 'vitest';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { openBundle, openWorkspace } from '#tests/support/workspace.ts';

const sound = articleFile({ title: 'Sound' });
const blanks = ' '.repeat(250);

/** An article that is out for readers, with one more line of front matter, and with a body. */
const withLine = (line: string): string => sound.replace('\n---\n', `\n${line}\n---\n`);
const withBody = (body: string): string => `${sound}\n${body}\n`;

test.each([
  ['behind a separator of lines in the body', withBody('body\u2028removed: true')],
  ['behind a bare carriage return in the body', withBody('body\rremoved: true')],
  ['behind 250 blanks in the body', withBody(`${blanks}removed: true`)],
  ['behind 250 hard blanks in the body', withBody(`${'\u00a0'.repeat(250)}removed: true`)],
  ['behind 250 blanks in a block text', withLine(`note: |\n  x\n  ${blanks}removed: true`)],
  ['behind an escaped line break', withLine('note: "x\\nremoved: true"')],
  ['behind a separator of lines in a text', withLine('note: "x\u2028removed: true"')],
  ['in small capitals', withLine('ʀᴇᴍᴏᴠᴇᴅ: true')],
])('a line that takes a story down is heard %s', async (_, text) => {
  const { compile } = await openWorkspace({ 'articles/a.md': text, 'articles/b.md': sound });
  const { problems, summary } = await compile({ keepGoing: true });
  expect(summary.stories).toBe(1);
  expect(problems.filter(({ refused }) => refused).map(({ path }) => path)).toEqual([
    'articles/a.md',
  ]);
});

test.each(['flags: [removed: true]', 'removed - true', 'removed → true', 'removed – true'])(
  'a refused file that says %s is not named, and its report is shown nowhere',
  async (line) => {
    const webUrl = 'https://courier.example/taken-down';
    const related = [relatedReport({ title: 'Taken down', webUrl })];
    const taken = articleFile({ title: 'Taken down', webUrl }).replace(
      '\n---\n',
      `\n${line}\n---\n`,
    );
    const { compile, out } = await openWorkspace({
      'articles/a.md': taken,
      'articles/b.md': articleFile({ related }),
    });
    const { summary } = await compile({ keepGoing: true });
    expect(summary).toMatchObject({ stories: 1, reports: 0 });
    const { entries } = await openBundle(out).ledger();
    expect(
      entries.filter(({ became }) => became === 'refused').map((entry) => 'name' in entry),
    ).toEqual([false]);
  },
);

test.each(['\u3164', '\u2800', '\u115f\u1160', '\ufe0f', '\u0301'])(
  'a headline of %j alone is none',
  async (title) => {
    const { compile } = await openWorkspace({ 'articles/a.md': articleFile({ title }) });
    const { problems } = await compile();
    expect(problems.map(({ field }) => field)).toEqual(['title']);
  },
);

test('a file without an end whose lines are blanks is refused within the time of a test', async () => {
  const endless = `${sound.replace(/\n---\n[\s\S]*$/, '\n')}removed: x\n${' '.repeat(240_000)}x\n`;
  const { compile } = await openWorkspace({ 'articles/a.md': endless, 'articles/b.md': sound });
  expect((await compile({ keepGoing: true })).summary.stories).toBe(1);
});
