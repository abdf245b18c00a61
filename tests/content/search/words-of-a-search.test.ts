import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyOfTerm, termOf, termsOf, writtenOfTerm } from '#src/content/search/search-terms.ts';
import {
  canBeMistyped,
  searchPlacesOf,
  searchSpellingsOf,
} from '#src/content/search/search-words.ts';
import { forAll } from '#tests/support/for-all.ts';

const foreign = fc.string({
  unit: fc.constantFrom(
    ...'aAßẞıİIiöØ’\'".-& 12٣ןשׁ״אآةى\u064bـＡﬃ漢字がカﾞｶーไทยำ\u0e4dา้\u00ad\u200b\u200d+#NETc',
  ),
});
const anyText = fc.oneof(foreign, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));

const ZERO_WIDTH = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const keyOf = (spelling: string): string => keyOfTerm(termOf(spelling));

describe('the words of any text', () => {
  test('are in the text as given where they say, but for what has no width', () => {
    forAll(
      fc.property(anyText, (text) => {
        for (const { text: word, at, length } of searchPlacesOf(text))
          expect(text.slice(at, at + length).replace(ZERO_WIDTH, '')).toBe(word);
      }),
    );
  });

  test('are the same with and without their places', () => {
    forAll(
      fc.property(anyText, (text) => {
        expect(searchSpellingsOf(text)).toEqual(searchPlacesOf(text).map((place) => place.text));
      }),
    );
  });

  test('have terms that begin with their key and have no capital letter of ASCII', () => {
    forAll(
      fc.property(anyText, (text) => {
        for (const term of searchSpellingsOf(text).flatMap(termsOf)) {
          expect(term).not.toMatch(/[A-Z]/);
          expect(term.startsWith(keyOfTerm(term))).toBe(true);
          expect(term.startsWith('!')).toBe(false);
        }
      }),
    );
  });

  test('do not differ by what has no width', () => {
    forAll(
      fc.property(anyText, (text) => {
        expect(searchSpellingsOf(text)).toEqual(searchSpellingsOf(text.replace(ZERO_WIDTH, '')));
      }),
    );
  });
});

test.each([
  ['Café', 'cafe'],
  ['ISTANBUL', 'ıstanbul'],
  ['İstanbul', 'istanbul'],
  ['Straße', 'STRASSE'],
  ['ＧＰＴ', 'gpt'],
  ['مُحَمَّد', 'محمد'],
  ['محـــمد', 'محمد'],
  ['أحمد', 'احمد'],
  ['على', 'علي'],
  ['שָׁלוֹם', 'שלום'],
  ['Europe’s', 'Europe'],
])('%s and %s are one word', (one, other) => {
  expect(keyOf(one)).toBe(keyOf(other));
});

test('a term keeps the word as written, if that is not its key', () => {
  expect(termOf('Résumé')).toBe('resume résumé');
  expect(writtenOfTerm('resume résumé')).toBe('résumé');
  expect(termOf('Resume')).toBe('resume');
  expect(writtenOfTerm('resume')).toBe('resume');
});

test.each([
  ['C++ and C# for .NET', ['c++', 'c#', '.net']],
  ['GPT-4', ['gpt-4', 'gpt', '4']],
  ['Covid-19', ['covid-19', 'covid', '19']],
  ['from nytimes.com', ['nytimes.com', 'nytimes', 'com']],
  ['10,000 and 3.5', ['10,000', '3.5']],
  ['東京大学', ['東京', '京大', '大学', '東', '学']],
])('%s is found by %j', (text, terms) => {
  const found = searchSpellingsOf(text).flatMap(termsOf).map(keyOfTerm);
  expect(found).toEqual(expect.arrayContaining(terms));
});

test('signs alone are no words', () => {
  expect(searchSpellingsOf('C+ . .. ++ # !')).toEqual(['C']);
});

test.each([
  ['kubernetes', true],
  ['año', false],
  ['vita', true],
  ['gpt-4', false],
  ['2021', false],
  ['c++', false],
  ['東京大学', false],
  ['москва', true],
])('%s can be mistyped: %s', (key, can) => {
  expect(canBeMistyped(key)).toBe(can);
});
