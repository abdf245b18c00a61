import { isTitleCase, type StoryWord } from './story-words.ts';

/** Every term of an archive by a number, with what linking needs to know of it. A term is a word, or two that stand together. */
export type Vocabulary = {
  /** The term's number; one that was never seen gets one. `shown` is how a reader is told the term. */
  readonly numberOf: (term: string, shown: string) => number;
  /** Counts one story for each of these terms. */
  readonly count: (terms: Iterable<number>) => void;
  /** Stories that have the term. */
  readonly stories: (term: number) => number;
  /** Looks at which words of a text have capitals where an ordinary word has none. */
  readonly seeCase: (words: readonly StoryWord[]) => void;
  /** Whether the word, or each of the two, is mostly written as names are. */
  readonly isName: (term: number) => boolean;
  readonly shown: (term: number) => string;
  readonly isPair: (term: number) => boolean;
  /** The one or two words of a term. */
  readonly wordsOf: (term: number) => readonly number[];
};

type Term = { readonly text: string; readonly shown: string; stories: number; seen: number; capital: number };

/** A name has a capital in this share of the places where an ordinary word has none, of which there are this many at least. */
const MOSTLY = 0.6;
const SEEN = 2;

export function createVocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  const terms: Term[] = [];

  const numberOf = (text: string, shown: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, terms.length);
    return terms.push({ text, shown, stories: 0, seen: 0, capital: 0 }) - 1;
  };

  const wordsOf = (number: number): readonly number[] =>
    (terms[number]?.text ?? '').split(' ').flatMap((word) => numbers.get(word) ?? []);

  const isNamed = (word: number): boolean => {
    const { seen = 0, capital = 0 } = terms[word] ?? {};
    return seen >= SEEN && capital >= seen * MOSTLY;
  };

  return {
    numberOf,
    count: (counted) => {
      for (const number of counted) {
        const term = terms[number];
        if (term) term.stories += 1;
      }
    },
    stories: (number) => terms[number]?.stories ?? 0,
    seeCase: (words) => {
      if (isTitleCase(words)) return;
      for (const { text, key, opens, telling, capital } of words) {
        const term = opens || !telling ? undefined : terms[numberOf(key, text)];
        if (!term) continue;
        term.seen += 1;
        term.capital += Number(capital);
      }
    },
    isName: (number) => wordsOf(number).every(isNamed),
    shown: (number) => terms[number]?.shown ?? '',
    isPair: (number) => terms[number]?.text.includes(' ') ?? false,
    wordsOf,
  };
}
