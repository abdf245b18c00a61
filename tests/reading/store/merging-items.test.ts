import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isExpired, itemAfter, type KeptItem, laterItem } from '#src/reading/store/kept-item.ts';
import { forAll } from '#tests/support/for-all.ts';

/** Few instants and few values: many items meet at one instant. */
const at = fc.integer({ min: 0, max: 3 });
const item: fc.Arbitrary<KeptItem<number>> = fc.oneof(
  fc.record({ key: fc.constant('a'), at, value: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ key: fc.constant('a'), at, deleted: fc.constant(true as const) }),
);

test('tabs agree in whatever order they learn of items', () => {
  forAll(
    fc.property(item, item, item, (a, b, c) => {
      expect(laterItem(a, b)).toEqual(laterItem(b, a));
      expect(laterItem(a, laterItem(b, c))).toEqual(laterItem(laterItem(a, b), c));
      expect(laterItem(a, a)).toBe(a);
      expect(laterItem(a, b).at).toBe(Math.max(a.at, b.at));
    }),
  );
});

test('what a person does last counts, wherever their clock is', () => {
  forAll(
    fc.property(item, at, fc.option(fc.integer(), { nil: undefined }), (before, now, value) => {
      const after = itemAfter(before, { key: 'a', make: () => value, now });
      expect(laterItem(before, after)).toBe(after);
      expect(after.at).toBeGreaterThanOrEqual(now);
      expect(after.deleted ? undefined : after.value).toBe(value);
    }),
  );
});

test('a tombstone is kept for 90 days, and a value for good', () => {
  const day = 86_400_000;
  const tombstone = { key: 'a', at: 0, deleted: true as const };
  expect(isExpired(tombstone, 90 * day)).toBe(false);
  expect(isExpired(tombstone, 90 * day + 1)).toBe(true);
  expect(isExpired({ key: 'a', at: 0, value: 1 }, 1000 * day)).toBe(false);
});
