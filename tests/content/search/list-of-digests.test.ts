import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestAt, encodeDigests } from '#src/content/search/digest-list.ts';
import { forAll } from '#tests/support/for-all.ts';

const hex = fc.constantFrom(...'0123456789abcdef');
const digest = fc.string({ unit: hex, minLength: 16, maxLength: 16 });

test('each digest of a list comes back as it was, and no other', () => {
  forAll(
    fc.property(fc.array(digest, { maxLength: 40 }), (digests) => {
      const text = encodeDigests(digests);
      const read = digests.map((_, nth) => digestAt(text, nth));
      expect(read).toEqual(digests);
      expect(digestAt(text, digests.length)).toBeUndefined();
    }),
  );
});

test('a list is two thirds as long as the digits, in characters that JSON leaves as they are', () => {
  const text = encodeDigests(Array.from({ length: 3125 }, () => 'f0e1d2c3b4a59687'));
  expect(JSON.stringify(text).length).toBeLessThan(3125 * 10.7 + 4);
});
