import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles, projectRoot } from '#tests/support/list-files.ts';

const LINES = 40;
const COLUMNS = 100;

const decisions = listFiles('src/decisions').map((path) => ({
  path,
  lines: readFileSync(join(projectRoot, path), 'utf8').trimEnd().split('\n'),
}));

test('every decision begins with its number and title, its date and its status', () => {
  expect(decisions.length).toBeGreaterThan(40);
  const others = decisions.filter(({ path, lines: [title = '', blank, status = '', then] }) => {
    const number = basename(path).slice(0, 3);
    const isTitle = title.startsWith(`# ${number}: `);
    return !(
      isTitle &&
      blank === '' &&
      /^\d{4}-\d\d-\d\d, (accepted|superseded)/.test(status) &&
      then === ''
    );
  });
  expect(others.map(({ path }) => path)).toEqual([]);
});

test(`every decision is one page: at most ${LINES} lines of ${COLUMNS} columns`, () => {
  const tooLong = decisions.filter(({ lines }) => lines.length > LINES);
  expect(tooLong.map(({ path, lines }) => `${path}: ${lines.length} lines`)).toEqual([]);
  const tooWide = decisions.flatMap(({ path, lines }) =>
    lines.flatMap((line, at) => ([...line].length > COLUMNS ? [`${path}:${at + 1}`] : [])),
  );
  expect(tooWide).toEqual([]);
});
