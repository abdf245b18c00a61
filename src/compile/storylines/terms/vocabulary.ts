import { createPairTable } from './pair-table.ts';
import { isTitleCase, type StoryWord } from './story-words.ts';

/**
 * Numbers every term of an archive, with the counts that linking needs. A term is a word, or two
 * adjacent words.
 */
export type Vocabulary = {
  /** The word's number; a new word gets one, and readers see this spelling. */
  readonly numberOf: (word: Pick<StoryWord, 'key' | 'text'>) => number;
  /** The number of a known word. */
  readonly find: (key: number) => number | undefined;
  /** The number of a known pair of words. */
  readonly findPair: (first: number, second: number) => number | undefined;
  /** The number of two adjacent words. */
  readonly pairOf: (first: number, second: number) => number;
  /** Counts one story, which ran at `time`, for each of these terms. Stories come in time order. */
  readonly count: (terms: Iterable<number>, time: number) => void;
  /** Stories that have the term. */
  readonly stories: (term: number) => number;
  /** When the first story with the word ran; infinite for none. */
  readonly first: (word: number) => number;
  /** Words so far: each has a lower number. */
  readonly words: () => number;
  /** Counts which words of a text have capitals where an ordinary word has none. */
  readonly seeCase: (words: readonly StoryWord[]) => void;
  /** Whether the word is mostly written as a name. */
  readonly isName: (word: number) => boolean;
  /**
   * The share of places, where an ordinary word has no capital, in which a word has one; 0 if there
   * are none.
   */
  readonly nameShare: (word: number) => number;
  /** The one or two words of a term. */
  readonly wordsOf: (term: number) => readonly number[];
  /** The spelling shown to readers. */
  readonly shown: (word: number) => string;
};

/** A name has a capital in this share of such places. */
const MOSTLY = 0.6;

/**
 * More words than any archive has. Pairs have the numbers from here on, so that they follow the
 * words in ascending terms.
 */
const FIRST_PAIR = 2 ** 30;

export const isPair = (term: number): boolean => term >= FIRST_PAIR;

export function createVocabulary(): Vocabulary {
  const pairs = createPairTable();
  /** The word number of each key; empty for unused keys. */
  const numbers: (number | undefined)[] = [];
  // One array per property instead of an object per word: there are hundreds of thousands.
  const held: number[] = [];
  const met: number[] = [];
  const seen: number[] = [];
  const capital: number[] = [];
  const shown: string[] = [];

  const numberOf: Vocabulary['numberOf'] = ({ key, text }) => {
    const known = numbers[key];
    if (known !== undefined) return known;
    while (numbers.length < key) numbers.push(undefined);
    const number = held.length;
    numbers[key] = number;
    held.push(0);
    met.push(Number.POSITIVE_INFINITY);
    seen.push(0);
    capital.push(0);
    shown.push(text);
    return number;
  };
  const nameShare = (word: number): number => (capital[word] ?? 0) / Math.max(1, seen[word] ?? 0);

  return {
    numberOf,
    find: (key) => numbers[key],
    findPair: (first, second) => {
      const pair = pairs.find(first, second);
      return pair === undefined ? undefined : FIRST_PAIR + pair;
    },
    pairOf: (first, second) => FIRST_PAIR + pairs.add(first, second),
    count: (counted, time) => {
      for (const term of counted) {
        if (isPair(term)) pairs.count(term - FIRST_PAIR);
        else {
          held[term] = (held[term] ?? 0) + 1;
          if (time < (met[term] ?? 0)) met[term] = time;
        }
      }
    },
    stories: (term) => (isPair(term) ? pairs.stories(term - FIRST_PAIR) : (held[term] ?? 0)),
    first: (word) => met[word] ?? Number.POSITIVE_INFINITY,
    words: () => held.length,
    seeCase: (text) => {
      if (isTitleCase(text)) return;
      for (const word of text) {
        if (word.opens || !word.telling) continue;
        const number = numberOf(word);
        seen[number] = (seen[number] ?? 0) + 1;
        if (word.capital) capital[number] = (capital[number] ?? 0) + 1;
      }
    },
    nameShare,
    isName: (word) => nameShare(word) >= MOSTLY,
    wordsOf: (term) =>
      isPair(term) ? [pairs.first(term - FIRST_PAIR), pairs.second(term - FIRST_PAIR)] : [term],
    shown: (word) => shown[word] ?? '',
  };
}
