import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import config from '../../vitest.config.ts';
import { listFiles, projectRoot } from '../support/list-files.ts';

/** What the project of this name takes in, beside patterns. */
function filesOf(name: string): string[] {
  const projects = config.test?.projects ?? [];
  const found = projects.find(
    (each) => typeof each === 'object' && 'test' in each && each.test?.name === name,
  );
  const include = typeof found === 'object' && 'test' in found ? (found.test?.include ?? []) : [];
  return include.filter((path) => !path.includes('*'));
}

test('a file that leaves cases to the long run is in the long run', () => {
  const files = listFiles('tests').filter((path) => /(?<!\.long)\.test\.tsx?$/.test(path));
  const leaving = files.filter((path) =>
    // Written so that this file does not have the words itself.
    /\b(few|runs|onlyInLong)\(|\b(all[C]ases|long[A]rchive)\b/.test(
      readFileSync(join(projectRoot, path), 'utf8'),
    ),
  );
  expect(leaving.length).toBeGreaterThan(40);
  expect(filesOf('long').toSorted()).toEqual(leaving.toSorted());
});
