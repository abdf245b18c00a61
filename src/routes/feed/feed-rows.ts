import { dayName } from '#src/content/day.ts';
import type { Sequence } from './sequence.ts';

/** A row of the list: a day's heading, or cards side by side. `places` count from 0 through the whole sequence. */
export type FeedRow =
  | { readonly row: 'day'; readonly key: string; readonly first: number; readonly day: string; readonly stories: number }
  | { readonly row: 'cards'; readonly key: string; readonly first: number; readonly count: number; readonly lead: boolean };

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
    const lead = leads && across > 1 && end - first >= ENOUGH_FOR_LEAD;
    let place = first;
    while (place < end) {
      const alone = lead && place === first;
      const count = alone ? 1 : Math.min(across, end - place);
      rows.push({ row: 'cards', key: `c${place}`, first: place, count, lead: alone });
      place += count;
    }
  };
  if (!byDay) {
    addCards(0, sequence.length);
    return rows;
  }
  let first = 0;
  while (first < sequence.length) {
    const day = sequence.dayAt(first);
    let end = first + 1;
    while (end < sequence.length && sequence.dayAt(end) === day) end += 1;
    rows.push({ row: 'day', key: `d${day}`, first, day: dayName(day), stories: end - first });
    addCards(first, end);
    first = end;
  }
  return rows;
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
