import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotate } from '#src/cli/github/annotate.ts';
import { type Annotation, harmless, workflowCommand } from '#src/cli/github/workflow-command.ts';
import { isCommand, readCommand } from '#tests/support/workflow-runner.ts';
import { temporaryFolder } from '#tests/support/workspace.ts';

/** Texts with all that the runner reads. */
const foreign = fc.string({
  unit: fc.constantFrom(
    '%',
    '\r',
    '\n',
    ':',
    ',',
    ';',
    '=',
    ']',
    '#',
    '[',
    ' ',
    '0',
    'D',
    'A',
    '25',
    '3',
    '::',
    '##[error]',
    'é',
    '\u2028',
    'a',
  ),
  maxLength: 30,
});
const named = foreign.map((text) => `a${text}z`);

const annotations: fc.Arbitrary<Annotation> = fc.record({
  kind: fc.constantFrom('error', 'warning'),
  file: named,
  line: fc.integer({ min: 1, max: 9999 }),
  title: named,
  message: foreign,
});

test('the runner reads out of a command exactly what was put into it, from one line', () => {
  fc.assert(
    fc.property(annotations, (annotation) => {
      const line = workflowCommand(annotation);
      expect(line).not.toMatch(/[\r\n]/);
      const { kind, file, title, message } = annotation;
      expect(readCommand(line)).toEqual({
        name: kind,
        properties: { file, line: String(annotation.line), title },
        data: message,
      });
    }),
    { numRuns: 2000 },
  );
});

test('a plain line of the log is no command, whatever an article has written into it', () => {
  fc.assert(
    fc.property(
      foreign,
      fc.constantFrom('', '::error::', '##[add-path]', ' ::', 'x ##['),
      (text, start) => {
        for (const line of harmless(`${start}${text}`).split(/\r\n|\r|\n/))
          expect([line, isCommand(line)]).toEqual([line, false]);
      },
    ),
    { numRuns: 2000 },
  );
});

test('GitHub shows ten of a kind: the first ten errors and warnings are commands, the rest is text', async () => {
  const root = await temporaryFolder();
  const problems = Array.from({ length: 30 }, (_, at) => ({
    path: `articles/${String(at).padStart(2, '0')}.md`,
    line: at + 1,
    field: 'title',
    message: at === 29 ? 'is ##[add-mask]x' : 'is missing; write one',
    refused: at % 5 !== 0,
  }));
  const { commands, others } = annotate(problems, { data: root, root });
  const read = commands.map(readCommand);
  expect(read.filter((command) => command?.name === 'error')).toHaveLength(10);
  expect(read.filter((command) => command?.name === 'warning')).toHaveLength(6);
  expect(read[0]).toEqual({
    name: 'error',
    properties: { file: 'articles/01.md', line: '2', title: 'Refused: title' },
    data: 'is missing; write one',
  });
  expect(others).toHaveLength(14);
  expect(others.at(-1)).toBe('articles/29.md:30: title: is ## [add-mask]x');
});

test('a repository that is not there, as its folder of another machine, has no files', async () => {
  const data = await temporaryFolder();
  const problem = { path: 'articles/a.md', line: 1, field: 'title', message: 'x', refused: true };
  const { commands } = annotate([problem], { data, root: '/nowhere/github' });
  expect(commands.map(readCommand)).toMatchObject([
    { properties: { file: `${data}/articles/a.md` } },
  ]);
});
