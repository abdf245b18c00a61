import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keptRows } from '#src/routes/feed/window/kept-rows.ts';

const COUNT = 1000;
/** Rows in view, without any ahead of them. */
const at = (startIndex: number, endIndex: number, count = COUNT) => ({
  startIndex,
  endIndex,
  count,
  overscan: 0,
});
const ends = (rows: readonly number[]) => [rows[0], rows.at(-1)];

describe('the rows of a list that are in the page', () => {
  test('stay there while the reader goes on, and when they come back', () => {
    const rows = keptRows(300);
    expect(ends(rows(at(0, 5)))).toEqual([0, 5]);
    expect(ends(rows(at(4, 9)))).toEqual([0, 9]);
    expect(ends(rows(at(100, 105)))).toEqual([100, 105]);
    expect(ends(rows(at(95, 101)))).toEqual([95, 105]);
  });

  test('begin with those that came with the page', () => {
    expect(ends(keptRows(300, 24)(at(10, 15)))).toEqual([0, 23]);
  });

  test('are given up where the reader is farthest from, once there are too many', () => {
    const rows = keptRows(20);
    for (let first = 0; first <= 40; first += 2) rows(at(first, first + 4));
    expect(ends(rows(at(42, 46)))).toEqual([27, 46]);
    for (let first = 40; first >= 20; first -= 2) rows(at(first, first + 4));
    expect(ends(rows(at(18, 22)))).toEqual([18, 37]);
  });

  test('end with a list that becomes shorter', () => {
    const rows = keptRows(300, 24);
    expect(ends(rows(at(0, 2, 3)))).toEqual([0, 2]);
  });

  test('are those in view and no gap, and never too many, however the reader moves', () => {
    const moves = fc.array(fc.nat(COUNT - 6), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(moves, fc.integer({ min: 10, max: 300 }), (tops, most) => {
        const rows = keptRows(most);
        for (const top of tops) {
          const kept = rows(at(top, top + 5));
          expect(kept.length).toBeLessThanOrEqual(most);
          expect(kept).toEqual(kept.map((_, row) => (kept[0] ?? 0) + row));
          expect(kept[0]).toBeLessThanOrEqual(top);
          expect(kept.at(-1)).toBeGreaterThanOrEqual(top + 5);
        }
      }),
    );
  });
});
