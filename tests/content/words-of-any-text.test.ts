import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  placedSpellingsOf,
  shownWordsOf,
  spellingsOf,
  wordKey,
  wordsOf,
} from '#src/content/text/words.ts';
import { forAll } from '#tests/support/for-all.ts';

const texts = (text: string) => wordsOf(text).map((word) => word.text);

const keys = (text: string) => wordsOf(text).map((word) => word.key);

const foreign = fc.string({
  unit: fc.constantFrom(
    ...'aAßẞıİIiöØ’\'".-& 12٣ןשׁ״אآةى\u064bـＡﬃ漢字がカﾞｶーไทยำ\u0e4dา้ĳŉΣςςé\u0301\u0307\u3099한ㄱ',
  ),
});

const anyText = fc.oneof(foreign, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));

describe('properties', () => {
  test.each([wordsOf, shownWordsOf])(
    'every word stands in the text where it says, and is no blank: %o',
    (wordsIn) => {
      forAll(
        fc.property(anyText, (text) => {
          let from = -1;
          for (const word of wordsIn(text)) {
            expect(text.slice(word.at, word.at + word.text.length)).toBe(word.text);
            expect(word.at).toBeGreaterThan(from);
            from = word.at;
          }
        }),
      );
    },
  );

  test('words that are shown do not overlap', () => {
    forAll(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const { at, text: word } of shownWordsOf(text)) {
          expect(at).toBeGreaterThanOrEqual(end);
          end = at + word.length;
        }
      }),
    );
  });

  test('spellings, words and places are of one reading', () => {
    forAll(
      fc.property(anyText, (text) => {
        expect(spellingsOf(text)).toEqual(texts(text));
        expect(
          placedSpellingsOf(text).map(({ text: word, at }) => ({
            text: word,
            at,
            key: wordKey(word),
          })),
        ).toEqual(wordsOf(text));
      }),
    );
  });

  test('the key of a key is itself', () => {
    forAll(
      fc.property(anyText, (text) => {
        for (const { key } of wordsOf(text)) expect(wordKey(key)).toBe(key);
      }),
    );
  });

  test('composed and decomposed, upper and lower case have the same keys', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'aAßıİIiöØéŁđאשׁآةى漢字がカーไทย한Жёῳσς \u0301'),
    });
    forAll(
      fc.property(letters, (text) => {
        expect(keys(text.normalize('NFD'))).toEqual(keys(text.normalize('NFC')));
        expect(keys(text.toLowerCase())).toEqual(keys(text));
      }),
    );
  });
});

test('no engine is asked where words end', () => {
  const { Segmenter } = Intl;
  Reflect.deleteProperty(Intl, 'Segmenter');
  expect(keys('微软公司 İstanbul ไทย')).toEqual(['微软', '软公', '公司', 'istanbul', 'ไท', 'ทย']);
  Object.assign(Intl, { Segmenter });
});
