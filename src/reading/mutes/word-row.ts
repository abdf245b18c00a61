import { keyOfTerm, termOf, termsOf } from '#src/content/search/search-terms.ts';
import { wordsInOrder } from '#src/content/search/search-words.ts';

/** The keys of the words of a text in their order, as the index of the search has them. */
export const wordKeysOf = (text: string): string[] =>
  wordsInOrder(text).map((word) => keyOfTerm(termOf(word.text)));

/**
 * A text as a row of words: of each the keys under which the index has it, so a compound also has
 * those of its parts, and a pair of letters without blanks those of both letters.
 */
export type WordRow = readonly (readonly string[])[];

export const wordRowOf = (text: string): WordRow =>
  wordsInOrder(text).map((word) => termsOf(word.text).map(keyOfTerm));

/** Whether a text has all of these words, one behind the other. */
export const isInRow = (row: WordRow, keys: readonly string[]): boolean =>
  row.some((_, at) => keys.every((key, nth) => row[at + nth]?.includes(key)));
