import { describe, expect, test } from 'vitest';
import { HeatKey } from '#src/components/days/heat-key.tsx';
import { HeatYear } from '#src/components/days/heat-year.tsx';
import { type CalendarMonth, calendarOf } from '#src/evidence/over-time/calendar.ts';
import type { HeatCalendar } from '#src/evidence/over-time/heat-calendar.ts';
import { shadeSteps } from '#src/evidence/over-time/shade-steps.ts';
import { mount } from '#tests/support/mount.tsx';
import { cellText } from '#tests/support/read-page.ts';

const months: readonly CalendarMonth[] =
  calendarOf([
    { day: '2021-04-02', stories: 40 },
    { day: '2021-02-01', stories: 3 },
  ])[0]?.months ?? [];

/** Topic `at` has one story in February, and one more in April than the topic after it. */
const heatOf = (topics: number, others = 0): HeatCalendar => ({
  topics: Array.from({ length: topics }, (_, at) => ({ slug: `t${at}`, name: `Topic ${at}` })),
  years: [
    {
      year: '2021',
      others,
      topics: Array.from({ length: topics }, (_, at) => ({
        topic: at,
        months: [0, 1, 0, topics - at, 0, 0, 0, 0, 0, 0, 0, 0],
        stories: 1 + topics - at,
      })),
    },
  ],
});

const show = (heat: HeatCalendar, year = '2021') =>
  mount(<HeatYear year={year} months={months} heat={heat} steps={shadeSteps(40)} />).root;

describe('the heat calendar of a year', () => {
  test('is a table: a topic a row, a column for each month that has stories, in the order of the year', () => {
    const root = show(heatOf(2));
    expect([...root.querySelectorAll('thead th')].map((head) => head.textContent)).toEqual([
      'Topic',
      'Feb',
      'Apr',
      '2021',
    ]);
    expect(
      [...root.querySelectorAll('tbody tr')].map((row) => [...row.children].map(cellText)),
    ).toEqual([
      ['All stories', '3', '40', '43'],
      ['Topic 0', '1', '2', '3'],
      ['Topic 1', '1', '1', '2'],
    ]);
    expect(
      [...root.querySelectorAll('tbody th')].every((head) => head.getAttribute('scope') === 'row'),
    ).toBe(true);
    expect(root.querySelector('tbody th a')?.getAttribute('href')).toBe('/topics/t0/');
  });

  test('tells each number by topic and time, leads to the stories, and shades topics alone', () => {
    const root = show(heatOf(2));
    const links = [...root.querySelectorAll('td a')].map((link) => [
      link.getAttribute('aria-label'),
      link.getAttribute('href'),
      link.closest('td')?.dataset['shade'],
    ]);
    expect(links).toContainEqual([
      'Topic 0, April 2021: 2 stories',
      '/?topic=t0&from=2021-04-01&to=2021-04-30',
      '1',
    ]);
    expect(links).toContainEqual([
      'Topic 0, 2021: 3 stories',
      '/?topic=t0&from=2021-01-01&to=2021-12-31',
      undefined,
    ]);
    expect(links).toContainEqual([
      'All topics, April 2021: 40 stories',
      '/?from=2021-04-01&to=2021-04-30',
      undefined,
    ]);
  });

  test('leaves the cell of a month without a story of its topic empty', () => {
    const heat = heatOf(2);
    const [year] = heat.years;
    const topics = year?.topics.map((row) => ({ ...row, months: row.months.with(1, 0) })) ?? [];
    expect(
      show({ ...heat, years: [{ year: '2021', others: 0, topics }] }).querySelectorAll('td:empty'),
    ).toHaveLength(2);
  });

  test('is reached by keyboard where it scrolls, and named there', () => {
    const box = show(heatOf(2)).querySelector('[tabindex="0"]');
    expect([box?.localName, box?.getAttribute('aria-label')]).toEqual([
      'section',
      'Topics by month, 2021',
    ]);
  });

  test('folds what comes after ten topics, unless that is little, and says what it leaves out', () => {
    const rows = (root: HTMLElement, where: string) =>
      root.querySelectorAll(`${where} tbody tr`).length;
    const many = show(heatOf(24, 5));
    expect([rows(many, ':scope > div > section'), rows(many, 'details')]).toEqual([11, 14]);
    expect(many.querySelector('summary')?.textContent).toBe('14 more topics');
    expect(many.textContent).toContain('5 other topics had fewer stories');
    const few = show(heatOf(13));
    expect([rows(few, ':scope > div > section'), few.querySelector('details')]).toEqual([14, null]);
  });

  test('is not there for a year whose stories have no topic', () => {
    expect(show(heatOf(2), '2020').textContent).toBe('');
  });
});

describe('its key', () => {
  test('tells from how many stories to how many each shade reaches', () => {
    const { root } = mount(<HeatKey steps={shadeSteps(73)} />);
    expect([...root.querySelectorAll('[data-shade]')].map((step) => step.textContent)).toEqual([
      '1–2',
      '3–5',
      '6–13',
      '14–30',
      '31–73',
    ]);
  });

  test('has no steps where all numbers are one', () => {
    expect(mount(<HeatKey steps={shadeSteps(1)} />).root.querySelector('[data-shade]')).toBeNull();
  });
});
