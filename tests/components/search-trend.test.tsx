import { describe, expect, test } from 'vitest';
import { OverTime } from '#src/components/search/trend/over-time.tsx';
import { percentWords } from '#src/components/search/trend/percent-words.ts';
import type { TrendPeriod } from '#src/evidence/over-time/search-trend.ts';
import { mount, press } from '#tests/support/mount.tsx';

const periods: readonly TrendPeriod[] = [
  { period: '2021-01', found: 1, stories: 100 },
  { period: '2021-02', found: 0, stories: 0 },
  { period: '2021-03', found: 0, stories: 40 },
  { period: '2021-04', found: 30, stories: 300 },
];
const show = (given = periods, chosen = '') =>
  mount(
    <OverTime
      periods={given}
      isChosen={(period) => period === chosen}
      hrefOf={(period) => `/search/?q=date:${period}`}
    />,
  );
const texts = (elements: Iterable<Element>) => [...elements].map((each) => each.textContent);

describe('the trend of a search', () => {
  test('is a picture that says the most, and a table of the numbers', () => {
    const { root } = show();
    expect(root.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe(
      'Share of stories found, by month: the most, 10%, in April 2021. The table below has the numbers.',
    );
    const rows = [...root.querySelectorAll('tbody tr')].map((row) => texts(row.children));
    expect(rows).toEqual([
      ['April 2021', '30', '300', '10%'],
      ['March 2021', '0', '40', '0%'],
      ['February 2021', 'no stories'],
      ['January 2021', '1', '100', '1%'],
    ]);
  });

  test('draws no column and no ground for a month without stories', () => {
    const { root } = show();
    expect(root.querySelectorAll('svg[role="img"] line')).toHaveLength(3);
    const heights = [...root.querySelectorAll('svg[role="img"] rect')].map((rect) =>
      Number(rect.getAttribute('height')),
    );
    // Shares, not counts: 1 of 100 is a tenth of 30 of 300.
    expect(heights).toEqual([6, 0, 64]);
  });

  test('leads to each month, from its column and from its line', () => {
    const page = show();
    const links = [...page.root.querySelectorAll('a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      ...['2021-01', '2021-04'].map((month) => `/search/?q=date:${month}`),
      ...['2021-04', '2021-01'].map((month) => `/search/?q=date:${month}`),
    ]);
    press(links[0] ?? null);
    expect(page.at()).toBe('/search/?q=date:2021-01');
  });

  test('has one way for keyboards and screen readers: the table', () => {
    const { root } = show();
    for (const link of root.querySelectorAll('[aria-hidden="true"] a'))
      expect(link.getAttribute('tabindex')).toBe('-1');
    expect(root.querySelectorAll('table a')).toHaveLength(2);
  });

  test('marks the month that is asked for', () => {
    const { root } = show(periods, '2021-04');
    expect(root.querySelectorAll('[data-chosen]')).toHaveLength(1);
    expect(root.querySelector('a[aria-current]')?.textContent).toBe('April 2021');
  });

  test('is nothing where there is nothing to compare', () => {
    expect(show(periods.slice(0, 2)).root.textContent).toBe('');
    expect(show(periods.slice(1, 3)).root.textContent).toBe('');
    expect(show([]).root.textContent).toBe('');
  });

  test('of a long archive has years', () => {
    const { root } = show([
      { period: '2020', found: 1, stories: 4 },
      { period: '2021', found: 1, stories: 2 },
    ]);
    expect(root.querySelector('h2')?.textContent).toBe('Share of each year’s stories');
    expect(texts(root.querySelectorAll('tbody th'))).toEqual(['2021', '2020']);
  });
});

test.each([
  [0, '0%'],
  [0.0004, 'under 0.1%'],
  [0.0251, '2.5%'],
  [0.0996, '10%'],
  [0.176, '18%'],
  [0.9999, '99%'],
  [1, '100%'],
])('the share %d is %s', (share, words) => {
  expect(percentWords(share)).toBe(words);
});
