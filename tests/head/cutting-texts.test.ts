import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutText } from '#src/head/cut-text.ts';
import { forAll } from '#tests/support/for-all.ts';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const characters = (text: string): string[] =>
  [...segmenter.segment(text)].map(({ segment }) => segment);

describe('cutting a text', () => {
  test.each([
    ['what fits stays', 'Short enough', 12, 'Short enough'],
    ['cuts at a word', 'The company put its listing on hold', 20, 'The company put its…'],
    ['and at the word that just fits', 'The company put its listing', 20, 'The company put its…'],
    ['leaves no comma before the dots', 'On hold, again, and again', 15, 'On hold, again…'],
    [
      'cuts into a word that is too long to leave out',
      `A ${'x'.repeat(40)}`,
      20,
      `A ${'x'.repeat(17)}…`,
    ],
    ['counts what a reader counts', '👨‍👩‍👧'.repeat(10), 5, `${'👨‍👩‍👧'.repeat(4)}…`],
  ])('%s', (_, text, most, cut) => {
    expect(cutText(text, most)).toBe(cut);
  });

  test('never gives more than was asked for, and begins as the text does', () => {
    const text = fc.oneof(
      fc.lorem({ mode: 'sentences' }),
      fc.string({ unit: 'grapheme', maxLength: 80 }),
    );
    forAll(
      fc.property(text, fc.integer({ min: 1, max: 60 }), (whole, most) => {
        const cut = cutText(whole, most);
        expect(characters(cut).length).toBeLessThanOrEqual(most);
        if (cut === whole) return;
        expect(cut.endsWith('…')).toBe(true);
        expect(whole.startsWith(cut.slice(0, -1))).toBe(true);
      }),
    );
  });
});
