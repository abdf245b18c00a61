import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import * as z from 'zod/mini';
import { REPORT_VARIABLE } from '#tests/bench/programs/measured.ts';
import { reporting } from '#tests/bench/run-program.ts';
import { startFeedServer } from '#tests/support/feed-server.ts';
import { morningFixtures } from '#tests/support/feeds/morning.ts';
import { projectRoot } from '#tests/support/list-files.ts';
import { temporaryFolder } from '#tests/support/workspace.ts';

const execute = promisify(execFile);
const MOST_MIB = 300;
/** Those that hang end after 15 seconds, all at once; the rest is a busy machine's. */
const MOST_MS = 170_000;

const outputSchema = z.object({
  sources: z.array(
    z.object({ name: z.string(), status: z.string(), fresh: z.number(), known: z.number() }),
  ),
});

/** Leads to a host that only a network has. */
const needsNetwork = 'page-base';

test('one import of all fixtures ends, fails where it must, and stays small', {
  timeout: MOST_MS,
}, async () => {
  const server = await startFeedServer({ today: new Date() });
  onTestFinished(() => server.close());
  const folder = await temporaryFolder();
  const list = join(folder, 'all.opml');
  await writeFile(list, server.lists.all.text);
  let output = '';
  const [took] = await reporting(async (report) => {
    const { stdout } = await execute(
      execPath,
      [
        ...['--require', join(projectRoot, 'tests/bench/programs/report-process.cjs')],
        ...['--import', 'tsx', join(projectRoot, 'src/cli/coranto.ts'), 'import'],
        ...[list, '--allow-private', '--data', join(folder, 'news'), '--json'],
      ],
      { cwd: projectRoot, env: { ...env, [REPORT_VARIABLE]: report }, maxBuffer: 1 << 26 },
    );
    output = stdout;
  });
  const { sources } = outputSchema.parse(JSON.parse(output));
  const failed = sources.filter(({ status }) => status === 'failed').map(({ name }) => name);
  const mustFail = server.fixtures
    .filter(({ expect: { fails, unreadable, page } }) => fails ?? unreadable ?? page?.length === 0)
    .map(({ name }) => name);
  expect(failed.filter((name) => name !== needsNetwork)).toEqual(mustFail);
  // Some of the fixtures link to items of the morning, which are known then.
  const items = new Map(sources.map(({ name, fresh, known }) => [name, fresh + known]));
  const morning = morningFixtures().map(({ name, expect: { read } }) => [name, read]);
  expect(morning.map(([name]) => [name, items.get(String(name))])).toEqual(morning);
  expect(took?.mib).toBeLessThan(MOST_MIB);
});
