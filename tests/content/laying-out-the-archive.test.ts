import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayName } from '#src/content/time/day-number.ts';
import { dayWords, monthWords } from '#src/content/words/time-words.ts';
import { calendarOf } from '#src/evidence/over-time/calendar.ts';
import { forAll } from '#tests/support/for-all.ts';

/** Days with stories as an archive counts them, newest first, from before 1970 to after 2100. */
const counted = fc
  .uniqueArray(fc.integer({ min: -5000, max: 50_000 }), { maxLength: 60 })
  .map((numbers) =>
    numbers
      .sort((a, b) => b - a)
      .map((number) => ({ day: dayName(number), stories: 1 + (Math.abs(number) % 7) })),
  );

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

describe('the calendar of an archive', () => {
  test('has every day with stories once, under its month and year, and its counts add up', () => {
    forAll(
      fc.property(counted, (days) => {
        const years = calendarOf(days);
        const laid = years.flatMap(({ months }) =>
          months.flatMap((month) => month.days.filter(({ stories }) => stories > 0)),
        );
        const sorted = laid
          .map(({ day, stories }) => ({ day, stories }))
          .sort((a, b) => (a.day < b.day ? 1 : -1));
        expect(sorted).toEqual(days);
        for (const { year, stories, months } of years) {
          expect(months.reduce((sum, month) => sum + month.stories, 0)).toBe(stories);
          for (const { month, days: own } of months) {
            expect(month.slice(0, 4)).toBe(year);
            expect(own.every(({ day }) => day.startsWith(month))).toBe(true);
          }
        }
      }),
    );
  });

  test('puts the newest year and month first, and the days of a month in their order', () => {
    forAll(
      fc.property(counted, (days) => {
        const years = calendarOf(days);
        const months = years.flatMap(({ months: list }) => list.map(({ month }) => month));
        expect(months).toEqual(months.toSorted().reverse());
        for (const { days: own } of years.flatMap(({ months: list }) => list)) {
          expect(own.map(({ date }) => date)).toEqual(
            own.map(({ date }) => date).sort((a, b) => a - b),
          );
        }
      }),
    );
  });

  test('puts each day under its weekday, in weeks that are whole but at the edges of the month', () => {
    forAll(
      fc.property(counted, (days) => {
        for (const { days: own, last } of calendarOf(days).flatMap(({ months }) => months)) {
          for (const { day, weekday } of own)
            expect(dayWords(day)).toMatch(new RegExp(`^${weekdays[weekday - 1]} `));
          own.forEach(({ day, date, weekday }, at) => {
            const before = own[at - 1];
            if (weekday > 1 && date > 1) expect(before?.date).toBe(date - 1);
            if (weekday < 7 && day !== last) expect(own[at + 1]?.date).toBe(date + 1);
          });
        }
      }),
    );
  });

  test('leaves out the weeks without stories', () => {
    const [year] = calendarOf([{ day: '2021-12-13', stories: 4 }]);
    const [month] = year?.months ?? [];
    expect(month).toMatchObject({
      month: '2021-12',
      first: '2021-12-01',
      last: '2021-12-31',
      stories: 4,
    });
    expect(month?.days.map(({ date }) => date)).toEqual([13, 14, 15, 16, 17, 18, 19]);
  });

  test.each([
    ['2024-02', '2024-02-29'],
    ['2023-02', '2023-02-28'],
    ['1900-02', '1900-02-28'],
    ['2021-04', '2021-04-30'],
  ])('ends %s with %s', (month, last) => {
    expect(calendarOf([{ day: `${month}-01`, stories: 1 }])[0]?.months[0]?.last).toBe(last);
  });
});

test('a month is told by its name and year', () => {
  expect(monthWords('2021-12')).toBe('December 2021');
  expect(monthWords('2020-05')).toBe('May 2020');
});
