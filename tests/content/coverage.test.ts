import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isNearLead, offsetMinutes } from '#src/content/coverage/near-lead.ts';
import { forAll } from '#tests/support/for-all.ts';

const time = fc.integer({ min: -1e12, max: 4e12 });

test('the offset is the way from the lead to the report, and the same back', () => {
  forAll(
    fc.property(time, fc.integer({ min: -1e6, max: 1e6 }), (lead, minutes) => {
      expect(offsetMinutes(lead, lead + minutes * 60_000)).toBe(minutes);
      expect(Math.abs(offsetMinutes(lead + minutes * 60_000, lead))).toBe(Math.abs(minutes));
    }),
  );
});

test('a report a few seconds before the lead is at the same minute, not at minus nothing', () => {
  expect(Object.is(offsetMinutes(10_000, 0), 0)).toBe(true);
});

test('the event ends at its last minute, before the lead as after it', () => {
  const edge = 72 * 60;
  expect([-edge - 1, -edge, 0, edge, edge + 1].map(isNearLead)).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
});
