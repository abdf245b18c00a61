import type { StoryWord } from './story-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A headline with the numbers of its words in the vocabulary. */
export type NumberedHeadline = {
  readonly words: readonly StoryWord[];
  readonly numbers: readonly number[];
};

/** The number of a word that says nothing. */
export const NOT_TELLING = -1;

/** A term counts when this share of the headlines has it, and at least two. */
const SHARE = 0.3;

/**
 * The terms that enough of these headlines have. A pair is counted only if both its words are in
 * enough of them: most pairs occur in one headline, and never become terms.
 */
export function termsOfMany(
  headlines: readonly NumberedHeadline[],
  vocabulary: Vocabulary,
): number[] {
  const least = Math.max(2, headlines.length * SHARE);
  const words = countEach(headlines.map(({ numbers }) => numbers));
  const isShared = (word: number): boolean => (words.get(word) ?? 0) >= least;
  const pairs = countEach(headlines.map((headline) => pairsIn(headline, isShared)));
  return [
    ...[...words.keys()].filter(isShared),
    ...[...pairs]
      .filter(([, held]) => held >= least)
      .map(([pair]) => vocabulary.pairOf(Math.floor(pair / MOST_WORDS), pair % MOST_WORDS)),
  ];
}

/** More words than any archive has; a pair's key combines two of their numbers. */
const MOST_WORDS = 2 ** 26;

/** In how many of the lists each number is. */
function countEach(lists: readonly (readonly number[])[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const list of lists)
    list.forEach((number, at) => {
      if (number !== NOT_TELLING && list.indexOf(number) === at)
        counts.set(number, (counts.get(number) ?? 0) + 1);
    });
  return counts;
}

/** The adjacent pairs of words of a headline. */
function pairsIn(
  { words, numbers }: NumberedHeadline,
  isMeant: (word: number) => boolean,
): number[] {
  const pairs: number[] = [];
  words.forEach(({ joined }, at) => {
    const [before = NOT_TELLING, number = NOT_TELLING] = [numbers[at - 1], numbers[at]];
    if (joined && isMeant(before) && isMeant(number)) pairs.push(before * MOST_WORDS + number);
  });
  return pairs;
}
