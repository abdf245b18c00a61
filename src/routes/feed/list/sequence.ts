import type { Card } from '#src/content/bundle/bundle.ts';
import { dayNumber } from '#src/content/time/day-number.ts';
import type { Archive } from '../../archive.ts';

/** A feed as places from 0 on, whatever is known of it yet. */
export type Sequence = {
  readonly length: number;
  /** Day of the story at a place, in days since 1970-01-01. */
  dayAt(place: number): number;
  /** The card at a place, where it came with the sequence. */
  cardAt(place: number): Card | undefined;
  /** Stories that the list has before these places, and after them. */
  readonly before: number;
  readonly after: number;
  /** Where else the card is: its file in the bundle, and its place in that file. */
  sourceAt(place: number): CardSource | undefined;
  /** Shows a card from there; its code comes with the archive. */
  readonly StoredCard?: Archive['code']['StoredCard'];
};

/** A card's file in the bundle, and its place in that file. */
export type CardSource = { readonly file: string; readonly at: number };

/**
 * Where a part of a list stands in it: the place of its first story, and the stories of the whole.
 */
export type Places = { readonly first: number; readonly total: number };

/** What a list has before and after a part of it. */
export const around = (length: number, { first, total }: Places) => ({
  length,
  before: first,
  after: total - first - length,
});

/**
 * Stories that came with their page: the first of the default feed, or those of a page made ahead.
 */
export function frontSequence(cards: readonly Card[], places: Places): Sequence {
  return {
    ...around(cards.length, places),
    dayAt: (place) => dayNumber(cards[place]?.day ?? '') ?? 0,
    cardAt: (place) => cards[place],
    sourceAt: () => undefined,
  };
}
