import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  accountForHeat,
  HEAT_QUALITY,
  type HeatFigures,
  receiptOf,
} from '#src/content/coverage/heat.ts';
import { forAll } from '#tests/support/for-all.ts';

const score = fc.nat({ max: 400 });
const related = fc.nat({ max: 120 });
const factor = fc.integer({ min: 1, max: 50 });

/** Heat by the rule, written the other way round: nothing is added but under both conditions. */
const byRule = (quality: number, reports: number, k: number): number => {
  if (quality < HEAT_QUALITY) return quality;
  if (reports === 0) return quality;
  return quality + k * reports;
};
const ruled = (k: number): fc.Arbitrary<HeatFigures> =>
  fc
    .record({ quality: score, related })
    .map((figures) => ({ ...figures, heat: byRule(figures.quality, figures.related, k) }));

describe('the receipt of one story', () => {
  test('is quality and reports from quality 50 on', () => {
    expect(receiptOf({ heat: 177, quality: 87 }, { k: 10, related: 9 })).toEqual({
      rule: 'sum',
      k: 10,
      reports: 9,
      computed: 177,
      holds: true,
    });
    expect(receiptOf({ heat: 60, quality: 50 }, { k: 10, related: 1 })).toMatchObject({
      rule: 'sum',
      holds: true,
    });
    expect(receiptOf({ heat: 49, quality: 49 }, { k: 10, related: 1 })).toEqual({
      rule: 'low',
      computed: 49,
      holds: true,
    });
  });

  test('says both numbers where the sum does not come out', () => {
    expect(receiptOf({ heat: 102, quality: 66 }, { k: 10, related: 3 })).toMatchObject({
      computed: 96,
      holds: false,
    });
    expect(receiptOf({ heat: 89, quality: 87 }, { related: 0 })).toEqual({
      rule: 'alone',
      computed: 87,
      holds: false,
    });
  });

  test('computes nothing from a factor that is not known', () => {
    expect(receiptOf({ heat: 99, quality: 69 }, { related: 3 })).toEqual({ rule: 'open' });
    expect(receiptOf({ heat: 69, quality: 69 }, { related: 0 })).toMatchObject({
      rule: 'alone',
      holds: true,
    });
  });

  test('holds for every story that follows the rule, and for none that is off by anything', () => {
    forAll(
      fc.property(
        score,
        related,
        factor,
        fc.integer({ min: -9, max: 9 }),
        (quality, reports, k, off) => {
          const receipt = receiptOf(
            { heat: byRule(quality, reports, k) + off, quality },
            { k, related: reports },
          );
          expect(receipt).toMatchObject({
            holds: off === 0,
            computed: byRule(quality, reports, k),
          });
        },
      ),
    );
  });
});

describe('the factor of an archive', () => {
  test('is found in any order, with the stories that it holds for', () => {
    const archive = factor.chain((k) =>
      fc.record({ k: fc.constant(k), stories: fc.array(ruled(k), { maxLength: 40 }) }),
    );
    forAll(
      fc.property(archive, fc.infiniteStream(fc.nat()), ({ k, stories }, random) => {
        const counting = stories.filter(
          (story) => story.related > 0 && (story.quality ?? 0) >= HEAT_QUALITY,
        ).length;
        const account = accountForHeat(stories);
        expect(account.factor).toEqual(
          counting < 2 ? undefined : { k, holds: counting, of: counting },
        );
        expect(account.alone).toEqual({
          holds: stories.length - counting,
          of: stories.length - counting,
        });
        const shuffled = stories
          .map((story) => ({ story, at: random.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ story }) => story);
        expect(accountForHeat(shuffled)).toEqual(account);
      }),
    );
  });

  test('is the one most stories agree on, and the rest is counted against it', () => {
    const sum = (k: number): HeatFigures => ({ heat: 60 + 2 * k, quality: 60, related: 2 });
    expect(
      accountForHeat([sum(10), sum(20), sum(10), { heat: 75, quality: 60, related: 2 }]).factor,
    ).toEqual({
      k: 10,
      holds: 2,
      of: 4,
    });
    expect(accountForHeat([sum(20), sum(10), sum(20), sum(10)]).factor?.k).toBe(10);
  });

  test('is not proved by one story alone, nor by stories that reports took something from', () => {
    expect(accountForHeat([{ heat: 80, quality: 60, related: 2 }]).factor).toBeUndefined();
    const colder = { heat: 40, quality: 60, related: 2 };
    expect(accountForHeat([colder, colder, colder]).factor).toBeUndefined();
  });

  test('says nothing of stories without heat or quality', () => {
    expect(
      accountForHeat([
        { heat: null, quality: 60, related: 2 },
        { heat: 60, quality: null, related: 0 },
      ]),
    ).toEqual({
      alone: { holds: 0, of: 0 },
      unsaid: 2,
    });
  });
});
