import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { findOffsets } from '#src/compile/site/find-offsets.ts';
import { learnZone } from '#src/content/time/zone-offsets.ts';
import { relativeWords } from '#src/content/words/ago-words.ts';
import { distanceWords, offsetWords } from '#src/content/words/lag-words.ts';
import { dateWords, dayWords, hourWords, timeWords } from '#src/content/words/time-words.ts';
import { forAll } from '#tests/support/for-all.ts';

const NOON = '2021-12-13T12:00:00Z';
const minutesLater = (minutes: number): Date => new Date(Date.parse(NOON) + minutes * 60_000);

beforeAll(() => {
  for (const timeZone of ['Pacific/Honolulu', 'Pacific/Kiritimati'])
    learnZone({
      timeZone,
      offsets: findOffsets(timeZone, Date.UTC(2019, 0, 1), Date.UTC(2025, 0, 1)),
    });
});

describe('telling when', () => {
  test('tells moment, date and hour in the zone asked for', () => {
    expect(timeWords(NOON, 'UTC')).toBe('13 Dec 2021, 12:00');
    expect(timeWords(NOON, 'Pacific/Kiritimati')).toBe('14 Dec 2021, 02:00');
    expect(dateWords(NOON, 'Pacific/Honolulu')).toBe('13 Dec 2021');
    expect(hourWords('2021-12-13T00:00:00Z', 'UTC')).toBe('00:00');
  });

  test('names a day without shifting it by a zone', () => {
    expect(dayWords('2020-02-29')).toBe('Saturday 29 February 2020');
    expect(dayWords('no day')).toBe('no day');
  });

  test('reads as UTC in a browser that does not know the zone', () => {
    expect(timeWords(NOON, 'Mars/Olympus')).toBe('13 Dec 2021, 12:00');
  });

  test('says nothing of a text that is no time', () => {
    expect(timeWords('soon', 'UTC')).toBe('');
    expect(dateWords('', 'UTC')).toBe('');
    expect(hourWords('2021-99-99', 'UTC')).toBe('');
    expect(relativeWords('soon', new Date(NOON))).toBeUndefined();
  });
});

describe('telling how long ago', () => {
  test.each([
    [0, 'just now'],
    [-4, 'just now'],
    [1, '1 min ago'],
    [59.9, '59 min ago'],
    [60, '1 h ago'],
    [23 * 60, '23 h ago'],
    [24 * 60, '1 day ago'],
    [13 * 1440, '13 days ago'],
    [14 * 1440, '2 weeks ago'],
    [70 * 1440, '2 months ago'],
    [370 * 1440, '12 months ago'],
    [731 * 1440, '2 years ago'],
  ])('%d minutes: %s', (minutes, words) => {
    expect(relativeWords(NOON, minutesLater(minutes))).toBe(words);
  });

  test('says nothing when the story lies ahead of the clock, as on a device set to 1970', () => {
    expect(relativeWords(NOON, minutesLater(-6))).toBeUndefined();
    expect(relativeWords(NOON, new Date('1970-01-01T00:00:00Z'))).toBeUndefined();
  });

  test('counts on for a clock of 2099', () => {
    expect(relativeWords(NOON, new Date('2099-12-01T12:00:00Z'))).toBe('77 years ago');
  });

  test('never shows a sign, a fraction, a zero or what is no number', () => {
    forAll(
      fc.property(
        fc.date({ noInvalidDate: true }),
        fc.date({ noInvalidDate: true }),
        (time, now) => {
          expect(relativeWords(time.toISOString(), now) ?? '').toMatch(
            /^$|^just now$|^[1-9][\d,]* [a-z]+ ago$/,
          );
        },
      ),
    );
  });
});

describe('telling where a report stands beside its lead', () => {
  test.each([
    [0, 'at the same time'],
    [-120, '2 h before'],
    [90, '1 h after'],
    [-3737, '62 h before'],
    [3 * 1440, '72 h after'],
    [3 * 1440 + 1, '3 days after'],
    [-1, '1 min before'],
    [Number.NaN, 'at the same time'],
  ])('%d minutes: %s', (minutes, words) => {
    expect(offsetWords(minutes)).toBe(words);
  });

  test('grows with the length told', () => {
    const units = ['min', 'h', 'day', 'week', 'month', 'year'];
    const size = (words: string): number => {
      const [amount = '0', unit = ''] = words.split(' ');
      return units.indexOf(unit.replace(/s$/, '')) * 1e9 + Number(amount);
    };
    forAll(
      fc.property(fc.nat(9e6), fc.nat(9e6), (a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        expect(size(distanceWords(less))).toBeLessThanOrEqual(size(distanceWords(more)));
      }),
    );
  });
});
