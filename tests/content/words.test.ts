import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownWordsOf, wordKey, wordsOf } from '#src/content/words.ts';
import { processorMs } from '#tests/support/processor-time.ts';

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

test('a long text without blanks has the words of its sentences, and none takes the square of its length', () => {
  const sentence = '微软公司宣布新的云服务，价格为3.5亿美元。';
  expect(texts(sentence.repeat(100))).toEqual(Array.from({ length: 100 }, () => texts(sentence)).flat());
  expect(processorMs(() => expect(texts('漢'.repeat(50_000)).join('')).toBe('漢'.repeat(50_000)))).toBeLessThan(3_000);
});

test('for what is shown no dictionary of the engine is asked: characters, kana and other runs are told apart', () => {
  const shown = (text: string) => shownWordsOf(text).map((word) => word.text);
  expect(shown('商汤SenseTime募资15亿')).toEqual(['商', '汤', 'SenseTime', '募', '资', '15', '亿']);
  expect(shown('ソフトバンクがスタートアップに投資')).toEqual(['ソフトバンク', 'が', 'スタートアップ', 'に', '投', '資']);
  expect(shown('บริษัท AI เลื่อน IPO')).toEqual(['บริษัท', 'AI', 'เลื่อน', 'IPO']);
  expect(shown('AT&T’s 10,000 jobs')).toEqual(texts('AT&T’s 10,000 jobs'));
});

test.each([wordsOf, shownWordsOf])('every word stands in the text where it says: %o', (wordsIn) => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let end = 0;
      for (const word of wordsIn(text)) {
        expect(text.slice(word.at, word.at + word.text.length)).toBe(word.text);
        expect(word.at).toBeGreaterThanOrEqual(end);
        end = word.at + word.text.length;
      }
    }),
  );
});
