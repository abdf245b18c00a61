import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexPart } from '#src/compile/search/part-index.ts';
import { searchFiles } from '#src/compile/search/search-files.ts';
import type { SearchedStory } from '#src/compile/search/searched-story.ts';
import { isInTitle } from '#src/content/search/posting-codec.ts';
import { runSearch } from '#src/search/run-search.ts';
import { editsBetween } from '#src/search/words/edit-distance.ts';
import { readSearch } from '#src/search/words/search-reader.ts';
import { forAll } from '#tests/support/for-all.ts';

/** Short words of few letters: many begin alike, and many are near each other. */
const word = fc.string({ unit: fc.constantFrom(...'abé'), minLength: 1, maxLength: 5 });
const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
const anyStory = fc.record({
  title: text,
  excerpt: text,
  coverage: fc.array(fc.record({ title: text, excerpt: text }), { maxLength: 3 }),
});
type Told = typeof anyStory extends fc.Arbitrary<infer T> ? T : never;

const read = ({ title, excerpt, coverage }: Told): SearchedStory => ({
  title,
  excerpt,
  coverage,
  names: [],
  attributes: [],
  coverageNames: [],
});

/** A search over made stories, half of them in the newest month. */
function open(stories: readonly Told[]) {
  const files = new Map<string, unknown>();
  const made = searchFiles(
    stories.map((story, at) => ({
      day: at < stories.length / 2 ? '2024-05-02' : '2024-03-01',
      heat: at,
      read: () => read(story),
    })),
    [],
  );
  let step = made.next();
  for (; !step.done; step = made.next()) files.set(step.value.path, JSON.parse(step.value.text));
  const reader = readSearch(async (file, schema) => schema.parse(files.get(file)), step.value);
  return (search: string) => runSearch(reader, search);
}

const folded = (story: Told): string[] =>
  [story.title, story.excerpt, ...story.coverage.flatMap((each) => [each.title, each.excerpt])]
    .join(' ')
    .replaceAll('é', 'e')
    .split(' ');

test('finds the stories with all words, as reading every text does', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyStory, { maxLength: 12 }),
      fc.array(word, { minLength: 1, maxLength: 3 }),
      async (stories, words) => {
        const wanted = stories.flatMap((story, at) =>
          words.every((each) => folded(story).includes(each.replaceAll('é', 'e'))) ? [at] : [],
        );
        const quoted = words.map((each) => `"${each}"`).join(' ');
        const { stories: found } = await open(stories)(quoted);
        expect([...found].sort((a, b) => a - b)).toEqual(wanted);
      },
    ),
    { numRuns: 200 },
  );
});

test('indexes the first place of a word in a title', () => {
  forAll(
    fc.property(fc.array(anyStory, { minLength: 1, maxLength: 6 }), (stories) => {
      const index = indexPart(stories.map((story) => () => read(story)));
      for (const term of index.terms) {
        const { stories: numbers, places } = index.postingsOf(term);
        expect(numbers).toHaveLength(index.storiesWith(term));
        const written = term.split(' ').at(-1) ?? '';
        for (const [at, number] of numbers.entries()) {
          const inTitle = stories[number]?.title.split(' ').includes(written) ?? false;
          expect(isInTitle(places[at] ?? 0)).toBe(inTitle);
        }
      }
    }),
  );
});

test('finds words and their typos in an index of many files', async () => {
  const letters = 'bcdfghklmnprstvz';
  const syllable = (at: number): string =>
    `${letters.charAt(at % 16)}${'aeiou'.charAt(Math.floor(at / 16) % 5)}`;
  const wordAt = (at: number): string =>
    `${syllable(at % 80)}${syllable(Math.floor(at / 80) + 7)}${syllable((at * 31) % 80)}rk`;
  const stories = Array.from({ length: 300 }, (_, story) => ({
    title: Array.from({ length: 12 }, (__, word) => wordAt(story * 12 + word)).join(' '),
    excerpt: '',
    coverage: [],
  }));
  const search = open(stories);
  for (let at = 0; at < 3600; at += 7) {
    const wanted = stories.flatMap(({ title }, story) =>
      title.split(' ').includes(wordAt(at)) ? [story] : [],
    );
    const found = (await search(`"${wordAt(at)}"`)).stories;
    expect({ at, found: [...found].sort((a, b) => a - b) }).toEqual({ at, found: wanted });
    // A letter is missing near the beginning, or one too many near the end.
    const word = wordAt(at);
    const typed = at % 2 === 0 ? word.slice(0, 1) + word.slice(2) : `${word.slice(0, -1)}qk`;
    const { instead } = await search(`${typed} `);
    const edits = instead.map((each) => editsBetween(typed, each.found, 1).whole);
    expect({ typed, edits }).toEqual({ typed, edits: [1] });
  }
});

/** Optimal string alignment as its definition says it, without limits. */
function edits(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [x, y] = [a.slice(0, -1), b.slice(0, -1)];
  const same = a.at(-1) === b.at(-1) ? 0 : 1;
  const least = Math.min(edits(x, y) + same, edits(x, b) + 1, edits(a, y) + 1);
  const isSwap = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return isSwap ? Math.min(least, edits(a.slice(0, -2), b.slice(0, -2)) + 1) : least;
}

test('counts edits as their definition does', () => {
  const short = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 6 });
  forAll(
    fc.property(short, short, fc.integer({ min: 1, max: 2 }), (a, b, most) => {
      const { whole, beginning } = editsBetween(a, b, most);
      const wanted = edits(a, b);
      expect(whole > most ? 'more' : whole).toBe(wanted > most ? 'more' : wanted);
      const ends = Array.from({ length: b.length + 1 }, (_, at) => edits(a, b.slice(0, at)));
      const best = Math.min(...ends);
      expect(beginning > most ? 'more' : beginning).toBe(best > most ? 'more' : best);
    }),
  );
});
