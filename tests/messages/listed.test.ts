import { expect, test } from 'vitest';
import { listed } from '#src/messages/listed.ts';

test.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C', 'D'], 'A, B, C and D'],
])('%j is listed as “%s”', (names, text) => {
  expect(listed(names)).toBe(text);
});
