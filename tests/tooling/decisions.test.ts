import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles, projectRoot } from '#tests/support/list-files.ts';

const decisions = listFiles('src/decisions');

test('every decision begins alike: its number and what was decided, then the day and what has become of it', () => {
  expect(decisions.length).toBeGreaterThan(40);
  const others = decisions.filter((path) => {
    const [title = '', blank, status = '', then] = readFileSync(
      join(projectRoot, path),
      'utf8',
    ).split('\n');
    const number = basename(path).slice(0, 3);
    const isTitle = title.startsWith(`# ${number}: `);
    return !(
      isTitle &&
      blank === '' &&
      /^\d{4}-\d\d-\d\d, (accepted|superseded)/.test(status) &&
      then === ''
    );
  });
  expect(others).toEqual([]);
});
