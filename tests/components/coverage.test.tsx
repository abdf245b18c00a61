import { describe, expect, test } from 'vitest';
import { Coverage } from '#src/components/coverage/coverage.tsx';
import type { CoverageReport, Story } from '#src/content/bundle/story-file.ts';
import { mount } from '#tests/support/mount.tsx';
import { plainReport, plainStory } from '#tests/support/stories.ts';

const show = (coverage: CoverageReport[], marked?: string, over: Partial<Story> = {}) =>
  mount(<Coverage story={plainStory({ coverage, ...over })} marked={marked} />).root;

describe('the coverage of a story', () => {
  test('is not there at all when nobody else reports it', () => {
    expect(show([]).innerHTML).toBe('');
  });

  test('is the event alone, in order of publication, with the offset to the lead in words', () => {
    const root = show([
      plainReport('old', -6 * 1440, { tier: 'background' }),
      plainReport('first', -120),
      plainReport('second', 90),
    ]);
    expect(root.querySelector('h2')?.textContent).toBe('Coverage 3 reports from 3 outlets');
    expect([...root.querySelectorAll('article time')].map((time) => time.textContent)).toEqual([
      '2 h before',
      '1 h after',
    ]);
    expect(show([plainReport('old', -6 * 1440, { tier: 'background' })]).innerHTML).toBe('');
  });

  test('measures nothing from a date that cannot be right', () => {
    const future = { time: '2199-01-01T00:00:00Z', future: true } as const;
    const reports = [
      plainReport('zero', -900, { time: '1970-01-01T00:00:00Z' }),
      plainReport('ahead', 0, future),
      plainReport('b', 90),
    ];
    const whens = (over: Partial<Story>) =>
      [...show(reports, undefined, over).querySelectorAll('article time')].map(
        (time) => time.textContent,
      );
    expect(whens({})).toEqual(['date looks wrong', 'date looks wrong', '1 h after']);
    expect(whens(future)).toEqual(['date looks wrong', 'date looks wrong', '13 Dec 2021, 07:24']);
  });

  test('shows where the lead itself ran among the reports', () => {
    const items = (reports: readonly CoverageReport[]) =>
      [...show([...reports]).querySelectorAll('ol > li')].map(
        (item) => item.textContent?.match(/Lead report|Report [ab]/)?.[0],
      );
    const [before, after] = [plainReport('a', -10), plainReport('b', 10)];
    expect(items([before, after])).toEqual(['Report a', 'Lead report', 'Report b']);
    expect(items([after])).toEqual(['Lead report', 'Report b']);
    expect(items([before])).toEqual(['Report a', 'Lead report']);
  });

  test('opens what is beyond twenty rows below them, and loses none', () => {
    const reports = Array.from({ length: 30 }, (_, at) => plainReport(`r${at}`, at + 1));
    const root = show(reports);
    expect(root.querySelectorAll('section > ol article')).toHaveLength(20);
    expect(root.querySelector('section > details > summary')?.textContent).toBe('10 more reports');
    expect(root.querySelectorAll('section > details article')).toHaveLength(10);
    expect(show(reports.slice(0, 24)).querySelector('section > details')).toBeNull();
  });

  test('opens the fold that holds the report an address led to, and marks it in words', () => {
    const reports = Array.from({ length: 30 }, (_, at) => plainReport(`r${at}`, at + 1));
    const fold = (root: HTMLElement) => root.querySelector<HTMLDetailsElement>('section > details');
    expect(fold(show(reports))?.open).toBe(false);
    const root = show(reports, 'r25');
    expect(fold(root)?.open).toBe(true);
    expect(root.querySelector('#r-r25')?.textContent).toContain(
      'You followed a link to this report.',
    );
    expect(root.textContent?.match(/You followed a link/g)).toHaveLength(1);
  });

  test('says of a copy whose text it is, how long before that ran, and where it stands', () => {
    const root = show([
      plainReport('first', -180),
      plainReport('copy', 60, { copyOf: 'first' }),
      plainReport('lead-copy', 90, { copyOf: '2021-12-13-ai-giant' }),
    ]);
    expect(root.querySelector('#r-copy')?.textContent).toContain(
      'Reprint: same text as Outlet first, 4 h before',
    );
    expect(root.querySelector('#r-copy a[href$="#r-first"]')).not.toBeNull();
    expect(root.querySelector('#r-lead-copy')?.textContent).toContain(
      'Reprint: same text as the lead by TechCrunch, 1 h before',
    );
    expect(root.querySelector('#r-first')?.textContent).not.toContain('Reprint');
  });

  test('says so of a lead that is a copy itself', () => {
    const root = show([plainReport('first', -180)], undefined, { copyOf: 'first' });
    expect(root.textContent).toMatch(
      /Lead report: TechCrunch.*Reprint: same text as Outlet first, 3 h before/,
    );
  });

  test('leads out to each report, into the reader where it is a story, and says when there is no link', () => {
    const { original: _, ...unlinked } = plainReport('c', 3);
    const root = show([
      plainReport('a', 1),
      plainReport('b', 2, { story: '2021-12-13-b' }),
      unlinked,
    ]);
    expect(root.querySelector('#r-a h3 a')?.getAttribute('href')).toBe('https://a.example/a');
    expect(root.querySelector('#r-a')?.textContent).toContain('a.example');
    expect(root.querySelector('#r-b a[href="/news/2021-12-13-b/"]')).not.toBeNull();
    expect(root.querySelector('#r-c h3 a')).toBeNull();
    expect(root.querySelector('#r-c')?.textContent).toContain('no link available');
    const copy = (id: string) => root.querySelector(`#r-${id} a[href*="web.archive.org"]`);
    expect(copy('a')?.getAttribute('href')).toBe(
      'https://web.archive.org/web/20211213055500/https://a.example/a',
    );
    expect(copy('c')).toBeNull();
  });

  test('has the excerpt of a report folded below its headline, named by its outlet', () => {
    const root = show([plainReport('a', 1, { excerpt: 'Told in short.' })]);
    const fold = root.querySelector<HTMLDetailsElement>('#r-a details');
    expect(fold?.open).toBe(false);
    expect(fold?.querySelector('summary')?.textContent).toBe('Excerpt of the report by Outlet a');
    expect(fold?.textContent).toContain('Told in short.');
  });
});
