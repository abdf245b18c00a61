import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findProgram } from '#tests/support/find-program.ts';
import {
  checkWorkflow,
  cronLine,
  execStarts,
  unitFile,
  workflow,
} from '#tests/support/import/read-templates.ts';
import { projectRoot } from '#tests/support/list-files.ts';

test('the workflow has no more permissions than it needs, and no run beside another', () => {
  const { permissions, concurrency, jobs } = workflow();
  expect(permissions).toEqual({});
  expect(concurrency).toEqual({ group: 'news', 'cancel-in-progress': false });
  expect(Object.values(jobs).map((job) => job.permissions)).toEqual([
    { contents: 'write', pages: 'read' },
    { pages: 'write', 'id-token': 'write' },
  ]);
});

test('the check may read only', () => {
  const { permissions, jobs } = checkWorkflow();
  expect(permissions).toEqual({});
  expect(jobs['check']?.permissions).toEqual({ contents: 'read' });
});

test('they use actions of GitHub only, each by its major version', () => {
  const used = [...Object.values(workflow().jobs), ...Object.values(checkWorkflow().jobs)].flatMap(
    ({ steps }) => steps.flatMap(({ uses }) => uses ?? []),
  );
  expect(used).toHaveLength(8);
  for (const action of used) expect(action).toMatch(/^actions\/[a-z-]+@v\d+$/);
});

test('the schedules are the same, twice an hour and not on the hour', () => {
  expect(workflow().on.schedule).toEqual([{ cron: cronLine().fields }]);
  expect(cronLine().fields).toBe('7,37 * * * *');
  expect(unitFile('timer')).toContain('\nOnCalendar=*-*-* *:07,37:00\n');
});

test('cron reads the line as it is', () => {
  // A percent sign would end the command (crontab 5).
  expect(cronLine().command).not.toContain('%');
  const text = readFileSync(join(projectRoot, 'templates/cron.txt'), 'utf8');
  expect(text.endsWith('\n')).toBe(true);
  expect(text.split('\n').filter((line) => !/^(#.*|PATH=\S+|7,37 .*|)$/.test(line))).toEqual([]);
});

test('systemd runs what cron runs', () => {
  const [imports, build] = execStarts();
  expect(cronLine().command).toContain(imports?.replace('/usr/bin/', ''));
  expect(cronLine().command).toContain(build?.replace('/usr/bin/', '').replace(/ --cache \S+/, ''));
});

const found = findProgram('SYSTEMD_ANALYZE_PATH', ['systemd-analyze'], []);
const analyze = found && 'path' in found ? found.path : '';

test.skipIf(analyze === '')('systemd finds no fault in the units', () => {
  const units = ['news.timer', 'news.service', 'site.service'].map(
    (name) => `templates/systemd/coranto-${name}`,
  );
  const { status, stdout, stderr } = spawnSync(analyze, ['verify', ...units], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  // It looks for the commands, too, which may be elsewhere on this machine.
  const faults = `${stdout}${stderr}`
    .split('\n')
    .filter((line) => line !== '' && !/npm/.test(line));
  expect({ faults, isGood: status === 0 || /npm/.test(stderr) }).toEqual({
    faults: [],
    isGood: true,
  });
});
