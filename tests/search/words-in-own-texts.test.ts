import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchFiles } from '#src/compile/search/search-files.ts';
import { mutedWordKey, mutesAt } from '#src/reading/mutes/mute.ts';
import { muteTest } from '#src/reading/mutes/mute-test.ts';
import { findInOwnTexts } from '#src/search/ranking/own-texts.ts';
import { readSearch } from '#src/search/words/search-reader.ts';

const word = fc.string({ unit: fc.constantFrom(...'abé猫犬'), minLength: 1, maxLength: 3 });
const text = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '));
const anyStory = fc.record({ title: text, excerpt: text, coverage: text, name: text });
type Told = typeof anyStory extends fc.Arbitrary<infer T> ? T : never;

const CARDS = `cards/${'c'.repeat(16)}.json`;

/** The index of made stories, half of them in the newest month, and how often cards were read. */
function open(stories: readonly Told[]) {
  const files = new Map<string, unknown>();
  let cardsRead = 0;
  const made = searchFiles(
    stories.map(({ title, excerpt, coverage, name }, at) => ({
      day: at < stories.length / 2 ? '2024-05-02' : '2024-03-01',
      heat: at,
      read: () => ({
        title,
        excerpt,
        coverage: [{ title: coverage, excerpt: '' }],
        names: [name],
        attributes: [],
        coverageNames: [],
      }),
    })),
    [CARDS],
  );
  let step = made.next();
  for (; !step.done; step = made.next()) files.set(step.value.path, JSON.parse(step.value.text));
  const reader = readSearch((file, schema) => {
    if (file !== CARDS) return Promise.resolve(schema.parse(files.get(file)));
    cardsRead += 1;
    return Promise.resolve(JSON.parse(JSON.stringify({ cards: stories })));
  }, step.value);
  return { reader, cardsRead: () => cardsRead };
}

const testOf = (typed: string) => {
  const key = mutedWordKey(typed) ?? '';
  return muteTest(mutesAt(new Map([[key, { name: typed, since: 0 }]]), 1), new Map());
};

test('the index and the texts agree on which stories words mute', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyStory, { maxLength: 12 }),
      fc.array(word, { minLength: 1, maxLength: 2 }),
      async (stories, words) => {
        const typed = words.join(' ');
        const isMuted = testOf(typed);
        const { has, isWhole } = await findInOwnTexts(
          open(stories).reader,
          typed,
          (card) => isMuted(card).length > 0,
        );
        const wanted = stories.map((story) => (isMuted(story).length > 0 ? 1 : 0));
        expect([...has]).toEqual(wanted);
        expect(isWhole).toBe(true);
      },
    ),
  );
});

test('one word needs no card, unless a name may be all that has it', async () => {
  const story = { title: 'A flood', excerpt: 'Rain', coverage: 'Storm', name: 'River News' };
  const { reader, cardsRead } = open([story]);
  const never = () => false;
  expect([...(await findInOwnTexts(reader, 'flood', never)).has]).toEqual([1]);
  expect([...(await findInOwnTexts(reader, 'rain', never)).has]).toEqual([1]);
  expect([...(await findInOwnTexts(reader, 'storm', never)).has]).toEqual([0]);
  expect(cardsRead()).toBe(0);
  await findInOwnTexts(reader, 'river', never);
  expect(cardsRead()).toBe(1);
});
