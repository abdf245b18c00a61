import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodePostings } from '#src/content/search/decode-postings.ts';
import { encodeHeat, HeatList, storiesPerDigit } from '#src/content/search/heat-levels.ts';
import {
  encodePostings,
  isInTitle,
  PLACE,
  placeInTitle,
  titleWordOf,
} from '#src/content/search/posting-codec.ts';
import { decodeTerms, encodeTerms, levelOf, storiesOf } from '#src/content/search/term-list.ts';
import { forAll } from '#tests/support/for-all.ts';

const MOST = 100_000;
const places = fc.integer({ min: 0, max: placeInTitle(15) });

test('postings of any density come back as they were', () => {
  const postings = fc
    .uniqueArray(fc.tuple(fc.oneof(fc.nat(400), fc.nat(MOST - 1)), places), {
      selector: ([story]) => story,
      maxLength: 300,
    })
    .map((list) => list.toSorted(([a], [b]) => a - b));
  forAll(
    fc.property(postings, (list) => {
      const given = {
        stories: Int32Array.from(list, ([story]) => story),
        places: Uint8Array.from(list, ([, place]) => place),
      };
      expect(decodePostings(encodePostings(given, MOST), MOST)).toEqual(given);
    }),
  );
});

test('postings of all stories take a few bits each', () => {
  const stories = Int32Array.from({ length: MOST }, (_, at) => at);
  const text = encodePostings({ stories, places: new Uint8Array(MOST).fill(PLACE.excerpt) }, MOST);
  expect(text.length).toBeLessThan(34_000);
  expect(decodePostings(text, MOST).stories.at(-1)).toBe(MOST - 1);
  const inTitle = encodePostings(
    { stories, places: Uint8Array.from(stories, (at) => at % 19) },
    MOST,
  );
  const { places: known } = decodePostings(inTitle, MOST);
  expect([...known].map(isInTitle)).toEqual([...stories].map((at) => isInTitle(at % 19)));
  expect(new Set([...known].filter(isInTitle).map(titleWordOf))).toEqual(new Set([undefined]));
});

test('postings of more stories than there are, are refused', () => {
  const text = encodePostings(
    { stories: Int32Array.from([1, 5]), places: new Uint8Array(2) },
    MOST,
  );
  expect(() => decodePostings(text, 5)).toThrow(RangeError);
  expect(() => decodePostings(text, 1)).toThrow(RangeError);
});

test('terms come back as they were, whatever letters they share', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abcé0!. ’𐐨𐐩漢字'), minLength: 1 });
  forAll(
    fc.property(fc.uniqueArray(letters), (words) => {
      const terms = words.toSorted().map((term, at) => ({ term, level: (at * 7) % 44 }));
      expect(decodeTerms(encodeTerms(terms))).toEqual(terms);
    }),
  );
});

test('levels are near the number of stories', () => {
  for (const stories of [1, 2, 3, 10, 999, 100_000])
    expect(storiesOf(levelOf(stories)) / stories).toBeCloseTo(1, 0);
  expect(JSON.stringify(encodeTerms([{ term: 'a', level: levelOf(1e9) }]))).not.toContain('\\');
});

test.each([10, 40_000, 100_000])('heat of %d stories keeps its order', (stories) => {
  const heat = Array.from({ length: stories }, (_, at) => (at * 37) % 2000);
  const list = new HeatList(encodeHeat(heat, storiesPerDigit(stories)), stories);
  const levels = heat.map((_, nth) => list.levelOf(nth));
  expect([...list.all()]).toEqual(levels);
  expect(levels).toHaveLength(stories);
  const byHeat = heat.map((value, at) => ({ value, level: levels[at] ?? -1 }));
  byHeat.sort((a, b) => a.value - b.value);
  expect(byHeat.every(({ level }, at) => level >= (byHeat[at - 1]?.level ?? 0))).toBe(true);
  expect(new Set(levels).size).toBeGreaterThan(2);
});
