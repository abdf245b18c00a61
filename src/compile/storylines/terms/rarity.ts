import { RARE_STORIES } from '#src/content/coverage/storyline-rules.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How rare the terms of one archive are. */
export type Rarity = {
  /** In so few stories that two of them belong together, whatever the archive's size. */
  readonly isRare: (term: number) => boolean;
  /**
   * In so many stories that it distinguishes none: the platform that an archive is about, its
   * country.
   */
  readonly isEverywhere: (term: number) => boolean;
  /** The worth of sharing the term, in nats: `worthOf` over the whole archive. */
  readonly worth: (term: number) => number;
};

/** A term in more than this share, and in EVERYWHERE_LEAST stories, is everywhere. */
const EVERYWHERE = 0.1;
const EVERYWHERE_LEAST = 8;

/**
 * An archive counts as part of a larger one with this many stories on other matters: in five
 * stories on one company its name is in each, and still links them.
 */
const UNSEEN = 300;

/** The information, in nats, of a term in `held` of `all` stories. */
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
