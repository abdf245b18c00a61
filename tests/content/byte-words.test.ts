import { expect, test } from 'vitest';
import { byteWords } from '#src/content/words/byte-words.ts';

test.each([
  [0, '0 kB'],
  [40, '0.1 kB'],
  [250, '0.3 kB'],
  [74_400, '74 kB'],
  [5_000_000, '5 MB'],
  [11_200_000_000, '11 GB'],
  [3e15, '3,000 TB'],
])('%d bytes are %s', (bytes, words) => {
  expect(byteWords(bytes, 'en')).toBe(words);
});
