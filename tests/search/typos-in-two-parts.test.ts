import { expect, test } from 'vitest';
import { searchFiles } from '#src/compile/search/search-files.ts';
import { runSearch } from '#src/search/run-search.ts';
import { readSearch } from '#src/search/words/search-reader.ts';

/** Stories of these titles and days, the newest first. */
function open(stories: readonly (readonly [day: string, title: string])[]) {
  const files = new Map<string, unknown>();
  const none = { excerpt: '', coverage: [], names: [], attributes: [], coverageNames: [] };
  const made = searchFiles(
    stories.map(([day, title]) => ({ day, heat: 1, read: () => ({ ...none, title }) })),
    [],
  );
  let step = made.next();
  for (; !step.done; step = made.next()) files.set(step.value.path, JSON.parse(step.value.text));
  return readSearch(async (file, schema) => schema.parse(files.get(file)), step.value);
}

test('stories are the newest first, also if the word of the older ones is the likelier one', async () => {
  const reader = open([
    ['2024-05-02', 'harvist'],
    ['2024-05-01', 'others'],
    ['2024-04-02', 'harvest'],
    ['2024-04-01', 'harvest'],
  ]);
  const { stories, everywhere } = await runSearch(reader, 'harvast ', { order: 'newest' });
  expect([...stories]).toEqual([0, 2, 3]);
  expect([...everywhere]).toEqual([0, 2, 3]);
});
