import { describe, expect, test } from 'vitest';
import { SourceMixPart } from '#src/components/evidence/sources/source-mix.tsx';
import type { CoverageReport } from '#src/content/bundle/story-file.ts';
import { mount } from '#tests/support/mount.tsx';
import { plainReport, plainStory } from '#tests/support/stories.ts';

const part = (coverage: readonly CoverageReport[]) => (
  <SourceMixPart story={plainStory({ quality: 57, coverage: [...coverage] })} />
);
const show = (coverage: readonly CoverageReport[]) =>
  mount(part(coverage), { now: new Date('2024-05-01T00:00:00Z') }).root;
const from = (domain: string, quality: number | null, id = domain): CoverageReport =>
  plainReport(id, 10, {
    outlet: { domain: `${domain}.example`, name: domain.toUpperCase() },
    quality,
  });
const rows = (root: ParentNode): string[][] =>
  [...root.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent ?? ''),
  );

describe('the source mix of a story', () => {
  test('is not there where nobody else reports it', () => {
    expect(show([]).innerHTML).toBe('');
  });

  test('tells each outlet with its reports, its share and their qualities, the largest first', () => {
    const root = show([from('b', 90, 'b1'), from('b', 30, 'b2'), from('a', null)]);
    expect(rows(root)).toEqual([
      ['1', 'B', '2', '50%', '90, 30'],
      ['2', 'TechCrunch lead', '1', '25%', '57'],
      ['3', 'A', '1', '25%', 'none'],
    ]);
    expect(root.querySelector('a[href="/outlets/b.example/"]')).not.toBeNull();
  });

  test('calls an outlet by its domain where its name is only the beginning of that', () => {
    const report = plainReport('x', 10, {
      outlet: { domain: 'bnnbloomberg.ca', name: 'bnnbloomberg' },
    });
    expect(rows(show([report]))[1]?.[1]).toBe('bnnbloomberg.ca');
  });

  test('keeps outlets of one name apart', () => {
    const twins = ['a.example', 'b.example'].map((domain) =>
      plainReport(domain, 10, { outlet: { domain, name: 'Twin' } }),
    );
    expect(rows(show(twins)).map(([, name]) => name)).toEqual([
      'TechCrunch lead',
      'Twin (a.example)',
      'Twin (b.example)',
    ]);
  });

  test('gives many qualities of one outlet by their ends, and equal ones once', () => {
    const many = [10, 40, 20, 30].map((quality) => from('b', quality, `b${quality}`));
    const equal = [1, 2].map((at) => from('c', 42, `c${at}`));
    expect(rows(show([...many, ...equal])).map((cells) => cells[4])).toEqual([
      '40 to 10',
      '42',
      '57',
    ]);
  });

  test('draws the same: parts that fill the bar, one for each outlet and band, named for those who point at them', () => {
    const root = show([from('b', 90, 'b1'), from('b', 30, 'b2'), from('a', null)]);
    const bar = root.querySelector('svg[role=img]');
    expect(bar?.getAttribute('aria-label')).toBe(
      '4 reports from 3 outlets as one bar; the table has its numbers',
    );
    const parts = [...(bar?.querySelectorAll('rect:has(title)') ?? [])];
    expect(
      parts.map((part) => [part.getAttribute('x'), part.getAttribute('width'), part.textContent]),
    ).toEqual([
      ['0%', '25%', 'B: 1 report, quality 75 to 99'],
      ['25%', '25%', 'B: 1 report, quality 25 to 49'],
      ['50%', '25%', 'TechCrunch: 1 report, quality 50 to 74'],
      ['75%', '25%', 'A: 1 report, without a quality'],
    ]);
  });

  test('is drawn by a script only; a page as made has all of it in words', () => {
    const root = mount(part([from('b', 90, 'b1'), from('b', 30, 'b2')])).root;
    expect(root.querySelector('svg')).toBeNull();
    expect(rows(root)).toEqual([
      ['B', '2', '67%', '90, 30'],
      ['TechCrunch lead', '1', '33%', '57'],
    ]);
    expect(root.querySelectorAll('thead th')).toHaveLength(4);
    expect(root.querySelector('ul li')?.textContent).toBe('75 to 99 1 report, 33%');
  });

  test('says how much is of which quality in words beside the patterns, and leaves bands out that hold nothing', () => {
    const items = [
      ...show([from('b', 90, 'b1'), from('b', 80, 'b2'), from('a', null)]).querySelectorAll(
        'ul li',
      ),
    ];
    expect(items.map((item) => item.textContent)).toEqual([
      '75 to 99 2 reports, 50%',
      '50 to 74 1 report, 25%',
      'without a quality 1 report, 25%',
    ]);
  });

  test('folds a long tail into one part and one line, and keeps it one step away', () => {
    const root = show(Array.from({ length: 9 }, (_, at) => from(`o${at}`, 20)));
    expect(root.querySelector('details details > summary')?.textContent).toBe(
      '4 more outlets (4 reports, 40%)',
    );
    expect(rows(root.querySelector('details details') ?? root).map(([number]) => number)).toEqual([
      '7',
      '8',
      '9',
      '10',
    ]);
    const marks = [...root.querySelectorAll('svg text')].map((mark) => mark.textContent);
    expect(marks).toEqual(['1', '2', '3', '4', '5', '6', 'others']);
  });
});
