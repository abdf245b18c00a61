import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordScanner } from '#src/compile/search/scan-words.ts';
import { termsOf } from '#src/content/search/search-terms.ts';
import { searchSpellingsOf } from '#src/content/search/search-words.ts';
import { forAll } from '#tests/support/for-all.ts';

const ascii = fc.string({ unit: fc.constantFrom(...'abAB19 .,\'&-+#"/') });
const anyText = fc.oneof(ascii, fc.string(), fc.string({ unit: 'grapheme' }));

test('reads the words of any texts as the tokenizer of the search does', () => {
  forAll(
    fc.property(fc.array(anyText), (texts) => {
      const terms: string[] = [];
      const numberOf = (term: string): number => {
        if (!terms.includes(term)) terms.push(term);
        return terms.indexOf(term);
      };
      const scanner = new WordScanner((spelling) => termsOf(spelling).map(numberOf), numberOf);
      for (const text of texts) {
        const read: [string | undefined, number][] = [];
        scanner.scan(text, (term, word) => read.push([terms[term], word]));
        const wanted = searchSpellingsOf(text).flatMap((spelling, word) =>
          termsOf(spelling).map((term) => [term, word]),
        );
        expect(read).toEqual(wanted);
      }
    }),
    { numRuns: 500 },
  );
});

test('keeps more words apart than it has room for at first', () => {
  const words = Array.from({ length: 100_000 }, (_, at) => `w${at.toString(36)}`);
  const numbers = new Map<string, number>();
  const numberOf = (term: string): number => {
    const held = numbers.get(term) ?? numbers.size;
    numbers.set(term, held);
    return held;
  };
  const scanner = new WordScanner((spelling) => termsOf(spelling).map(numberOf), numberOf);
  const read: number[] = [];
  for (let time = 0; time < 2; time += 1) scanner.scan(words.join(' '), (term) => read.push(term));
  expect(read).toEqual([...words, ...words].map((_, at) => at % words.length));
});
