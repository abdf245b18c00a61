import { expect, test } from 'vitest';
import { runSearch } from '#src/search/run-search.ts';
import { readSearch, type SearchReader } from '#src/search/words/search-reader.ts';
import { madeWords } from '#tests/bench/search/made-language.ts';
import { madeStories } from '#tests/bench/search/made-stories.ts';
import { makeIndex } from '#tests/bench/search/measured-search.ts';

const { files, first } = makeIndex(madeStories(400), () => undefined);

/** A visit that has read nothing; a file that `fails` says so of does not come. */
const open = (fails: (file: string) => boolean = () => false): SearchReader =>
  readSearch(
    (file, schema) =>
      fails(file)
        ? Promise.reject(new Error('offline'))
        : Promise.resolve(schema.parse(JSON.parse(files.get(file) ?? ''))),
    first,
  );

const wordAt = (rank: number): string => madeWords[rank] ?? '';
const lettersOf = (word: string): string[] => Array.from(word, (_, at) => word.slice(0, at + 1));

/** Letters of a word there and back, alone, behind another one, in titles, and another order. */
const walkOf = (word: string, other: string): string[] =>
  ['', `${other} `, 'title:', `-${other} `].flatMap((before) => {
    const typed = lettersOf(word).map((letters) => before + letters);
    return [...typed, `${before}${word} `, ...typed.toReversed()];
  });

const told = ({ stories, everywhere, words, instead }: Awaited<ReturnType<typeof runSearch>>) => ({
  stories: [...stories],
  everywhere: [...everywhere],
  terms: words.map(({ terms }) => terms.map(({ term, weight }) => `${term} ${weight}`)),
  instead,
});

test.each([0, 3, 40, 700, 6000])(
  'each letter of the word of rank %d finds what a search for it alone finds',
  async (rank) => {
    const visit = open();
    const mistyped = `${wordAt(rank).slice(0, 2)}q${wordAt(rank).slice(2)}`;
    for (const word of [wordAt(rank), mistyped])
      for (const search of walkOf(word, wordAt(rank + 9))) {
        const after = told(await runSearch(visit, search));
        expect({ search, ...after }).toEqual({ search, ...told(await runSearch(open(), search)) });
      }
  },
  60_000,
);

test('a further letter that begins the same words has the same lists, up to six matches', async () => {
  const visit = open();
  const word = wordAt(0);
  const [before, after] = [word.slice(0, -2), word.slice(0, -1)];
  const one = await runSearch(visit, before);
  const other = await runSearch(visit, after);
  expect(one.words[0]?.terms.map(({ term }) => term)).toEqual([word]);
  expect(other.everywhere).toBe(one.everywhere);
  expect(other.stories).toBe(one.stories);
  for (const rank of [1, 2, 3, 4, 5]) await runSearch(visit, `${wordAt(rank)} `);
  expect((await runSearch(visit, after)).stories).toBe(one.stories);
  for (const rank of [1, 2, 3, 4, 5, 6]) await runSearch(visit, `${wordAt(rank)} `);
  const again = await runSearch(visit, after);
  expect(again.stories).not.toBe(one.stories);
  expect(again.stories).toEqual(one.stories);
});

test('a word whose files did not come is looked for again', async () => {
  let isOffline = true;
  const visit = open((file) => isOffline && file.startsWith('postings/'));
  const word = wordAt(0);
  await expect(runSearch(visit, `${word} `)).rejects.toThrow('offline');
  isOffline = false;
  const { stories } = await runSearch(visit, `${word} `);
  expect(stories.length).toBeGreaterThan(100);
});

test('a filter of the feed orders what it leaves, not what was found before', async () => {
  const visit = open();
  const word = wordAt(0);
  const all = await runSearch(visit, `${word} `);
  const among = (story: number): boolean => story % 3 === 0;
  const { stories } = await runSearch(visit, `${word} `, { among });
  expect([...stories]).toEqual([...all.stories].filter(among));
  const oldest = await runSearch(visit, `${word} `, { order: 'oldest' });
  expect([...oldest.stories]).toEqual([...all.everywhere].toReversed());
});
