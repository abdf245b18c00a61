import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordKey, wordsOf } from '#src/content/words.ts';

const texts = (text: string) => wordsOf(text).map((word) => word.text);

test('signs inside a word belong to it, those around it do not', () => {
  expect(texts('AT&T’s $3.5-billion deal: 10,000 jobs (in the U.S.)…')).toEqual([
    'AT&T’s',
    '3.5-billion',
    'deal',
    '10,000',
    'jobs',
    'in',
    'the',
    'U.S',
  ]);
});

test('a genitive, a case and a width are no other word', () => {
  expect(['Microsoft’s', "MICROSOFT'S", 'microsoft', 'Ｍicrosoft'].map(wordKey)).toEqual(Array(4).fill('microsoft'));
  expect(wordKey('companies’')).toBe(wordKey('companies'));
});

test('a text without blanks is told apart into words, not characters', () => {
  const words = texts('微软公司宣布新的云服务');
  expect(words.length).toBeGreaterThan(2);
  expect(words.length).toBeLessThan(11);
});

test('every word stands in the text where it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let end = 0;
      for (const word of wordsOf(text)) {
        expect(text.slice(word.at, word.at + word.text.length)).toBe(word.text);
        expect(word.at).toBeGreaterThanOrEqual(end);
        end = word.at + word.text.length;
      }
    }),
  );
});
