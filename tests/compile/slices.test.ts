import { hash } from 'node:crypto';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openSlicePacks } from '#src/compile/cache/slice-packs.ts';
import { compileSlice, parseSlice, type SliceResult } from '#src/compile/sources/compile-slice.ts';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { openWorkspace, readTree, temporaryFolder } from '#tests/support/workspace.ts';

const related = [
  relatedReport(),
  relatedReport({ title: 'Another', webUrl: 'https://gazette.example/another' }),
];
const files = Object.fromEntries(
  Array.from({ length: 23 }, (_, number) => [
    `articles/2024-05-${String(number + 1).padStart(2, '0')}-story.md`,
    number === 7
      ? 'broken'
      : articleFile({
          title: `Story ${number}`,
          related: related.slice(number % 3),
          published: number % 4 > 0,
        }),
  ]),
);

async function sliced(workspace: Awaited<ReturnType<typeof openWorkspace>>, of: number) {
  const cacheFolder = await temporaryFolder();
  const slices: SliceResult[] = [];
  // The machines of a matrix end in any order.
  for (let number = of; number > 0; number -= 1)
    slices.push(await compileSlice({ data: workspace.data, cacheFolder, slice: { number, of } }));
  return { cacheFolder, slices };
}

describe.each([1, 2, 5])('an archive in %d slices', (of) => {
  test('has each file in one of them, and comes together as on one machine, byte for byte', async () => {
    const workspace = await openWorkspace(files);
    const { cacheFolder, slices } = await sliced(workspace, of);
    expect(slices.reduce((sum, slice) => sum + slice.files, 0)).toBe(23);
    expect(slices.flatMap(({ problems }) => problems).map(({ path }) => path)).toEqual([
      'articles/2024-05-08-story.md',
    ]);
    const together = await workspace.compile({ keepGoing: true, cacheFolder });
    const alone = await workspace.compile({
      keepGoing: true,
      out: join(workspace.out, '../alone'),
    });
    expect(together.problems).toEqual(alone.problems);
    expect(await readTree(workspace.out)).toEqual(await readTree(join(workspace.out, '../alone')));
  });
});

test('what was parsed elsewhere is not parsed again, unless the file is another one here', async () => {
  const workspace = await openWorkspace({ 'articles/a.md': articleFile({ title: 'Here' }) });
  const { cacheFolder } = await sliced(workspace, 1);
  const name = (await readdir(join(cacheFolder, 'slices')))[0] ?? '';
  expect(name).toMatch(/^[0-9a-f]{64}\.pack$/);
  const digest = hash('sha256', articleFile({ title: 'Here' }));
  expect(openSlicePacks(cacheFolder)('articles/a.md', digest)?.article).toMatchObject({
    title: 'Here',
  });
  expect(openSlicePacks(cacheFolder)('articles/b.md', digest)).toBeUndefined();
  await workspace.write('articles/a.md', articleFile({ title: 'Since' }));
  await workspace.compile({ cacheFolder });
  expect([...(await readTree(workspace.out)).values()].some((text) => text.includes('Since'))).toBe(
    true,
  );
});

test('a pack that is damaged or missing costs time only', async () => {
  const workspace = await openWorkspace(files);
  const { cacheFolder } = await sliced(workspace, 5);
  const [first, second] = await readdir(join(cacheFolder, 'slices'));
  await writeFile(join(cacheFolder, 'slices', first ?? ''), 'not a pack');
  await rm(join(cacheFolder, 'slices', second ?? ''));
  await workspace.compile({ keepGoing: true, cacheFolder });
  await workspace.compile({ keepGoing: true, out: join(workspace.out, '../alone') });
  expect(await readTree(workspace.out)).toEqual(await readTree(join(workspace.out, '../alone')));
});

test.each(['0/5', '6/5', '1', '1/0', 'a/b', '1/99999', '-1/2'])(
  '--slice %s is refused in words',
  (text) => {
    expect(() => parseSlice(text)).toThrow(
      /write the slice and the number of slices, such as 2\/5/,
    );
  },
);
