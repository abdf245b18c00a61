import { isTitleCase, type StoryWord } from './story-words.ts';

/** Every term of an archive by a number, with what linking needs to know of it. A term is a word, or two that stand together. */
export type Vocabulary = {
  /** The word's number; one that was never seen gets one, and is told to readers as it stands here. */
  readonly numberOf: (word: Pick<StoryWord, 'key' | 'text'>) => number;
  /** The number of a word that was seen before. */
  readonly find: (key: string) => number | undefined;
  /** The number of two words that were seen together before. */
  readonly findPair: (first: number, second: number) => number | undefined;
  /** The number of two words that stand together. */
  readonly pairOf: (first: number, second: number) => number;
  /** Counts one story, which ran at `time`, for each of these terms. Stories come in the order of time. */
  readonly count: (terms: Iterable<number>, time: number) => void;
  /** Stories that have the term. */
  readonly stories: (term: number) => number;
  /** When the first story ran that has it; infinite for none. */
  readonly first: (term: number) => number;
  /** Terms so far: each has a lower number. */
  readonly size: () => number;
  /** Looks at which words of a text have capitals where an ordinary word has none. */
  readonly seeCase: (words: readonly StoryWord[]) => void;
  /** Whether the word, or each of the two, is mostly written as names are. */
  readonly isName: (term: number) => boolean;
  /** In which share of the places where an ordinary word has none a word has a capital; 0 where it was in none. */
  readonly nameShare: (word: number) => number;
  readonly isPair: (term: number) => boolean;
  /** The one or two words of a term. */
  readonly wordsOf: (term: number) => readonly number[];
  /** How a reader is told the term. */
  readonly shown: (term: number) => string;
};

/** A name has a capital in this share of the places where an ordinary word has none. */
const MOSTLY = 0.6;

/** More words than any archive has; pairs are known by the numbers of both in one. */
export const MOST_WORDS = 2 ** 26;

export function createVocabulary(): Vocabulary {
  const words = new Map<string, number>();
  const pairs = new Map<number, number>();
  // One array for each property and not an object for each term: there are millions of terms.
  const firsts: number[] = [];
  const seconds: number[] = [];
  const held: number[] = [];
  const met: number[] = [];
  const seen: number[] = [];
  const capital: number[] = [];
  const shownWords = new Map<number, string>();

  const add = (first: number, second: number): number => {
    const number = firsts.length;
    firsts.push(first < 0 ? number : first);
    seconds.push(second);
    held.push(0);
    met.push(Number.POSITIVE_INFINITY);
    seen.push(0);
    capital.push(0);
    return number;
  };

  const numberOf: Vocabulary['numberOf'] = ({ key, text }) => {
    const known = words.get(key);
    if (known !== undefined) return known;
    const number = add(-1, -1);
    shownWords.set(number, text);
    words.set(key, number);
    return number;
  };

  const wordsOf = (number: number): readonly number[] => {
    const [first, second = -1] = [firsts[number], seconds[number]];
    if (first === undefined) return [];
    return second < 0 ? [first] : [first, second];
  };
  const nameShare = (word: number): number => (capital[word] ?? 0) / Math.max(1, seen[word] ?? 0);
  const isNamed = (word: number): boolean => nameShare(word) >= MOSTLY;

  return {
    numberOf,
    find: (key) => words.get(key),
    findPair: (first, second) => pairs.get(first * MOST_WORDS + second),
    pairOf: (first, second) => {
      const key = first * MOST_WORDS + second;
      const known = pairs.get(key);
      if (known !== undefined) return known;
      const number = add(first, second);
      pairs.set(key, number);
      return number;
    },
    count: (counted, time) => {
      for (const number of counted) {
        held[number] = (held[number] ?? 0) + 1;
        if (time < (met[number] ?? 0)) met[number] = time;
      }
    },
    stories: (number) => held[number] ?? 0,
    first: (number) => met[number] ?? Number.POSITIVE_INFINITY,
    size: () => firsts.length,
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
    isName: (number) => wordsOf(number).every(isNamed),
    isPair: (number) => (seconds[number] ?? -1) >= 0,
    wordsOf,
    shown: (number) =>
      wordsOf(number)
        .map((word) => shownWords.get(word) ?? '')
        .join(' '),
  };
}
