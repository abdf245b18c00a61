import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortByWeight } from '#src/content/order/sort-by-weight.ts';
import { forAll } from '#tests/support/for-all.ts';

const weights = fc.array(
  fc.oneof(
    fc.double({ noNaN: true }),
    fc.integer(),
    fc.constantFrom(0, 1, 2 ** 20, Number.NEGATIVE_INFINITY),
  ),
);

test('numbers come out by weight, highest first, and stay as they stand where it is the same', () => {
  forAll(
    fc.property(weights, (list) => {
      // To a comparison both zeros are one.
      const weigh = (number: number): number => (list[number] ?? 0) + 0;
      const numbers = [...list.keys()].reverse();
      const slowly = numbers.toSorted(
        (a, b) => Number(weigh(b) > weigh(a)) - Number(weigh(b) < weigh(a)),
      );
      expect([...sortByWeight(Int32Array.from(numbers), weigh)]).toEqual(slowly);
    }),
  );
});
