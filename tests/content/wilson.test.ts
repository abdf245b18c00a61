import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wilsonInterval } from '#src/content/coverage/wilson.ts';

test('intervals are those of published tables', () => {
  // Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
  for (const [right, of, low, high] of [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ] as const) {
    const [least, most] = wilsonInterval(right, of);
    expect(least).toBeCloseTo(low, 4);
    expect(most).toBeCloseTo(high, 4);
  }
  expect(wilsonInterval(0, 0)).toEqual([0, 1]);
});

test('the share itself is inside, and what is wrong mirrors what is right', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), (right, wrong) => {
      fc.pre(right + wrong > 0);
      const of = right + wrong;
      const [low, high] = wilsonInterval(right, of);
      const [missed] = wilsonInterval(wrong, of);
      expect(low - 1e-9).toBeLessThanOrEqual(right / of);
      expect(high + 1e-9).toBeGreaterThanOrEqual(right / of);
      expect(1 - high).toBeCloseTo(missed, 9);
    }),
  );
});
