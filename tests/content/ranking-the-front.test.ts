import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factorsOf, importanceOf } from '#src/content/order/importance.ts';
import { rankFront } from '#src/story-list/about/ranked-front.ts';
import { forAll } from '#tests/support/for-all.ts';
import { plainStory } from '#tests/support/stories.ts';

test('the front page as an example takes its first stories, in their order', () => {
  const cards = Array.from({ length: 9 }, (_, at) => plainStory({ slug: `s${at}`, sources: at }));
  expect(rankFront(cards).map(({ slug, sources }) => [slug, sources])).toEqual([
    ['s0', 0],
    ['s1', 1],
    ['s2', 2],
    ['s3', 3],
    ['s4', 4],
  ]);
});

describe('importance', () => {
  const heat = fc.option(fc.nat({ max: 5000 }), { nil: null });
  const sources = fc.option(fc.nat({ max: 300 }), { nil: undefined });

  test('is what its factors make when multiplied by hand', () => {
    forAll(
      fc.property(heat, sources, (ofStory, found) => {
        const {
          heatPlus1,
          sources: counted,
          importance,
        } = factorsOf({
          heat: ofStory,
          ...(found !== undefined && { sources: found }),
        });
        expect(importance).toBe(heatPlus1 * counted);
        expect(importance).toBe(importanceOf({ heat: ofStory ?? -1, sources: found ?? -1 }));
        expect(importance).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  test.each([
    ['no heat, sources unknown', -1, -1, 1],
    ['a press release alone', 40, 0, 41],
    ['eight sources', 177, 8, 1424],
  ])('%s', (_, ofHeat, ofSources, importance) => {
    expect(importanceOf({ heat: ofHeat, sources: ofSources })).toBe(importance);
  });
});
