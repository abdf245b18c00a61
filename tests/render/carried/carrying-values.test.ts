import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { KNOWN_KEYS } from '#src/content/carried/carried-keys.ts';
import type { Packed } from '#src/content/carried/packed.ts';
import { checksum, unpack } from '#src/content/carried/unpack.ts';
import { pack } from '#src/render/carried/pack.ts';
import { forAll } from '#tests/support/for-all.ts';

/** Strings that pages have, and that can be taken for something else. */
const words = ['', ' ', '0', '-1', 'slug', 'a b', '__proto__', 'constructor', 'é', '\u2028', '😀'];

const numbers = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, 1, 2 ** 31 - 1, 2 ** 31, 2 ** 53, -1, -(2 ** 31), 0.5, 1e300),
);
const strings = fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary' }));

/** Anything that JSON says, as it comes back from JSON. */
const values = fc
  .letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 4 },
      strings,
      numbers,
      fc.constantFrom(null, true, false),
      fc.array(tie('any'), { maxLength: 4 }),
      fc.dictionary(strings, tie('any'), { maxKeys: 5 }),
      // Many of one shape, as cards are.
      fc.array(
        fc.record({ title: strings, time: strings, lang: tie('any') }, { requiredKeys: ['title'] }),
        { maxLength: 5 },
      ),
    ),
  }))
  .any.map((value): unknown => JSON.parse(JSON.stringify(value)));

const placesOf = fc.uniqueArray(strings, { maxLength: 12 });

/** As a page has it: through JSON. */
const sent = (packed: Packed): Packed => JSON.parse(JSON.stringify(packed));

test('whatever a page carries comes back, whatever is in its markup', () => {
  forAll(
    fc.property(values, placesOf, (value, places) => {
      const packed = sent(pack(value, places));
      const json = unpack(packed, places);
      expect(JSON.parse(json)).toEqual(value);
      expect(checksum(json)).toBe(packed[0]);
    }),
    { numRuns: 500 },
  );
});

test('what the markup says, and what was said before, is not said again', () => {
  const outlet = { domain: 'courier.example', name: 'The Courier' };
  const cards = Array.from({ length: 20 }, (_, at) => ({ title: `Headline ${at}`, outlet }));
  const places = cards.map(({ title }) => title);
  const text = JSON.stringify(pack({ cards }, places));
  expect(text).not.toContain('Headline');
  expect(text.match(/Courier/g)).toHaveLength(1);
});

test('where a string of the page was changed, added or lost, the checksum says so', () => {
  const titles = ['One', 'Two', 'Three'];
  const packed = sent(pack({ titles, first: 'One' }, titles));
  const readAs = (places: readonly string[]): boolean =>
    checksum(unpack(packed, places)) === packed[0];
  expect(readAs(titles)).toBe(true);
  expect(readAs(['added', ...titles])).toBe(false);
  expect(readAs(titles.slice(1))).toBe(false);
  expect(readAs(['Eins', 'Two', 'Three'])).toBe(false);
  expect(readAs(['One', 'Three', 'Two'])).toBe(false);
});

test('of any size a number is written so that a page and JSON can have it as it is', () => {
  const sizes = [0, 1, 2, 25, 64, 65, 1819, 1820, 1821, 50_000, 2 ** 31 - 1];
  const packed = pack([...sizes, ...sizes.map(String)], sizes.map(String));
  const text = JSON.stringify(packed);
  expect(text).not.toMatch(/[<\\]/);
  expect(JSON.parse(unpack(JSON.parse(text), sizes.map(String)))).toHaveLength(2 * sizes.length);
});

test('a key is said once, and not at all if most pages have it', () => {
  const known = KNOWN_KEYS.split(' ');
  expect(new Set(known).size).toBe(known.length);
  const value = Object.fromEntries([...known, 'unknown', 'other'].map((key, at) => [key, at]));
  const [, , others] = pack({ ...value, story: { unknown: 1, other: 2, more: 3 } }, []);
  expect(others).toBe('unknown other more');
});
