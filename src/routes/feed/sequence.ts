import { CARDS_PER_FILE, type Card } from '#src/content/bundle.ts';
import { dayNumber } from '#src/content/day.ts';
import type { Archive } from '../archive.ts';

/** A feed as places from 0 on, whatever is known of it yet. */
export type Sequence = {
  readonly length: number;
  /** Day of the story at a place, in days since 1970-01-01. */
  dayAt(place: number): number;
  /** The card at a place, where it came with the sequence. */
  cardAt(place: number): Card | undefined;
  /** Where else the card is: its file in the bundle, and its place in that file. */
  sourceAt(place: number): { readonly file: string; readonly at: number } | undefined;
};

/** The first stories of the default feed, from the front file alone. */
export function frontSequence(cards: readonly Card[]): Sequence {
  return {
    length: cards.length,
    dayAt: (place) => dayNumber(cards[place]?.day ?? '') ?? 0,
    cardAt: (place) => cards[place],
    sourceAt: () => undefined,
  };
}

/** Stories of the archive in the order of `numbers`. `front` holds cards already here, when the sequence begins with them. */
export function archiveSequence({ columns }: Archive, numbers: Int32Array, front: readonly Card[] = []): Sequence {
  return {
    length: numbers.length,
    dayAt: (place) => columns.days[numbers[place] ?? -1] ?? 0,
    cardAt: (place) => front[place],
    sourceAt: (place) => {
      const number = numbers[place];
      if (number === undefined) return undefined;
      const file = columns.cardFiles[Math.floor(number / CARDS_PER_FILE)];
      return file === undefined ? undefined : { file, at: number % CARDS_PER_FILE };
    },
  };
}
