import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { topScore } from '#src/content/order/order-stories.ts';
import { rankFront, scoreParts } from '#src/story-list/ranked-front.ts';
import { forAll } from '#tests/support/for-all.ts';
import { plainStory } from '#tests/support/stories.ts';

const number = (words: string): number => Number(words.replace('−', '-'));

describe('the front page as an example', () => {
  test('takes its first stories, with their age from the newest of the site in whole minutes', () => {
    const newest = '2021-12-14T00:00:10Z';
    const cards = Array.from({ length: 9 }, (_, at) =>
      plainStory({ slug: `s${at}`, time: `2021-12-13T2${at % 4}:59:50Z` }),
    );
    const ranked = rankFront(cards, newest);
    expect(ranked.map(({ slug }) => slug)).toEqual(['s0', 's1', 's2', 's3', 's4']);
    expect(ranked.map(({ ageMinutes }) => ageMinutes)).toEqual([181, 121, 61, 1, 181]);
  });

  test('counts a story from the future as new', () => {
    expect(
      rankFront(
        [plainStory({ time: '2999-01-01T00:00:00Z', future: true })],
        '2021-12-14T00:00:00Z',
      ),
    ).toMatchObject([{ ageMinutes: 0 }]);
  });
});

describe('a score in parts', () => {
  test('is the score that orders the feed, and comes out exactly when subtracted by hand', () => {
    forAll(
      fc.property(fc.nat({ max: 5000 }), fc.nat({ max: 3_000_000 }), (heat, ageMinutes) => {
        const parts = scoreParts({ heat, ageMinutes });
        const [ofHeat, ofAge, score] = [parts?.heat, parts?.age, parts?.score].map((words) =>
          number(words ?? ''),
        );
        expect(score).toBeCloseTo((ofHeat ?? 0) - (ofAge ?? 0), 6);
        expect(Math.abs((score ?? 0) - topScore(heat, ageMinutes))).toBeLessThan(0.0011);
      }),
    );
  });

  test('is not there without heat', () => {
    expect(scoreParts({ heat: null, ageMinutes: 3 })).toBeUndefined();
  });
});
