import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type FeedRow,
  type FeedRows,
  feedRows,
  type RowLayout,
} from '#src/routes/feed/list/feed-rows.ts';
import type { Sequence } from '#src/routes/feed/list/sequence.ts';

/** A feed of which only the days are known. */
const feedOf = (days: readonly number[]): Sequence => ({
  length: days.length,
  before: 0,
  after: 0,
  days,
  cards: [],
});

const allOf = (rows: FeedRows): FeedRow[] =>
  Array.from({ length: rows.length }, (_, at) => rows.at(at));
const rowsOf = (days: readonly number[], layout: RowLayout): FeedRow[] =>
  allOf(feedRows(feedOf(days), layout));

const shape = (days: readonly number[], across: number, byDay = true) =>
  rowsOf(days, { across, byDay }).map((row) =>
    row.row === 'day' ? row.day : `${row.cards[0]?.place}+${row.cards.length}`,
  );

describe('the rows of a feed', () => {
  test('put each day under its heading, its cards side by side', () => {
    expect(shape([1, 1, 1, 1, 1, 0], 2)).toEqual([
      '1970-01-02',
      '0+2',
      '2+2',
      '4+1',
      '1970-01-01',
      '5+1',
    ]);
  });

  test('in one column hold one card each', () => {
    expect(shape([1, 1, 1], 1)).toEqual(['1970-01-02', '0+1', '1+1', '2+1']);
  });

  test.each([2, 3])('tell each card how many stand in its row, for %i across', (across) => {
    const days = fc
      .array(fc.nat(4), { maxLength: 40 })
      .map((list) => list.toSorted((a, b) => b - a));
    fc.assert(
      fc.property(days, (list) => {
        const rows = rowsOf(list, { across, byDay: true }).filter((row) => row.row === 'cards');
        const told = rows.map(({ cards }) =>
          cards.map((card) => (across === 2 ? card.aloneOfTwo : card.ofThree)),
        );
        const counted = rows.map(({ cards }) =>
          cards.map(() => (across === 2 ? cards.length === 1 : cards.length)),
        );
        expect(told).toEqual(counted);
      }),
    );
  });

  test('of an order that is not by day have no headings', () => {
    expect(shape([1, 0, 1], 2, false)).toEqual(['0+2', '2+1']);
  });

  test('hold every place once, in order, and each place is found again', () => {
    const feeds = fc.record({
      days: fc.array(fc.nat(6), { maxLength: 60 }).map((days) => days.toSorted((a, b) => b - a)),
      across: fc.integer({ min: 1, max: 4 }),
      byDay: fc.boolean(),
    });
    fc.assert(
      fc.property(feeds, ({ days, ...layout }) => {
        const rows = feedRows(feedOf(days), layout);
        const all = allOf(rows);
        const positionsOf = (row: FeedRow | undefined) =>
          row?.row === 'cards' ? row.cards.map(({ place }) => place) : [];
        const places = all.flatMap(positionsOf);
        expect(places).toEqual(days.map((_, place) => place));
        for (const place of places.toReversed())
          expect(positionsOf(all[rows.rowOf(place)])).toContain(place);
        if (places.length > 0) expect(rows.rowOf(places.length)).toBe(rows.length - 1);
        const numbers = [...all.keys()];
        expect(new Set(numbers.map(rows.keyAt)).size).toBe(rows.length);
        // In any order of asking.
        const kinds = all.map(({ row }) => row);
        for (const row of numbers.toReversed()) expect(rows.kindAt(row)).toBe(kinds[row]);
        for (const row of numbers)
          expect(rows.at(numbers.length - 1 - row)).toEqual(all[numbers.length - 1 - row]);
      }),
    );
  });
});
