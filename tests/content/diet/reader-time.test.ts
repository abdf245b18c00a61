import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysInMonth, monthsOf, openedDays } from '#src/evidence/diet/opened-days.ts';
import { readerTime } from '#src/evidence/diet/story-opening.ts';
import { forAll } from '#tests/support/for-all.ts';
import { inZone, opened } from '#tests/support/openings.ts';

/** The same by the zone rules of Intl. */
function told(at: number, timeZone: string): { day: string; hour: number } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    calendar: 'gregory',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at);
  const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return { day: `${of('year')}-${of('month')}-${of('day')}`, hour: Number(of('hour')) };
}

describe.for([
  'UTC',
  'America/New_York',
  'Europe/Berlin',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'Australia/Lord_Howe',
  'Pacific/Apia',
])('in %s', (zone) => {
  test('a moment has the day and the hour of the reader’s clock', () => {
    inZone(zone);
    forAll(
      fc.property(
        fc.integer({ min: Date.UTC(2009, 0, 1), max: Date.UTC(2031, 0, 1) }),
        (at) => void expect(readerTime(at)).toEqual(told(at, zone)),
      ),
    );
  });
});

test('a month begins at midnight of the reader’s clock', () => {
  inZone('America/New_York');
  const last = opened('2021-12-01T04:59:59.000Z');
  const first = opened('2021-12-01T05:00:00.000Z');
  const days = openedDays([last, first]);
  expect(days).toEqual([
    { day: '2021-12-01', openings: [first] },
    { day: '2021-11-30', openings: [last] },
  ]);
  expect(monthsOf(days)).toEqual(['2021-12', '2021-11']);
  expect(daysInMonth(days, '2021-11')).toEqual([days[1]]);
});

test('a day on which clocks are set back has 25 hours, and one hour has the moments of two', () => {
  inZone('Europe/Berlin');
  const start = Date.parse('2021-10-30T22:00:00Z');
  const hours = Array.from({ length: 25 }, (_, hour) => readerTime(start + hour * 3_600_000));
  expect(new Set(hours.map(({ day }) => day))).toEqual(new Set(['2021-10-31']));
  expect(hours.filter(({ hour }) => hour === 2)).toHaveLength(2);
  expect(readerTime(start + 25 * 3_600_000)).toEqual({ day: '2021-11-01', hour: 0 });
});

test('a day on which clocks are set forward has no second hour', () => {
  inZone('Europe/Berlin');
  const start = Date.parse('2021-03-27T23:00:00Z');
  const hours = Array.from({ length: 23 }, (_, hour) => readerTime(start + hour * 3_600_000).hour);
  expect(hours).not.toContain(2);
  expect(new Set(hours).size).toBe(23);
});
