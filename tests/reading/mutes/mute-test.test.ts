import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Mute, mutedKey, mutedWordKey, mutesAt, nextEnd } from '#src/reading/mutes/mute.ts';
import { type Mutable, muteTest, topicsAbove } from '#src/reading/mutes/mute-test.ts';
import { forAll } from '#tests/support/for-all.ts';

const since = 0;
const mutes = (items: readonly (readonly [string | undefined, number?])[], now = 1000): Mute[] =>
  mutesAt(
    new Map(items.map(([key = '', until]) => [key, { name: key, since, ...(until && { until }) }])),
    now,
  );
const isMuted = (story: Mutable, ...keys: (string | undefined)[]): boolean =>
  muteTest(mutes(keys.map((key) => [key])), new Map())(story).length > 0;

describe('words are muted', () => {
  test.each([
    ['whatever their case and diacritics', 'cafe', 'A CAFÉ in Paris', true],
    ['as whole words only', 'art', 'Start of a party', false],
    ['also in a possessive', 'apple', 'Apple’s phone', true],
    ['also as a part of a compound', 'covid', 'Covid-19 rises', true],
    ['not, if a compound is muted and only its part is there', 'covid-19', 'Covid rises', false],
    ['as a phrase, if there are several', 'climate change', 'On climate change now', true],
    ['also if a sign is all that is between them', 'climate change', 'Climate: change', true],
    ['not, if others are between them', 'climate change', 'Climate laws change', false],
    ['with signs that belong to them', 'C++', 'C++ is old', true],
    ['not without these signs', 'C++', 'Vitamin C is old', false],
    ['in scripts without blanks', '苹果', '今天苹果公司', true],
    ['not, if their letters are apart there', '苹果公', '苹果和公司', false],
    ['a single letter of such a script', '猫', '小猫咪', true],
    ['in Thai', 'ไทย', 'ประเทศไทย', true],
    ['in Arabic, without its marks', 'كتاب', 'كِتَاب جديد', true],
    ['in Hebrew', 'צה"ל', 'דובר צה״ל מסר', true],
  ])('%s', (_, word, title, expected) => {
    expect(isMuted({ title }, mutedWordKey(word))).toBe(expected);
    expect(isMuted({ title: 'x', excerpt: title }, mutedWordKey(word))).toBe(expected);
  });

  test('never across headline and excerpt', () => {
    expect(
      isMuted({ title: 'On climate', excerpt: 'change' }, mutedWordKey('climate change')),
    ).toBe(false);
  });

  test('not, if there are none in the text', () => {
    expect(mutedWordKey(' –!')).toBeUndefined();
  });
});

const word = fc.string({ unit: fc.constantFrom(...'abcé猫犬'), minLength: 1, maxLength: 4 });
const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));

test('any run of a text’s words mutes it, and nothing else does', () => {
  forAll(
    fc.property(text, fc.nat(5), fc.integer({ min: 1, max: 3 }), (title, from, count) => {
      const run = title.split(' ').slice(from, from + count);
      const key = mutedWordKey(run.join(' '));
      if (key !== undefined) expect(isMuted({ title }, key)).toBe(true);
      expect(isMuted({ title }, mutedWordKey('zz'))).toBe(false);
    }),
  );
});

test('order and repetition of mutes change nothing', () => {
  forAll(
    fc.property(text, fc.array(word, { maxLength: 5 }), (title, words) => {
      const keys = words.map(mutedWordKey);
      expect(isMuted({ title }, ...keys, ...keys.toReversed())).toBe(isMuted({ title }, ...keys));
    }),
  );
});

describe('a story is muted', () => {
  const story = {
    title: 'Flood',
    outlet: { domain: 'news.example' },
    topics: [{ slug: 'rivers' }],
  };
  const above = topicsAbove([
    { slug: 'nature' },
    { slug: 'water', parent: 'nature' },
    { slug: 'rivers', parent: 'water' },
    // A circle, which no build writes.
    { slug: 'a', parent: 'b' },
    { slug: 'b', parent: 'a' },
  ]);
  const by = (...items: string[]) =>
    muteTest(mutes(items.map((item) => [item])), above)(story).map(({ item }) => item);

  test('by its outlet, its topics and those above them; and says by which', () => {
    expect(
      by(mutedKey('outlet', 'news.example'), mutedKey('topic', 'nature'), 'word:flood'),
    ).toEqual(['outlet:news.example', 'topic:nature', 'word:flood']);
  });
  test('not by others', () => {
    expect(by('outlet:example', 'topic:river', 'topic:a', 'word:floods')).toEqual([]);
  });
  test('not by a mute that it cannot know', () => {
    expect(isMuted({ title: 'Flood' }, 'topic:rivers', 'outlet:news.example')).toBe(false);
  });
});

describe('a mute ends by itself', () => {
  test('at its instant, not before', () => {
    const items = [['word:a', 2000], ['word:b', 3000], ['word:c']] as const;
    expect(mutes(items, 1999).map(({ key }) => key)).toEqual(['a', 'b', 'c']);
    expect(mutes(items, 2000).map(({ key }) => key)).toEqual(['b', 'c']);
    expect(nextEnd(mutes(items, 1000))).toBe(2000);
    expect(nextEnd(mutes([['word:c']]))).toBeUndefined();
  });
  test('and an item of no known kind mutes nothing', () => {
    expect(mutes([['planet:mars'], ['nothing']])).toEqual([]);
  });
});
