import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { reportId, storyId, textDigest } from '#src/content/ids/story-id.ts';
import { forAll } from '#tests/support/for-all.ts';

/** The sum as its specification writes it (draft-eastlake-fnv), with whole numbers of any size. */
function fnv1a(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}

test('an address has the file that it had in every earlier bundle', () => {
  expect(storyId('2021-12-13-a-story')).toBe('2659c241c5541b40');
  expect(reportId('//gazette.example/some')).toBe('73beb6b6ee');
});

test('names are the digits of the published sum, whatever the text', () => {
  forAll(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(storyId(text)).toBe(fnv1a(`story ${text}`));
      expect(textDigest(text)).toBe(fnv1a(`text ${text}`));
      expect(reportId(text)).toBe(fnv1a(`report ${text}`).slice(-10));
    }),
  );
});
