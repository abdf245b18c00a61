import { expect, test } from 'vitest';
import { hasPassed } from '#src/content/time/has-passed.ts';

const DAY_MS = 86_400_000;
const now = Date.parse('2024-05-02T08:00:00Z');

test.each([
  ['a day and a moment ago', now - DAY_MS - 1, true],
  ['an hour ago', now - DAY_MS / 24, false],
  ['never: the instant is zero', 0, true],
  ['by a clock that was an hour ahead', now + DAY_MS / 24, false],
  ['by a clock that was a year ahead', now + 365 * DAY_MS, true],
])('a day has passed since %s: %s', (_, since, passed) => {
  expect(hasPassed(DAY_MS, since, now)).toBe(passed);
});
