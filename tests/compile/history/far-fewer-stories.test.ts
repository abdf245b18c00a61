import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CompileOptions } from '#src/compile/compile-options.ts';
import { articleFile } from '#tests/support/markdown.ts';
import { openBundle, openWorkspace } from '#tests/support/workspace.ts';

/**
 * Publishes some stories, then fewer; gives what was told, and how many stories stood in the bundle
 * at that moment.
 */
async function publish(
  first: number,
  then: number,
  options: Partial<CompileOptions> = {},
  forgets = false,
) {
  const name = (at: number): string => `articles/${at}.md`;
  const all = Array.from(
    { length: first },
    (_, at) => [name(at), articleFile({ title: `Story ${at}` })] as const,
  );
  const { data, out, write, compile } = await openWorkspace(Object.fromEntries(all));
  await compile();
  for (let at = then; at < first; at += 1)
    await write(name(at), articleFile({ title: `Story ${at}`, published: false }));
  if (forgets) await rm(join(data, 'history.json'));
  const told: string[] = [];
  const { wrote } = await compile({ ...options, onNote: (notice) => told.push(notice) });
  expect(wrote).toBe(true);
  expect((await openBundle(out).manifest()).counts.stories).toBe(then);
  return told;
}

test.each([
  [10, 5],
  [10, 1],
  [3, 0],
  [2, 0],
  [1, 0],
])('half of the stories or fewer (%i, then %i): both numbers are told', async (first, then) => {
  const [told, ...others] = await publish(first, then);
  expect(told).toMatch(
    new RegExp(`publishes ${then} stor(?:y|ies), and the last one published ${first}\\.`),
  );
  expect(others).toEqual([]);
});

test.each([
  [10, 6],
  [2, 1],
  [3, 3],
])('few less (%i, then %i): nothing is told', async (first, then) => {
  expect(await publish(first, then)).toEqual([]);
});

test('without a history the earlier bundle is what it is compared with', async () => {
  expect(await publish(10, 2, {}, true)).toEqual([expect.stringContaining('published 10.')]);
});

test('a preview is compared with nothing', async () => {
  const { data, out, compile } = await openWorkspace({
    'articles/a.md': articleFile(),
    'articles/b.md': articleFile({ title: 'B' }),
  });
  await compile();
  await rm(join(data, 'articles'), { recursive: true });
  const told: string[] = [];
  await compile({
    out: `${out}-preview`,
    unpublished: true,
    onNote: (notice) => told.push(notice),
  });
  expect(told).toEqual([]);
});

test('it is told before anything is replaced', async () => {
  const { out, write, compile } = await openWorkspace({
    'articles/a.md': articleFile(),
    'articles/b.md': articleFile({ title: 'B' }),
  });
  await compile();
  await write('articles/a.md', articleFile({ removed: true }));
  await write('articles/b.md', articleFile({ title: 'B', removed: true }));
  const stop = new Error('stopped by the publisher');
  const onNote = (): void => {
    throw stop;
  };
  await expect(compile({ onNote })).rejects.toBe(stop);
  expect((await openBundle(out).manifest()).counts.stories).toBe(2);
});

test('stories that the import dropped are not missed', async () => {
  const dropped = Object.fromEntries(
    ['3', '4', '5', '6', '7', '8', '9'].map((slug) => [slug, '2024-06-01']),
  );
  const { write, compile, data } = await openWorkspace(
    Object.fromEntries(
      Array.from({ length: 10 }, (_, at) => [
        `articles/${at}.md`,
        articleFile({ title: `Story ${at}` }),
      ]),
    ),
  );
  await compile();
  await write('import/dropped.json', JSON.stringify({ format: 1, dropped }));
  for (const slug of Object.keys(dropped)) await rm(join(data, `articles/${slug}.md`));
  const told: string[] = [];
  await compile({ onNote: (notice) => told.push(notice) });
  expect(told).toEqual([]);
});
