import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PairCandidate } from '#src/compile/judging/candidate.ts';
import { drawPairs, shareOut } from '#src/compile/judging/draw-pairs.ts';
import { pairKey, type Stratum, strata } from '#src/compile/verdicts/verdict.ts';
import { forAll } from '#tests/support/for-all.ts';

const side = {
  title: '',
  excerpt: '',
  provider: { name: '', domain: '', logo: undefined },
  time: 0,
};
const candidate = (number: number, stratum: Stratum): PairCandidate => ({
  kind: stratum.startsWith('event') ? 'event' : 'storyline',
  pair: [`story-${number}`, `report-${number}`],
  stratum,
  sides: [side, side],
});
const archives = fc
  .array(fc.constantFrom(...strata), { maxLength: 80 })
  .map((all) => all.map((of, at) => candidate(at, of)));
const keys = (drawn: readonly PairCandidate[]): string[] => drawn.map(pairKey);

test('draws as many pairs as were asked for, each once, and counts what each group has', () => {
  forAll(
    fc.property(archives, fc.integer({ min: 1, max: 60 }), fc.nat(9), (all, pairs, seed) => {
      const { drawn, of } = drawPairs(all, { seed, pairs });
      expect(new Set(keys(drawn)).size).toBe(Math.min(pairs, all.length));
      for (const stratum of strata)
        expect(of[stratum] ?? 0).toBe(all.filter((each) => each.stratum === stratum).length);
    }),
  );
});

test('the order of files makes no difference, and another seed does', () => {
  forAll(
    fc.property(archives, fc.integer({ min: 1, max: 60 }), (all, pairs) => {
      expect(keys(drawPairs(all.toReversed(), { seed: 3, pairs }).drawn)).toEqual(
        keys(drawPairs(all, { seed: 3, pairs }).drawn),
      );
    }),
  );
  const many = Array.from({ length: 200 }, (_, at) => candidate(at, 'event-near'));
  expect(keys(drawPairs(many, { seed: 1, pairs: 10 }).drawn)).not.toEqual(
    keys(drawPairs(many, { seed: 2, pairs: 10 }).drawn),
  );
});

test('more pairs of one draw are those of before and others', () => {
  forAll(
    fc.property(
      archives,
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 0, max: 40 }),
      (all, pairs, more) => {
        const before = keys(drawPairs(all, { seed: 1, pairs }).drawn);
        expect(keys(drawPairs(all, { seed: 1, pairs: pairs + more }).drawn)).toEqual(
          expect.arrayContaining(before),
        );
      },
    ),
  );
});

test('what an archive gains takes few of the pairs drawn before away', () => {
  const before = Array.from({ length: 400 }, (_, at) => candidate(at, 'event-near'));
  const after = [
    ...before,
    ...Array.from({ length: 40 }, (_, at) => candidate(1000 + at, 'event-near')),
  ];
  const known = new Set(keys(drawPairs(before, { seed: 1, pairs: 50 }).drawn));
  const kept = keys(drawPairs(after, { seed: 1, pairs: 50 }).drawn).filter((key) => known.has(key));
  expect(kept.length).toBeGreaterThan(38);
});

test('no group gives more than it has, and what it lacks the others give', () => {
  const seats = shareOut(
    new Map([
      ['event-passes', 2],
      ['copy-near', 100],
    ]),
    30,
  );
  expect(Object.fromEntries(seats)).toEqual({ 'event-passes': 2, 'copy-near': 28 });
});
