import { describe, expect, test } from 'vitest';
import { hasPlots, OutletPlots } from '#src/components/outlets/outlet-plots.tsx';
import { OutletRecord } from '#src/components/outlets/outlet-record.tsx';
import type { OutletFigures } from '#src/content/bundle/outlet-measures.ts';
import { mount } from '#tests/support/mount.tsx';

const figures = (over: Partial<OutletFigures> = {}): OutletFigures => ({
  follows: 2,
  lags: [3, 0, 1, 0, 0, 0],
  medianLag: 186,
  qualities: [0, 4, 0, 0, 1, 0],
  ...over,
});
const outlet = { domain: 'courier.example', name: 'The Courier', stories: 5, appearances: 2 };
const activity = {
  periods: [
    { period: '2021-11', stories: 4 },
    { period: '2021-12', stories: 0 },
    { period: '2022-01', stories: 1 },
  ],
  topics: [{ slug: 'ai', name: 'AI', stories: 5 }],
};
const record = (given: OutletFigures): string | null =>
  // With the blank before the link that follows.
  mount(<OutletRecord figures={given} />)
    .root.querySelector('p')
    ?.firstChild?.textContent?.trimEnd() ?? null;

describe('the record of an outlet', () => {
  test('says how often it followed, how often it was first, and how far behind it was otherwise', () => {
    expect(record(figures())).toBe(
      'It follows another outlet’s lead in 2 stories. Of 4 events that others covered too, it was first on 3. ' +
        'On the rest it ran a median 3\u00a0hours later.',
    );
  });

  test('has no lag where it was always first, and no order where it was alone', () => {
    expect(record(figures({ lags: [1, 0, 0, 0, 0, 0], medianLag: null, follows: 1 }))).toBe(
      'It follows another outlet’s lead in 1 story. On the one event that others covered too, it was first.',
    );
    expect(record(figures({ lags: [0, 0, 0, 1, 0, 0], medianLag: 1434, follows: 0 }))).toBe(
      'On the one event that others covered too, it ran 23\u00a0hours later than the first.',
    );
    expect(record(figures({ lags: [4, 0, 0, 0, 0, 0], medianLag: null }))).toContain(
      'It was first on all 4 events that others covered too.',
    );
    expect(record(figures({ lags: [0, 0, 0, 1, 1, 0], medianLag: 3000 }))).toContain(
      'first on none. It ran a median 50\u00a0hours later.',
    );
    expect(record(figures({ lags: [0, 0, 0, 0, 0, 0], medianLag: null }))).toContain(
      'no event in common with another outlet',
    );
  });

  test('leads to how it is counted', () => {
    const { root } = mount(<OutletRecord figures={figures()} />);
    expect(root.querySelector('a')?.getAttribute('href')).toBe('/about/#how-outlets');
  });
});

describe('the pictures of an outlet', () => {
  const now = new Date('2024-05-01T00:00:00Z');
  const parts = (given = outlet, measured: OutletFigures | undefined = figures()) => (
    <OutletPlots outlet={given} figures={measured} activity={activity} />
  );
  const show = (...given: Parameters<typeof parts>) => mount(parts(...given), { now }).root;
  const table = (root: ParentNode, title: string): string[][] => {
    const part = [...root.querySelectorAll('section')].find(
      (section) => section.querySelector('h3')?.textContent === title,
    );
    return [...(part?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.children]
        .map((cell) => (cell.firstElementChild ?? cell).textContent ?? '')
        .filter((text) => text !== ''),
    );
  };

  test('have each number beside its bar, and the longest bar for the largest', () => {
    const root = show();
    expect(table(root, 'How quickly it reports')).toEqual([
      ['first', '3'],
      ['within 1 hour', '0'],
      ['1 to 6 hours', '1'],
      ['6 to 24 hours', '0'],
      ['1 to 3 days', '0'],
      ['over 3 days', '0'],
    ]);
    expect(
      [...root.querySelectorAll('rect[height="12"]')]
        .slice(0, 3)
        .map((bar) => bar.getAttribute('width')),
    ).toEqual(['100%', '0%', '33.3%']);
    expect(table(root, 'Quality of its reports').at(-1)).toEqual(['under 25', '1']);
  });

  test('are tables in a page as made, all of them open', () => {
    const root = mount(parts()).root;
    expect(root.querySelector('svg')).toBeNull();
    expect(root.querySelector('details')?.open).toBe(true);
    expect(show().querySelector('details')?.open).toBe(false);
    for (const title of ['How quickly it reports', 'Stories per month'])
      expect(table(root, title)).toEqual(table(show(), title));
  });

  test('lead from a month and from a topic to the stories that are counted', () => {
    const root = show();
    expect(table(root, 'Stories per month')).toEqual([
      ['November 2021', '4'],
      ['January 2022', '1'],
    ]);
    const hrefs = [...root.querySelectorAll('tbody a')].map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual([
      '/?outlet=courier.example&from=2021-11-01&to=2021-11-30',
      '/?outlet=courier.example&from=2022-01-01&to=2022-01-31',
      '/?topic=ai&outlet=courier.example',
    ]);
  });

  test('lead nowhere for an outlet that leads nothing, for no filter finds what it only stands beside', () => {
    expect(
      show({ ...outlet, stories: 0, appearances: 5 }).querySelectorAll('tbody a'),
    ).toHaveLength(0);
  });

  test('are drawn of three or more only', () => {
    const few = figures({ lags: [1, 1, 0, 0, 0, 0], qualities: [0, 1, 0, 0, 1, 0] });
    const small = { ...outlet, stories: 0, appearances: 2 };
    expect(show(small, few).querySelectorAll('section')).toHaveLength(0);
    expect(hasPlots({ outlet: small, figures: few, activity })).toBe(false);
    expect(hasPlots({ outlet, figures: few, activity })).toBe(true);
  });
});
