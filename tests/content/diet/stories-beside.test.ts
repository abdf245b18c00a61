import fc from 'fast-check';
import { expect, test } from 'vitest';
import { besideCounts, firstRows } from '#src/evidence/diet/beside-counts.ts';
import { hotUnopened } from '#src/evidence/diet/hot-unopened.ts';
import { forAll } from '#tests/support/for-all.ts';

const idOf = (number: number): string => String(number).padStart(10, '0');

test('names the hottest stories that were not opened, of equal heat the newest', () => {
  const heat = Int32Array.from([10, 30, -1, 30, 0]);
  const ids = [0, 1, 2, 3, 4].map(idOf).join('');
  const of = (numbers: readonly number[], ...opened: readonly number[]) =>
    hotUnopened({ heat }, { ids, numbers }, (id) => opened.map(idOf).includes(id), 10);
  expect(of([0, 1, 2, 3, 4])).toEqual([1, 3, 0, 4]);
  expect(of([0, 1, 2, 3, 4], 1, 0)).toEqual([3, 4]);
  expect(of([2, 3])).toEqual([3]);
});

test('names at most ten, none of them opened, and none hotter is left out', () => {
  const heats = fc.array(fc.integer({ min: -1, max: 40 }), { maxLength: 60 });
  forAll(
    fc.property(heats, fc.func(fc.boolean()), (values, isOpened) => {
      const numbers = values.map((_, number) => number);
      const ids = numbers.map(idOf).join('');
      const named = hotUnopened({ heat: Int32Array.from(values) }, { ids, numbers }, isOpened, 10);
      const left = numbers.filter(
        (number) => values[number] !== -1 && !isOpened(idOf(number)) && !named.includes(number),
      );
      expect(named.length).toBeLessThanOrEqual(10);
      expect(named.some((number) => isOpened(idOf(number)) || values[number] === -1)).toBe(false);
      if (named.length < 10) expect(left).toEqual([]);
      const coolest = Math.min(...named.map((number) => values[number] ?? 0));
      expect(left.every((number) => (values[number] ?? 0) <= coolest)).toBe(true);
    }),
  );
});

test('rows left out are added up, so that the sums of a table are those of the month', () => {
  const keys = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', '__proto__'), { maxLength: 3 }));
  forAll(
    fc.property(keys, keys, fc.nat(5), (opened, offered, most) => {
      const whole = besideCounts(opened, offered);
      const { rows, rest } = firstRows(whole, most);
      for (const of of ['opened', 'offered'] as const) {
        const all = whole.rows.reduce((sum, row) => sum + row[of], 0);
        expect(rows.reduce((sum, row) => sum + row[of], rest?.[of] ?? 0)).toBe(all);
      }
      expect(rows.length + (rest?.rows ?? 0)).toBe(whole.rows.length);
      expect(rest?.rows).not.toBe(0);
    }),
  );
});
