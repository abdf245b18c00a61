import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimateRule, type Judged } from '#src/compile/verdicts/estimate-rule.ts';
import { wilsonInterval } from '#src/content/coverage/wilson.ts';
import { forAll } from '#tests/support/for-all.ts';

/** A pair of a made archive: what the rule says of it, and what is so. */
type Made = { readonly passes: boolean; readonly isTrue: boolean };

const countOf = (pairs: readonly Made[], size: number): Judged => {
  const count = (passes: boolean, isTrue: boolean): number =>
    pairs.filter((pair) => pair.passes === passes && pair.isTrue === isTrue).length;
  return {
    size,
    passYes: count(true, true),
    passNo: count(true, false),
    failYes: count(false, true),
    failNo: count(false, false),
  };
};

/** Precision and recall by counting every pair. */
const bruteForce = (pairs: readonly Made[]) => {
  const right = pairs.filter(({ passes, isTrue }) => passes && isTrue).length;
  return {
    precision: right / pairs.filter(({ passes }) => passes).length,
    recall: right / pairs.filter(({ isTrue }) => isTrue).length,
  };
};

const made = fc.record({ passes: fc.boolean(), isTrue: fc.boolean() });
const groups = fc.array(fc.array(made, { minLength: 1, maxLength: 30 }), {
  minLength: 1,
  maxLength: 4,
});

describe('an archive of which every pair was judged', () => {
  test('has the shares that counting gives, and nothing is left open', () => {
    forAll(
      fc.property(groups, (archive) => {
        const { precision, recall } = estimateRule(
          archive.map((group) => countOf(group, group.length)),
        );
        const counted = bruteForce(archive.flat());
        if (precision)
          for (const at of Object.values(precision)) expect(at).toBeCloseTo(counted.precision, 8);
        else expect(counted.precision).toBeNaN();
        if (recall)
          for (const at of Object.values(recall)) expect(at).toBeCloseTo(counted.recall, 8);
        else expect(counted.recall).toBeNaN();
      }),
    );
  });
});

test('a sample of one large group that the rule lets pass has the interval of Wilson', () => {
  forAll(
    fc.property(fc.nat(40), fc.nat(40), (passYes, passNo) => {
      fc.pre(passYes + passNo > 0);
      const { precision } = estimateRule([{ size: 1e12, passYes, passNo, failYes: 0, failNo: 0 }]);
      const [low, high] = wilsonInterval(passYes, passYes + passNo);
      expect(precision?.share).toBeCloseTo(passYes / (passYes + passNo), 9);
      expect(precision?.low).toBeCloseTo(low, 5);
      expect(precision?.high).toBeCloseTo(high, 5);
    }),
  );
});

test('the estimate lies inside of its interval, and that inside of 0 and 1', () => {
  const group = fc.record({
    size: fc.nat(500),
    passYes: fc.nat(9),
    passNo: fc.nat(9),
    failYes: fc.nat(9),
    failNo: fc.nat(9),
  });
  forAll(
    fc.property(fc.array(group, { minLength: 1, maxLength: 4 }), (judged) => {
      for (const estimate of Object.values(estimateRule(judged))) {
        if (!estimate) continue;
        expect(estimate.low).toBeGreaterThanOrEqual(0);
        expect(estimate.low).toBeLessThanOrEqual(estimate.share + 1e-9);
        expect(estimate.high).toBeGreaterThanOrEqual(estimate.share - 1e-9);
        expect(estimate.high).toBeLessThanOrEqual(1);
      }
    }),
  );
});

describe('a group counts by its size and not by how much of it was drawn', () => {
  const passes = { size: 100, passYes: 9, passNo: 1, failYes: 0, failNo: 0 };

  test('in recall', () => {
    const near = { size: 50, passYes: 0, passNo: 0, failYes: 5, failNo: 5 };
    // 90 found, 25 missed.
    expect(estimateRule([passes, near]).recall?.share).toBeCloseTo(90 / 115, 9);
    expect(estimateRule([passes, { ...near, size: 500 }]).recall?.share).toBeCloseTo(90 / 340, 9);
  });

  test('and without a verdict in one that may hold what is missed, nothing is said of recall', () => {
    const unread = { size: 50, passYes: 0, passNo: 0, failYes: 0, failNo: 0 };
    expect(estimateRule([passes, unread])).toMatchObject({
      precision: { share: 0.9 },
      recall: undefined,
    });
    expect(estimateRule([passes, { ...unread, size: 0 }]).recall?.share).toBe(1);
  });
});

/** A generator of numbers from 0 to 1 that is the same in every run (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function drawFrom<T>(group: readonly T[], many: number, next: () => number): T[] {
  const left = [...group];
  return Array.from({ length: Math.min(many, left.length) }, () =>
    left.splice(Math.floor(next() * left.length), 1),
  ).flat();
}

test('the interval holds the true share in about 95 of 100 draws from a made archive', () => {
  const next = numbersFrom(10);
  const groupOf = (size: number, passes: boolean, share: number): Made[] =>
    Array.from({ length: size }, (_, at) => ({ passes, isTrue: at < size * share }));
  const archive = [groupOf(130, true, 0.88), groupOf(80, false, 0.3), groupOf(570, false, 0.02)];
  const truth = bruteForce(archive.flat());
  const held = { precision: 0, recall: 0 };
  const DRAWS = 600;
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const many = [20, 20, 20];
    const estimates = estimateRule(
      archive.map((group, at) => countOf(drawFrom(group, many[at] ?? 0, next), group.length)),
    );
    for (const share of ['precision', 'recall'] as const) {
      const estimate = estimates[share];
      if (estimate && estimate.low <= truth[share] + 1e-9 && truth[share] - 1e-9 <= estimate.high)
        held[share] += 1;
    }
  }
  expect(held.precision / DRAWS).toBeGreaterThan(0.92);
  expect(held.recall / DRAWS).toBeGreaterThan(0.92);
});
