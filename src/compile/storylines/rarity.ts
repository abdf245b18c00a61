import { RARE_LEAST, RARE_MOST, RARE_ROOT } from '#src/content/storyline-rules.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How rare the terms of one archive are. */
export type Rarity = {
  /** In few enough stories to say that two of them belong together. */
  readonly isRare: (term: number) => boolean;
  /** In hardly more than two. */
  readonly isVeryRare: (term: number) => boolean;
  /** In so many stories that it says nothing of any: the platform that an archive is about, its country. */
  readonly isEverywhere: (term: number) => boolean;
  /** What sharing the term is worth: `ln((stories + UNSEEN) / stories with it)`. */
  readonly worth: (term: number) => number;
  /** The squares of what these terms are worth, added up. */
  readonly square: (terms: Iterable<number>) => number;
  /** What a score is counted in: the worth of a term that one story alone has. */
  readonly unit: number;
};

/** What is very rare stands in at most this share, or in two. */
const VERY_RARE = 0.01;

/** What stands in more than this share is everywhere. */
const EVERYWHERE = 0.1;

/**
 * An archive is taken for a part of a larger one with this many stories of other matters: in five stories on one company its name stands
 * in each, and is still what joins them.
 */
const UNSEEN = 300;

export function rarityOf({ stories }: Pick<Vocabulary, 'stories'>, total: number): Rarity {
  const rare = Math.max(RARE_LEAST, Math.min(RARE_MOST, RARE_ROOT * Math.sqrt(total)));
  const everywhere = Math.max(RARE_LEAST, total * EVERYWHERE);
  const worth = (term: number): number => Math.log((total + UNSEEN) / Math.max(1, stories(term)));
  return {
    isRare: (term) => stories(term) <= rare,
    isVeryRare: (term) => stories(term) <= Math.max(2, Math.min(RARE_MOST, total * VERY_RARE)),
    isEverywhere: (term) => stories(term) > everywhere,
    worth,
    square: (terms) => {
      let sum = 0;
      for (const term of terms) sum += worth(term) ** 2;
      return sum;
    },
    unit: Math.log(total + UNSEEN),
  };
}
