import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markMatches } from '#src/search/mark-matches.ts';
import { pieceOfText } from '#src/search/piece-of-text.ts';
import { exactWords } from '#tests/support/exact-words.ts';
import { forAll } from '#tests/support/for-all.ts';

const filler = 'A council of seven towns has met again to talk of the long winter, ';

test.each([
  {
    where: 'in its first lines: from its beginning',
    text: 'The bridge is old',
    search: 'bridge',
    shown: 'The bridge is old',
  },
  {
    where: 'nowhere',
    text: `${filler}and went home`,
    search: 'bridge',
    shown: `${filler}and went home`,
  },
  {
    where: 'beyond: from a whole word before it',
    text: `${filler}and to close the bridge`,
    search: 'bridge',
    shown: '… and to close the bridge',
  },
  {
    where: 'what the headline has: from its beginning',
    text: `${filler}and to close the bridge`,
    search: 'bridge',
    beside: 'A bridge closes',
    shown: `${filler}and to close the bridge`,
  },
  {
    where: 'one there and both beyond: where both are',
    text: `Bridge. ${filler}on the harbour bridge`,
    search: 'bridge harbour',
    shown: '… long winter, on the harbour bridge',
  },
  {
    where: 'without blanks between words',
    text: `${'北部の町の会議が昨日も'.repeat(6)}東京大学`,
    search: '東京大学',
    shown: '… も北部の町の会議が昨日も東京大学',
  },
])('matched $where', ({ text, search, beside, shown }) => {
  expect(pieceOfText(text, exactWords(search), beside)).toBe(shown);
});

test('is the text, or an end of it that has a match in whole letters', () => {
  const text = fc.string({
    unit: fc.constantFrom('bridge', 'old ', ' ', '東京', '𠮷', 'é', 'longword'),
  });
  forAll(
    fc.property(text, (shown) => {
      const words = exactWords('bridge 東京');
      const piece = pieceOfText(shown, words);
      if (piece === shown) return;
      expect(piece.startsWith('… ')).toBe(true);
      expect(shown.endsWith(piece.slice(2))).toBe(true);
      expect(piece).not.toMatch(/\p{Cs}/u);
      expect(markMatches(piece, words)[0]?.to).toBeLessThanOrEqual(64);
    }),
  );
});
