import { dayName } from '#src/content/time/day-number.ts';
import { type CardSpan, spanOf } from './card-span.ts';
import type { Sequence } from './sequence.ts';

/**
 * A row of the list: a day's heading, or cards side by side. Places are indexes of the whole
 * sequence. A day has a count only if all its stories are in the sequence.
 */
export type FeedRow =
  | { readonly row: 'day'; readonly day: string; readonly stories: number | undefined }
  | { readonly row: 'cards'; readonly cards: readonly PlacedCard[] };

/** The rows of a list. There can be a hundred thousand, so each is computed on demand. */
export type FeedRows = {
  readonly length: number;
  /** The row of a number, which must be below the length. */
  at(row: number): FeedRow;
  kindAt(row: number): 'day' | 'cards';
  /** A unique number, equal for rows that begin with the same place. */
  keyAt(row: number): number;
  /** Number of the row with a place; the last row for a place past the end. */
  rowOf(place: number): number;
};

export type PlacedCard = CardSpan & { readonly place: number };

export type RowLayout = {
  /** Cards side by side. */
  readonly across: number;
  readonly byDay: boolean;
};

/**
 * Rows that belong together, of a day with its heading or of a whole list: ranges of its rows and
 * places, ends excluded.
 */
type Group = {
  readonly row: number;
  readonly rowEnd: number;
  readonly first: number;
  readonly end: number;
};

/** Lays out a sequence in rows. With `byDay` the sequence must be ordered by day, newest first. */
export function feedRows(sequence: Sequence, { across, byDay }: RowLayout): FeedRows {
  const groups: Group[] = [];
  const { length: places, days, before, after } = sequence;
  const heading = Number(byDay);
  let current: Group = { row: 0, rowEnd: 0, first: 0, end: 0 };
  while (current.end < places) {
    const { rowEnd: row, end: first } = current;
    let end = byDay ? first + 1 : places;
    while (end < places && days[end] === days[first]) end += 1;
    current = { row, rowEnd: row + heading + Math.ceil((end - first) / across), first, end };
    groups.push(current);
  }
  const length = current.rowEnd;

  /** The last group that begins at a row or place, or before. */
  const groupAt = (by: 'row' | 'first', at: number): Group => {
    let [low, high] = [0, groups.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((groups[middle]?.[by] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return groups[low] ?? current;
  };
  /** Cached: rows are mostly requested in sequence, within one group. */
  const groupOf = (row: number): Group => {
    if (row < current.row || row >= current.rowEnd) current = groupAt('row', row);
    return current;
  };
  /** Place of a row's first card; for a heading, which has none, below that of its group. */
  const placeOf = (row: number): number => {
    const group = groupOf(row);
    return group.first + (row - group.row - heading) * across;
  };

  return {
    length,
    at(row) {
      const { first, end } = groupOf(row);
      const place = placeOf(row);
      if (place < first) {
        // A day at the end of a part may continue beyond it.
        const cut = (first === 0 && before > 0) || (end === places && after > 0);
        return {
          row: 'day',
          day: dayName(days[first] ?? 0),
          stories: cut ? undefined : end - first,
        };
      }
      const cards = Array.from({ length: Math.min(across, end - place) }, (_, at) => ({
        place: place + at,
        ...spanOf(place + at - first, end - first),
      }));
      return { row: 'cards', cards };
    },
    kindAt(row) {
      return placeOf(row) < groupOf(row).first ? 'day' : 'cards';
    },
    keyAt(row) {
      const { first } = groupOf(row);
      const place = placeOf(row);
      return place < first ? first * 2 + 1 : place * 2;
    },
    rowOf(place) {
      const { row, first } = groupAt('first', place);
      return Math.min(length - 1, row + heading + Math.floor((place - first) / across));
    },
  };
}
