import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { allCases } from '../support/few.ts';
import { makeWeek } from '../support/import/feed-week.ts';
import { continueWeek } from '../support/import/run-week.ts';
import { digestsOf } from '../support/import/stored-archive.ts';
import { projectRoot } from '../support/list-files.ts';
import { temporaryFolder } from '../support/workspace.ts';

const SEED = 5;
const KILLS = allCases ? 50 : 5;
/** So many that no process comes to the end of the week before its last kill. */
const LIVED = allCases ? 98 : 24;

const program = (data: string, place: string): string => `
  import { continueWeek } from '#tests/support/import/run-week.ts';
  import { makeWeek } from '#tests/support/import/feed-week.ts';
  console.log('begun');
  await continueWeek(${JSON.stringify(data)}, makeWeek(${SEED}), { place: ${JSON.stringify(place)}, runs: ${LIVED} });`;

/** Continues the week in a process of its own; returns whether it came to the end. */
async function continueFor(data: string, place: string, ms: number | undefined): Promise<boolean> {
  const code = program(data, place);
  const child = spawn(execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  await new Promise((resolve) => child.stdout.once('data', resolve));
  if (ms !== undefined) {
    await setTimeout(ms);
    child.kill('SIGKILL');
  }
  return (await ended) === 0;
}

test('a run that is killed at any moment and run again gives the same bytes', async () => {
  const unharmed = await temporaryFolder();
  const [whole, count] = [join(unharmed, 'data'), join(unharmed, 'place')];
  writeFileSync(count, '0');
  await continueWeek(whole, makeWeek(SEED), { place: count, runs: LIVED });

  const folder = await temporaryFolder();
  const [data, place] = [join(folder, 'data'), join(folder, 'place')];
  writeFileSync(place, '0');
  let killed = 0;
  // Some kills come before the first run, while one is writing, or between two.
  for (let turn = 0; turn < KILLS; turn += 1)
    if (!(await continueFor(data, place, 15 + turn * (allCases ? 9 : 40)))) killed += 1;
  expect(await continueFor(data, place, undefined)).toBe(true);

  expect(killed).toBeGreaterThan(KILLS / 3);
  expect(readFileSync(place, 'utf8')).toBe(String(LIVED));
  expect([...digestsOf(data).keys()]).toEqual([...digestsOf(whole).keys()]);
  expect(digestsOf(data)).toEqual(digestsOf(whole));
}, 240_000);
