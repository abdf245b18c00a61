import { RARE_STORIES } from '#src/content/coverage/storyline-rules.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How rare the terms of one archive are. */
export type Rarity = {
  /** Held by so few stories that two of them belong together, whatever the size of the archive. */
  readonly isRare: (term: number) => boolean;
  /**
   * In so many stories that it says nothing of any: the platform that an archive is about, its
   * country.
   */
  readonly isEverywhere: (term: number) => boolean;
  /** What sharing the term is worth, in nats: `worthOf` over the whole archive. */
  readonly worth: (term: number) => number;
};

/** What stands in more than this share, and in EVERYWHERE_LEAST stories, is everywhere. */
const EVERYWHERE = 0.1;
const EVERYWHERE_LEAST = 8;

/**
 * An archive is taken for a part of a larger one with this many stories of other matters: in five
 * stories on one company its name stands in each, and is still what joins them.
 */
const UNSEEN = 300;

/** The information, in nats, of a term that `held` of `all` stories hold. */
export const worthOf = (held: number, all: number): number =>
  Math.log((all + UNSEEN) / Math.max(1, held));

export function rarityOf({ stories }: Pick<Vocabulary, 'stories'>, total: number): Rarity {
  const everywhere = Math.max(EVERYWHERE_LEAST, total * EVERYWHERE);
  return {
    isRare: (term) => stories(term) <= RARE_STORIES,
    isEverywhere: (term) => stories(term) > everywhere,
    worth: (term) => worthOf(stories(term), total),
  };
}
