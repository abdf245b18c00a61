import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayName, dayNumber } from '#src/content/time/day-number.ts';
import { searchTrend, shareOf } from '#src/evidence/over-time/search-trend.ts';
import { forAll } from '#tests/support/for-all.ts';

const days = (...names: readonly string[]): Int32Array =>
  Int32Array.from(names, (name) => dayNumber(name) ?? 0).sort((a, b) => b - a);

test('counts what was found by month, beside all stories of the month', () => {
  const archive = days('2021-03-31', '2021-03-01', '2021-03-02', '2021-01-01');
  expect(searchTrend(archive, [0, 3])).toEqual([
    { period: '2021-01', found: 1, stories: 1 },
    { period: '2021-02', found: 0, stories: 0 },
    { period: '2021-03', found: 1, stories: 3 },
  ]);
});

test('a month without stories has no share, and one without a hit has the share 0', () => {
  expect(shareOf({ period: '2021-02', found: 0, stories: 0 })).toBeUndefined();
  expect(shareOf({ period: '2021-02', found: 0, stories: 8 })).toBe(0);
  expect(shareOf({ period: '2021-02', found: 2, stories: 8 })).toBe(0.25);
});

test('an archive of more than five years is counted by years', () => {
  const month = (archive: Int32Array) => searchTrend(archive, [0])[0]?.period;
  expect(month(days('2021-12-31', '2017-01-01'))).toBe('2017-01');
  expect(month(days('2022-01-01', '2017-01-01'))).toBe('2017');
});

test('a story with the zero of a clock stretches no archive, and is in none of its months', () => {
  expect(searchTrend(days('2021-03-31', '1970-01-01'), [0, 1])).toEqual([
    { period: '2021-03', found: 1, stories: 1 },
  ]);
});

test('an archive without stories has no months', () => {
  expect(searchTrend(days(), [])).toEqual([]);
});

/** Every month or year that has a story, by looking at each story for each day of the span. */
function naive(archive: Int32Array, found: readonly number[]) {
  const names = [...archive].map(dayName);
  const [newest = '', oldest = ''] = [names[0], names.at(-1)];
  const monthsBetween =
    (Number(newest.slice(0, 4)) - Number(oldest.slice(0, 4))) * 12 +
    Number(newest.slice(5, 7)) -
    Number(oldest.slice(5, 7));
  const length = monthsBetween >= 60 ? 4 : 7;
  const periods: string[] = [];
  for (let day = archive.at(-1) ?? 0; day <= (archive[0] ?? -1); day += 1) {
    const period = dayName(day).slice(0, length);
    if (!periods.includes(period)) periods.push(period);
  }
  return periods.map((period) => ({
    period,
    found: found.filter((number) => names[number]?.startsWith(period)).length,
    stories: names.filter((name) => name.startsWith(period)).length,
  }));
}

test('is what counting each story for each period gives', () => {
  const first = dayNumber('2019-01-01') ?? 0;
  const archives = fc
    .oneof(fc.constant(500), fc.constant(3000))
    .chain((span) => fc.array(fc.integer({ min: first, max: first + span }), { minLength: 1 }))
    .map((list) => Int32Array.from(list).sort((a, b) => b - a));
  forAll(
    fc.property(archives, fc.infiniteStream(fc.boolean()), (archive, picks) => {
      const found = [...archive.keys()].filter(() => picks.next().value);
      expect(searchTrend(archive, found)).toEqual(naive(archive, found));
    }),
  );
});
