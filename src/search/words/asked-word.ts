import { keyOfTerm, partsOf, termOf, writtenOfTerm } from '#src/content/search/search-terms.ts';
import { canBeMistyped, wordsInOrder } from '#src/content/search/search-words.ts';

/** One word of the index that a search asks for. */
export type AskedWord = {
  readonly key: string;
  /** As typed, in lower case: forms that are equal come first. */
  readonly written: string;
  /** It may be the beginning of a word: the last word of a search. */
  readonly isLast: boolean;
  /** Looked for as typed only: quoted, or chosen so by the reader. */
  readonly isExact: boolean;
  /** What a compound is if the archive never writes it so: its parts, all of them. */
  readonly parts: readonly AskedWord[];
};

type How = Pick<AskedWord, 'isLast' | 'isExact'>;

/** The words of a piece of a search: one as a rule, in scripts without blanks each pair. */
export function askedWordsOf(text: string, { isLast, isExact }: How): AskedWord[] {
  const words = wordsInOrder(text);
  return words.map(({ text: spelling }, at) =>
    askedWord(spelling, { isLast: isLast && at === words.length - 1, isExact }),
  );
}

function askedWord(spelling: string, how: How): AskedWord {
  const term = termOf(spelling);
  const parts = partsOf(spelling);
  const key = keyOfTerm(term);
  return {
    key,
    written: writtenOfTerm(term),
    ...how,
    // A pair of letters without blanks is not asked for by its letters.
    parts: /[-.]/.test(spelling)
      ? parts.map((part, at) =>
          askedWord(part, { ...how, isLast: how.isLast && at === parts.length - 1 }),
        )
      : [],
  };
}

/** Letters from which on the last word, and a word that is nowhere, are beginnings. */
const LEAST_BEGINNING = 2;
const LEAST_UNFINISHED = 4;

export const canBeBeginning = ({ key, isLast, isExact }: AskedWord): boolean =>
  isLast && !isExact && key.length >= LEAST_BEGINNING;

/** Whether a word that is nowhere may be the beginning of one, although it is not the last. */
export const mayBeUnfinished = ({ key, isExact }: AskedWord): boolean =>
  !isExact && key.length >= LEAST_UNFINISHED;

export const mayBeMistyped = ({ key, isExact }: AskedWord): boolean =>
  !isExact && canBeMistyped(key);
