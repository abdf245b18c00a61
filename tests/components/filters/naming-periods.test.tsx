import { expect, test } from 'vitest';
import { periodOf, periodsOf } from '#src/components/filters/periods.ts';
import { noFilter } from '#src/content/order/filter.ts';

const periods = periodsOf([
  { month: '2021-12', stories: 2 },
  { month: '2021-02', stories: 1 },
  { month: '2020-02', stories: 4 },
]);

test('gathers months under years, with first and last days that the calendar has', () => {
  expect(
    periods.map(({ year, months }) => [
      year.name,
      year.stories,
      months.map(({ name, last }) => `${name}, ${last}`),
    ]),
  ).toEqual([
    ['2021', 3, ['December 2021, 2021-12-31', 'February 2021, 2021-02-28']],
    ['2020', 4, ['February 2020, 2020-02-29']],
  ]);
});

test('knows the period a filter asks for, and when it is none of them', () => {
  const of = (from?: string, to?: string) =>
    periodOf({ ...noFilter, ...(from && { from }), ...(to && { to }) }, periods);
  expect(of()).toBe('');
  expect(of('2021-02-01', '2021-02-28')).toBe('2021-02');
  expect(of('2021-01-01', '2021-12-31')).toBe('2021');
  expect(of('2021-02-01')).toBe('days');
});
