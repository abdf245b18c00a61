import { mkdir } from 'node:fs/promises';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { compile } from '#src/compile/compile.ts';
import { articleFile } from '#tests/support/markdown.ts';
import { openBundle, openWorkspace, readTree, type Workspace } from '#tests/support/workspace.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

const dated = (...years: readonly number[]): Promise<Workspace> =>
  openWorkspace(
    Object.fromEntries(
      years.map((year, at) => [
        `articles/${at}.md`,
        articleFile({ title: `Story ${at}`, publishedDateTime: `${year}-05-01T08:00:00Z` }),
      ]),
    ),
  );

/** Compiles at the time that the environment and the clock say. */
const run = ({ data, out }: Workspace) => compile({ data, out });

describe('a clock that is behind most of the articles', () => {
  test.each(['0', '1', '86400', '1000000000'])(
    'SOURCE_DATE_EPOCH=%s: one error that names it, and nothing is written',
    async (epoch) => {
      const workspace = await dated(2021, 2022, 2023);
      vi.stubEnv('SOURCE_DATE_EPOCH', epoch);
      await expect(run(workspace)).rejects.toThrow(
        /^3 of 3 published articles are dated after this build, .* SOURCE_DATE_EPOCH says .* Nothing was written\.$/,
      );
      await expect(readTree(workspace.out)).rejects.toThrow('ENOENT');
    },
  );

  test.each([
    [1970, [2021]],
    [1980, [2021, 2022]],
    [2020, [2021, 2021, 2019]],
  ])('the machine’s own in %i: one error, and the earlier bundle stands', async (year, years) => {
    const workspace = await dated(...years);
    await workspace.compile();
    const before = await readTree(workspace.out);
    vi.useFakeTimers({ now: Date.UTC(year, 0, 1), toFake: ['Date'] });
    await expect(run(workspace)).rejects.toThrow(
      /the clock of this machine says \d{4}-01-01T00:00:00Z\. Set the clock/,
    );
    expect(await readTree(workspace.out)).toEqual(before);
  });
});

describe('a few articles in the future', () => {
  test.each([
    ['one of one', '1700000000', [2024]],
    ['two of two', '1700000000', [2024, 2025]],
    ['two of five', '1700000000', [2024, 2025, 2020, 2021, 2022]],
    ['half of four', '1700000000', [2024, 2025, 2020, 2021]],
  ])('are faults of their own: %s', async (_, epoch, years) => {
    const workspace = await dated(...years);
    vi.stubEnv('SOURCE_DATE_EPOCH', epoch);
    const { wrote, problems } = await run(workspace);
    expect(wrote).toBe(true);
    expect(problems.map(({ field }) => field)).toEqual(
      years.filter((year) => year > 2023).map(() => 'publishedDateTime'),
    );
  });
});

describe('SOURCE_DATE_EPOCH', () => {
  test.each([
    '-1',
    '253402300800',
    '999999999999',
    '1e9',
    '1.5',
    'now',
    ' 1',
    '99999999999999999999',
  ])('%s is no time of a build', async (epoch) => {
    const workspace = await dated(2021);
    vi.stubEnv('SOURCE_DATE_EPOCH', epoch);
    await expect(run(workspace)).rejects.toThrow(
      /^SOURCE_DATE_EPOCH is ".*"; set it to whole seconds since 1970/,
    );
  });

  test('of the last second of the year 9999 writes a manifest that can be read', async () => {
    const workspace = await dated(2021);
    await mkdir(workspace.data, { recursive: true });
    vi.stubEnv('SOURCE_DATE_EPOCH', '253402300799');
    await run(workspace);
    expect((await openBundle(workspace.out).manifest()).built).toBe('9999-12-31T23:59:59Z');
  });
});
