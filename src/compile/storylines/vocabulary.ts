import { isTitleCase, type StoryWord } from './story-words.ts';

/** Every term of an archive by a number, with what linking needs to know of it. A term is a word, or two that stand together. */
export type Vocabulary = {
  /** The word's number; one that was never seen gets one, and is told to readers as it stands here. */
  readonly numberOf: (word: Pick<StoryWord, 'key' | 'text'>) => number;
  /** The number of two words that stand together. */
  readonly pairOf: (first: number, second: number) => number;
  /** Counts one story for each of these terms. */
  readonly count: (terms: Iterable<number>) => void;
  /** Stories that have the term. */
  readonly stories: (term: number) => number;
  /** Looks at which words of a text have capitals where an ordinary word has none. */
  readonly seeCase: (words: readonly StoryWord[]) => void;
  /** Whether the word, or each of the two, is mostly written as names are. */
  readonly isName: (term: number) => boolean;
  readonly isPair: (term: number) => boolean;
  /** The one or two words of a term. */
  readonly wordsOf: (term: number) => readonly number[];
  /** How a reader is told the term. */
  readonly shown: (term: number) => string;
};

type Term = { readonly words: readonly number[]; readonly shown: string; stories: number; seen: number; capital: number };

/** A name has a capital in this share of the places where an ordinary word has none, of which there are this many at least. */
const MOSTLY = 0.6;
const SEEN = 2;

/** More words than any archive has; pairs are known by the numbers of both in one. */
export const MOST_WORDS = 2 ** 26;

export function createVocabulary(): Vocabulary {
  const words = new Map<string, number>();
  const pairs = new Map<number, number>();
  const terms: Term[] = [];
  const none: readonly number[] = [];

  const add = (own: (number: number) => readonly number[], shown: string): number => {
    const number = terms.length;
    terms.push({ words: own(number), shown, stories: 0, seen: 0, capital: 0 });
    return number;
  };

  const numberOf: Vocabulary['numberOf'] = ({ key, text }) => {
    const known = words.get(key);
    if (known !== undefined) return known;
    const number = add((own) => [own], text);
    words.set(key, number);
    return number;
  };

  const shown = (number: number): string => terms[number]?.shown ?? '';
  const wordsOf = (number: number): readonly number[] => terms[number]?.words ?? none;

  const isNamed = (word: number): boolean => {
    const { seen = 0, capital = 0 } = terms[word] ?? {};
    return seen >= SEEN && capital >= seen * MOSTLY;
  };

  return {
    numberOf,
    pairOf: (first, second) => {
      const key = first * MOST_WORDS + second;
      const known = pairs.get(key);
      if (known !== undefined) return known;
      const number = add(() => [first, second], '');
      pairs.set(key, number);
      return number;
    },
    count: (counted) => {
      for (const number of counted) {
        const term = terms[number];
        if (term) term.stories += 1;
      }
    },
    stories: (number) => terms[number]?.stories ?? 0,
    seeCase: (text) => {
      if (isTitleCase(text)) return;
      for (const word of text) {
        const term = word.opens || !word.telling ? undefined : terms[numberOf(word)];
        if (!term) continue;
        term.seen += 1;
        term.capital += Number(word.capital);
      }
    },
    isName: (number) => wordsOf(number).every(isNamed),
    isPair: (number) => wordsOf(number).length > 1,
    wordsOf,
    shown: (number) => wordsOf(number).map(shown).join(' '),
  };
}
