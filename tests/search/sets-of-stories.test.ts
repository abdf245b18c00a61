import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  asBits,
  inBoth,
  inEither,
  isIn,
  placeFrom,
  storiesTo,
  those,
  without,
} from '#src/search/story-set.ts';
import { forAll } from '#tests/support/for-all.ts';

const MOST = 60;
const set = fc
  .uniqueArray(fc.nat(MOST - 1), { maxLength: MOST })
  .map((stories) => Int32Array.from(stories).sort());
const plain = (test: (story: number) => boolean): number[] =>
  Array.from({ length: MOST }, (_, story) => story).filter(test);

test('sets are joined, cut and left out as sets of numbers are', () => {
  forAll(
    fc.property(set, set, (one, other) => {
      const [a, b] = [new Set(one), new Set(other)];
      expect([...inBoth(one, other)]).toEqual(plain((story) => a.has(story) && b.has(story)));
      expect([...inEither(one, other)]).toEqual(plain((story) => a.has(story) || b.has(story)));
      expect([...without(one, other)]).toEqual(plain((story) => a.has(story) && !b.has(story)));
      expect([...without(storiesTo(MOST), one)]).toEqual(plain((story) => !a.has(story)));
      expect([...those(one, (story) => story % 3 === 0)]).toEqual(
        plain((story) => a.has(story) && story % 3 === 0),
      );
      expect([...asBits(one, MOST)]).toEqual(
        Array.from({ length: MOST }, (_, story) => Number(a.has(story))),
      );
      for (let story = 0; story < MOST; story += 1) expect(isIn(one, story)).toBe(a.has(story));
    }),
  );
});

test('the place of a story is found from any place before it', () => {
  forAll(
    fc.property(set, fc.nat(MOST), fc.nat(MOST), (stories, story, from) => {
      const place = stories.findIndex((each, at) => at >= from && each >= story);
      const expected = place === -1 ? Math.max(from, stories.length) : place;
      expect(placeFrom(stories, story, from)).toBe(expected);
    }),
  );
});
