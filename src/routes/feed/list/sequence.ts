import type { Card } from '#src/content/bundle/bundle.ts';
import { dayNumber } from '#src/content/time/day-number.ts';

/** The stories of a list by place, from 0 on, as far as they are known yet. */
export type Sequence = {
  readonly length: number;
  /** Day of the story at each place, in days since 1970-01-01. */
  readonly days: ArrayLike<number>;
  /** The cards that came with the list, from the first place on. */
  readonly cards: readonly Card[];
  /** Where the other cards are; undefined while the list is only what came with it. */
  readonly stored?: StoredCards;
  /** Stories of the list before this sequence, and after it. */
  readonly before: number;
  readonly after: number;
};

/** Where the bundle has the cards of a list. */
export type StoredCards = {
  /** Number of the story at each place, as the columns count them. */
  readonly numbers: Int32Array;
  /** The nth file of cards, CARDS_PER_FILE in each, in the order of these numbers. */
  readonly fileAt: (nth: number) => string | undefined;
};

/** Where a part of a list is in it: the index of its first story, and the number of all stories. */
export type Places = { readonly first: number; readonly total: number };

/** How many stories a list has before and after a part of it. */
export const around = (length: number, { first, total }: Places) => ({
  length,
  before: first,
  after: total - first - length,
});

/**
 * Stories that came with their page: the first of the default feed, or those of a prerendered page.
 */
export const frontSequence = (cards: readonly Card[], places: Places): Sequence => ({
  ...around(cards.length, places),
  days: cards.map(({ day }) => dayNumber(day) ?? 0),
  cards,
});

/** A part of a sequence: the stories at these places, ascending. */
export const placesOf = (
  { days, cards, stored, ...whole }: Sequence,
  places: Int32Array,
): Sequence => ({
  ...whole,
  length: places.length,
  days: places.map((place) => days[place] ?? 0),
  cards: [...places.subarray(0, cards.length)].flatMap((place) => cards[place] ?? []),
  ...(stored && {
    stored: { ...stored, numbers: places.map((place) => stored.numbers[place] ?? 0) },
  }),
});
