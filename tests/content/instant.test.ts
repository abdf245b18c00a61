import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatInstant, parseInstant } from '#src/content/time/instant.ts';
import { runs } from '#tests/support/few.ts';
import { forAll } from '#tests/support/for-all.ts';

const [first, last] = [Date.UTC(1000, 0, 2), Date.UTC(9999, 11, 30)];
const seconds = fc.integer({ min: first / 1000, max: last / 1000 });
const two = (value: number): string => String(value).padStart(2, '0');

test('a time that is written is read back to the second', () => {
  forAll(
    fc.property(seconds, (at) => {
      expect(parseInstant(formatInstant(at * 1000))).toBe(at * 1000);
    }),
  );
});

test('a time in another zone is the same time', () => {
  const zone = fc.integer({ min: -23 * 60 - 59, max: 23 * 60 + 59 });
  forAll(
    fc.property(seconds, zone, (at, minutes) => {
      const local = formatInstant((at + minutes * 60) * 1000).slice(0, 19);
      const written = `${local}${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
      expect(parseInstant(written)).toBe(at * 1000);
    }),
  );
});

test('exactly the days of the calendar are taken', () => {
  const days = (year: number, month: number): number =>
    new Date(Date.UTC(year, month, 0)).getUTCDate();
  const part = (max: number) => fc.integer({ min: 0, max });
  forAll(
    fc.property(fc.integer({ min: 1001, max: 9998 }), part(14), part(33), (year, month, day) => {
      const exists = month >= 1 && month <= 12 && day >= 1 && day <= days(year, month);
      expect(parseInstant(`${year}-${two(month)}-${two(day)}T10:00:00Z`) !== undefined).toBe(
        exists,
      );
    }),
    runs(300, 2_000),
  );
});

describe('taken', () => {
  test.each([
    ['2024-05-01T08:00Z', '2024-05-01T08:00:00Z'],
    ['2024-05-01T08:00:59.999Z', '2024-05-01T08:00:59Z'],
    ['2024-05-01T00:30:00+14:00', '2024-04-30T10:30:00Z'],
    ['2024-02-29T23:59:59Z', '2024-02-29T23:59:59Z'],
  ])('%s is %s', (text, time) => expect(formatInstant(parseInstant(text) ?? 0)).toBe(time));
});

describe('refused', () => {
  test.each([
    '2024-05-01',
    '2024-05-01T08:00:00',
    '2024-05-01 08:00:00Z',
    '2024-05-01T24:00:00Z',
    '2024-05-01T23:60:00Z',
    '2024-05-01T23:59:60Z',
    '2023-02-29T00:00:00Z',
    '2024-05-01T08:00:00+24:00',
    '2024-05-01T08:00:00+0200',
    '0999-01-01T00:00:00Z',
    '9999-12-31T23:59:59-00:01',
    ' 2024-05-01T08:00:00Z',
    '+2024-05-01T08:00:00Z',
    'yesterday',
    '',
  ])('%j', (text) => expect(parseInstant(text)).toBeUndefined());
});
