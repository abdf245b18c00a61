import { expect, test } from 'vitest';
import { daysOf, monthsFrom } from '#src/evidence/over-time/period-days.ts';

test('a month and a year begin and end on days of the calendar', () => {
  expect(daysOf('2020-02')).toEqual({ from: '2020-02-01', to: '2020-02-29' });
  expect(daysOf('2021-12')).toEqual({ from: '2021-12-01', to: '2021-12-31' });
  expect(daysOf('2021-01')).toEqual({ from: '2021-01-01', to: '2021-01-31' });
  expect(daysOf('2021')).toEqual({ from: '2021-01-01', to: '2021-12-31' });
});

test('the months between two days go on over the years, both ends included', () => {
  expect(monthsFrom('2020-11-30', '2021-02-01')).toEqual([
    '2020-11',
    '2020-12',
    '2021-01',
    '2021-02',
  ]);
  expect(monthsFrom('2021-12-01', '2021-12-31')).toEqual(['2021-12']);
  expect(monthsFrom('0999-12-01', '1000-01-01')).toEqual(['0999-12', '1000-01']);
});
