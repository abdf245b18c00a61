import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTime } from '#src/import/feeds/times/read-time.ts';
import { forAll } from '../../support/for-all.ts';
import { ORIGIN } from './written-documents.ts';

const { now } = ORIGIN;
const iso = (text: string): string | undefined => {
  const time = readTime(text, now);
  return time === undefined ? undefined : new Date(time).toISOString().replace('.000Z', 'Z');
};

describe('a time of a feed', () => {
  test.each([
    // RFC 822, 1123, 2822
    ['Wed, 01 May 2024 12:00:00 GMT', '2024-05-01T12:00:00Z'],
    ['Wed, 1 May 2024 12:00 UT', '2024-05-01T12:00:00Z'],
    ['01 May 24 12:00:00 Z', '2024-05-01T12:00:00Z'],
    ['Wed, 01 May 2024 12:00:00 +0530', '2024-05-01T06:30:00Z'],
    ['Wed, 01 May 2024 12:00:00 -0000', '2024-05-01T12:00:00Z'],
    ['Wed, 01 May 2024 12:00:00 EST', '2024-05-01T17:00:00Z'],
    ['Wed, 01 May 2024 12:00:00 PDT', '2024-05-01T19:00:00Z'],
    ['Wed, 01 May 2024 12:00:00 GMT+1', '2024-05-01T11:00:00Z'],
    ['Wed, 01 May 2024 12:00:00 UTC+02:00', '2024-05-01T10:00:00Z'],
    ['Wed, 01 May 2024 12:00:00 +01:00 (CET)', '2024-05-01T11:00:00Z'],
    ['Wed, 01 May 2024 12:00:00 \u22120400', '2024-05-01T16:00:00Z'],
    ['Wed, 01 May 2024 24:00:00 +0000', '2024-05-02T00:00:00Z'],
    ['Wed, 01 May 124 12:00:00 GMT', '2024-05-01T12:00:00Z'],
    ['Wed,01 May 2024 12:00:00 GMT', '2024-05-01T12:00:00Z'],
    // RFC 850, asctime with a zone, Java, JavaScript
    ['Wednesday, 01-May-24 12:00:00 GMT', '2024-05-01T12:00:00Z'],
    ['Wed May  1 12:00:00 2024 GMT', undefined],
    ['Wed May 01 12:00:00 UTC 2024', '2024-05-01T12:00:00Z'],
    ['Wed May 01 12:00:00 +0200 2024', '2024-05-01T10:00:00Z'],
    ['Wed May 01 2024 12:00:00 GMT+0200 (Central European Summer Time)', '2024-05-01T10:00:00Z'],
    // RFC 3339 and ISO 8601
    ['2024-05-01T12:00:00Z', '2024-05-01T12:00:00Z'],
    ['2024-05-01t12:00:00.25z', '2024-05-01T12:00:00Z'],
    ['2024-05-01T12:00:00.1234567+0200', '2024-05-01T10:00:00Z'],
    ['2024-05-01 12:00:00 +02:00', '2024-05-01T10:00:00Z'],
    ['2024-05-01T12:00-05:00', '2024-05-01T17:00:00Z'],
    ['2024-05-01T12:00:00-05:00Z', '2024-05-01T17:00:00Z'],
    ['20240501T120000Z', '2024-05-01T12:00:00Z'],
    ['2024-05-01T12:00:00+02:00[Europe/Berlin]', '2024-05-01T10:00:00Z'],
    ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00Z'],
    // Met in feeds
    ['Mon, May 25 2020 04:45:26 +0000', '2020-05-25T04:45:26Z'],
    ['Thu, 25 Feb 2016 00:00:00 Europe/Brussels', '2016-02-24T23:00:00Z'],
    ['Wed, 01 May 2024 12:00:00 ET', '2024-05-01T16:00:00Z'],
    ['Mon, January 15, 2024, 11:12 PM EST', '2024-01-16T04:12:00Z'],
    ['Thu, June 22, 2023 at 12:11 a.m. EDT', '2023-06-22T04:11:00Z'],
    ['Mon, 16th Nov 2020 13:16:28 GMT', '2020-11-16T13:16:28Z'],
    ['01.05.2024 12:00 +0200', '2024-05-01T10:00:00Z'],
    ['2024/05/01 12:00:00 JST', '2024-05-01T03:00:00Z'],
    ['2024年05月01日 12:00:00 +0800', '2024-05-01T04:00:00Z'],
    ['\n  1714564800 ', '2024-05-01T12:00:00Z'],
    ['1714564800000', '2024-05-01T12:00:00Z'],
    // Other languages, and the wrong day of the week
    ['Thurs, 01 May 2024 12:00:00 GMT', '2024-05-01T12:00:00Z'],
    ['Do, 28 Mär 2024 12:00:00 +0100', '2024-03-28T11:00:00Z'],
    ['ven., 03 juil. 2020 15:09:58 +0000', '2020-07-03T15:09:58Z'],
    ['mar., 01 déc. 2020 16:11:02 +0000', '2020-12-01T16:11:02Z'],
    ['Ср, 01 мая 2024 12:00:00 +0300', '2024-05-01T09:00:00Z'],
    ['Τετ, 01 Μαΐ 2024 12:00:00 GMT', '2024-05-01T12:00:00Z'],
    ['水, 01 May 2024 12:00:00 +0900', '2024-05-01T03:00:00Z'],
  ])('%j is %s', (text, expected) => {
    expect(iso(text)).toBe(expected);
  });

  test.each([
    ['', 'missing'],
    ['yesterday', 'no date'],
    ['0001-01-01T00:00:00Z', 'the zero of .NET'],
    ['Thu, 01 Jan 1970 00:00:00 +0000', 'the zero of Unix'],
    ['0', 'the same'],
    ['Wed, 30 Nov -0001 00:00:00 +0000', 'the zero of PHP'],
    ['2024-05-01', 'no time of day'],
    ['Wed, 01 May 2024', 'no time of day'],
    ['2024-05-01T12:00:00', 'no zone'],
    ['Wed, 01 May 2024 12:00:00', 'no zone'],
    ['Wed May  1 12:00:00 2024', 'no zone'],
    ['Wed, 01 May 2024 12:00:00 A', 'a military letter, which carries no information'],
    ['Wed, 01 May 2024 12:00:00 IST', 'India, Israel or Ireland'],
    ['Wed May 01 12:00:00 CST 2024', 'Chicago or Shanghai'],
    ['Wed, 01 May 2024 12:00:00 +2500', 'no zone has it'],
    ['01/05/2024 12:00:00 GMT', 'May or January'],
    ['Wed, 31 Feb 2024 12:00:00 GMT', 'no such day'],
    ['2024-05-01T25:00:00Z', 'no such hour'],
    ['1 listopad 2024 12:00 GMT', 'October in Croatian, November in Polish'],
    ['2026-11-27T12:00:01Z', 'more than a day ahead'],
    ['9999-12-31T23:59:59Z', 'more than a day ahead'],
    [`${' '.repeat(50)}x${'1'.repeat(200)}`, 'too long'],
  ])('%j is unknown: %s', (text) => {
    expect(readTime(text, now)).toBeUndefined();
  });

  test('is known up to a day ahead', () => {
    expect(iso('2026-11-27T12:00:00Z')).toBe('2026-11-27T12:00:00Z');
  });
});

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const two = (value: number): string => String(value).padStart(2, '0');
const offsets = fc.integer({ min: -12 * 4, max: 14 * 4 }).map((quarters) => quarters * 15);

/** The parts of a time on clocks with this offset in minutes. */
function clock(time: number, offset: number) {
  const local = new Date(time + offset * 60_000);
  const [date = '', clockTime = ''] = local.toISOString().slice(0, 19).split('T');
  const hours = Math.floor(Math.abs(offset) / 60);
  const zone = (colon: string) =>
    `${offset < 0 ? '-' : '+'}${two(hours)}${colon}${two(Math.abs(offset) % 60)}`;
  const month = MONTHS[local.getUTCMonth()] ?? '';
  return { date, clockTime, zone, day: local.getUTCDate(), month, year: local.getUTCFullYear() };
}

const writers: Readonly<Record<string, (of: ReturnType<typeof clock>) => string>> = {
  rfc3339: ({ date, clockTime, zone }) => `${date}T${clockTime}${zone(':')}`,
  basic: ({ date, clockTime, zone }) =>
    `${date}T${clockTime}`.replaceAll(/[-:]/g, '').concat(zone('')),
  rfc822: ({ day, month, year, clockTime, zone }) =>
    `${day} ${month} ${two(year % 100)} ${clockTime} ${zone('')}`,
  rfc2822: ({ day, month, year, clockTime, zone }) =>
    `Sun, ${two(day)} ${month} ${year} ${clockTime} ${zone('')}`,
  american: ({ day, month, year, clockTime, zone }) =>
    `${month}. ${day}, ${year} ${clockTime} GMT${zone(':')}`,
  twitter: ({ day, month, year, clockTime, zone }) =>
    `Sun ${month} ${two(day)} ${clockTime} ${zone('')} ${year}`,
};

test.each(Object.entries(writers))('every time written as %s is read back', (_, write) => {
  const times = fc.integer({ min: Date.UTC(1995, 0, 2) / 1000, max: now / 1000 });
  forAll(
    fc.property(times, offsets, (seconds, offset) => {
      expect(readTime(write(clock(seconds * 1000, offset)), now)).toBe(seconds * 1000);
    }),
  );
});

test('no text makes a time throw, or lie more than a day ahead', () => {
  const parts = fc.constantFrom(
    '2024',
    '-',
    ':',
    ' ',
    'May',
    '31',
    'T',
    '24',
    '+',
    'GMT',
    ',',
    '0',
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(parts, { maxLength: 20 }).map((all) => all.join('')),
  );
  forAll(
    fc.property(texts, (text) => {
      expect(readTime(text, now) ?? now).toBeLessThanOrEqual(now + 86_400_000);
    }),
    { numRuns: 2000 },
  );
});
