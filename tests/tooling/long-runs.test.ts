import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import config from '../../vitest.config.ts';
import { projectRoot } from '../support/list-files.ts';

/** What the project of this name takes in, beside patterns. */
function filesOf(name: string): string[] {
  const projects = config.test?.projects ?? [];
  const found = projects.find(
    (each) => typeof each === 'object' && 'test' in each && each.test?.name === name,
  );
  const include = typeof found === 'object' && 'test' in found ? (found.test?.include ?? []) : [];
  return include.filter((path) => !path.includes('*'));
}

test('a journey that leaves cases to the long run is in the long run', async () => {
  const names = await readdir(join(projectRoot, 'tests/e2e'));
  const paths = names.map((name) => `tests/e2e/${name}`);
  const texts = await Promise.all(paths.map((path) => readFile(join(projectRoot, path), 'utf8')));
  const leaving = paths.filter((_, at) => texts[at]?.includes('support/few.ts'));
  expect(leaving.length).toBeGreaterThan(0);
  expect(filesOf('long').toSorted()).toEqual(leaving.toSorted());
});
