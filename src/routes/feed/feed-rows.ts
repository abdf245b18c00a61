import { dayName } from '#src/content/day.ts';
import type { Sequence } from './sequence.ts';

/**
 * A row of the list: a day's heading, or cards side by side. `places` count from 0 through the whole sequence. A day's stories are
 * counted where all of them are in the sequence.
 */
export type FeedRow =
  | {
      readonly row: 'day';
      readonly key: string;
      readonly first: number;
      readonly day: string;
      readonly stories: number | undefined;
    }
  | { readonly row: 'cards'; readonly key: string; readonly first: number; readonly cards: readonly PlacedCard[] };

/**
 * How wide a card is. Cards of one group (a day, or the whole list) fill rows of two or three, by the window; a short last row
 * gives its cards all of its width. Told for both, so that a page made ahead of time fits every window.
 */
export type CardSpan = {
  /** The first of its group, alone and larger. */
  readonly lead: boolean;
  /** Alone in its row where two stand side by side. */
  readonly aloneOfTwo: boolean;
  /** Cards in its row where three stand side by side. */
  readonly ofThree: 1 | 2 | 3;
};

export type PlacedCard = CardSpan & { readonly place: number };

export type RowLayout = {
  /** Cards side by side. */
  readonly across: number;
  readonly byDay: boolean;
  /** Whether the first card of a day with enough stories, or of the list, stands alone and larger. */
  readonly leads: boolean;
};

/** Stories from which on a day has enough to fill rows under a larger first card. */
const ENOUGH_FOR_LEAD = 3;

/** Lays a sequence out in rows. With `byDay` the sequence must be ordered by day, newest first. */
export function feedRows(sequence: Sequence, { across, byDay, leads }: RowLayout): FeedRow[] {
  const rows: FeedRow[] = [];
  const addCards = (first: number, end: number): void => {
    const lead = leads && end - first >= ENOUGH_FOR_LEAD;
    let place = first;
    while (place < end) {
      const alone = lead && place === first;
      const count = alone ? 1 : Math.min(across, end - place);
      const places = Array.from({ length: count }, (_, at) => place + at);
      const cards = places.map((at) => ({ place: at, ...spanOf(at - first, end - first, lead) }));
      rows.push({ row: 'cards', key: `c${place}`, first: place, cards });
      place += count;
    }
  };
  if (!byDay) {
    addCards(0, sequence.length);
    return rows;
  }
  const { length, before, after } = sequence;
  let first = 0;
  while (first < length) {
    const day = sequence.dayAt(first);
    let end = first + 1;
    while (end < length && sequence.dayAt(end) === day) end += 1;
    // A day at the edge of a part may go on beyond it.
    const cut = (first === 0 && before > 0) || (end === length && after > 0);
    rows.push({ row: 'day', key: `d${day}`, first, day: dayName(day), stories: cut ? undefined : end - first });
    addCards(first, end);
    first = end;
  }
  return rows;
}

/** Width of the card `at` a place of its group of `count`. */
function spanOf(at: number, count: number, hasLead: boolean): CardSpan {
  if (hasLead && at === 0) return { lead: true, aloneOfTwo: true, ofThree: 1 };
  const [place, rest] = hasLead ? [at - 1, count - 1] : [at, count];
  const short = rest % 3;
  const ofThree = place >= rest - short && (short === 1 || short === 2) ? short : 3;
  return { lead: false, aloneOfTwo: rest % 2 === 1 && place === rest - 1, ofThree };
}

/** Number of the row that shows a place; the last row when the place is past the end. Rows must be in order. */
export function rowOfPlace(rows: readonly FeedRow[], place: number): number {
  let [low, high] = [0, rows.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((rows[middle]?.first ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
