import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  commonnessBeside,
  countTexts,
  MORE_TEXTS,
  type SubjectText,
  subjectNumber,
} from '#src/content/text/commonness.ts';
import { forAll } from '#tests/support/for-all.ts';

const [LATIN, ARABIC] = [0, 2];
const latin = (hash: number) => subjectNumber(hash * 8, LATIN);
const arabic = (hash: number) => subjectNumber(hash * 8, ARABIC);
const text = (...words: number[]): SubjectText => ({
  words: Int32Array.from(new Set(words)),
  titleWords: 0,
});
const shareOf = (word: number, own: readonly SubjectText[], others: readonly SubjectText[]) =>
  commonnessBeside(own, countTexts([...own, ...others]))([word]).get(word);

test('what only the story itself says is as rare as what nobody says', () => {
  const own = Array.from({ length: 100 }, () => text(latin(1)));
  const others = Array.from({ length: 20 }, () => text(latin(2)));
  expect(shareOf(latin(1), own, others)).toBe(1 / (20 + MORE_TEXTS));
  expect(shareOf(latin(3), own, others)).toBe(1 / (20 + MORE_TEXTS));
  expect(shareOf(latin(2), own, others)).toBe(21 / (20 + MORE_TEXTS));
});

test('a word is counted among the texts of its script', () => {
  const others = [
    ...Array.from({ length: 900 }, () => text(latin(1))),
    text(arabic(1)),
    text(arabic(1), latin(7)),
  ];
  expect(shareOf(arabic(1), [], others)).toBe(3 / (2 + MORE_TEXTS));
});

test('a word alone in no other text is the rarest in a large archive, and in none of ten texts', () => {
  const others = (count: number) => Array.from({ length: count }, () => text(latin(2)));
  expect(shareOf(latin(1), [text(latin(1))], others(2_000))).toBeLessThan(0.001);
  expect(shareOf(latin(1), [text(latin(1))], others(10))).toBeGreaterThan(0.007);
});

test('no share is none, nor more than all, whatever the story’s own texts are', () => {
  const texts = fc.array(
    fc.array(fc.nat(30), { maxLength: 8 }).map((words) => text(...words.map(latin))),
    { maxLength: 12 },
  );
  forAll(
    fc.property(texts, texts, fc.nat(30), (own, others, word) => {
      const share = shareOf(latin(word), own, others) ?? Number.NaN;
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThanOrEqual(1);
      expect(shareOf(latin(word), [], others)).toBe(share);
    }),
  );
});
