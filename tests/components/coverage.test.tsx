import { describe, expect, test } from 'vitest';
import { Coverage } from '#src/components/coverage/coverage.tsx';
import type { CoverageReport, Story } from '#src/content/bundle/story-file.ts';
import { mount } from '#tests/support/mount.tsx';
import { plainReport, plainStory } from '#tests/support/stories.ts';

const show = (reports: readonly CoverageReport[], marked?: string) =>
  mount(<Coverage lead={plainStory()} reports={reports} marked={marked} />).root;

describe('the coverage of a story', () => {
  test('is not there at all when nobody else reports it', () => {
    expect(show([]).innerHTML).toBe('');
  });

  test('stands in two tiers, each in order of publication, with the offset to the lead in words', () => {
    const root = show([
      plainReport('old', -6 * 1440, { tier: 'background' }),
      plainReport('first', -120),
      plainReport('second', 90),
    ]);
    expect([...root.querySelectorAll('h3')].map((heading) => heading.textContent)).toEqual([
      'Same event 2 reports',
      'Background 1 report',
    ]);
    expect([...root.querySelectorAll('article time')].map((time) => time.textContent)).toEqual([
      '2 h before',
      '1 h after',
      '6 days before',
    ]);
  });

  test('says of a report without a known time that it has none', () => {
    const root = show([
      plainReport('a', -120),
      plainReport('b', 0, { time: undefined, tier: 'background' }),
    ]);
    expect(
      [...root.querySelectorAll('article')].map(
        (article) => article.querySelector('p')?.textContent,
      ),
    ).toEqual(['2 h before', 'time unknown']);
    expect(root.querySelectorAll('article time')).toHaveLength(1);
  });

  test('measures nothing from a date that cannot be right', () => {
    const future = { time: '2199-01-01T00:00:00Z', future: true } as const;
    const reports = [
      plainReport('zero', -900, { time: '1970-01-01T00:00:00Z' }),
      plainReport('ahead', 0, future),
      plainReport('b', 90),
    ];
    const whens = (lead: Story) =>
      [
        ...mount(
          <Coverage lead={lead} reports={reports} marked={undefined} />,
        ).root.querySelectorAll('article time'),
      ].map((time) => time.textContent);
    expect(whens(plainStory())).toEqual(['date looks wrong', 'date looks wrong', '1 h after']);
    expect(whens(plainStory(future))).toEqual([
      'date looks wrong',
      'date looks wrong',
      '13 Dec 2021, 07:24',
    ]);
  });

  test('shows where the lead itself ran among the reports', () => {
    const items = (reports: readonly CoverageReport[]) =>
      [...show(reports).querySelectorAll('ol > li')].map(
        (item) => item.textContent?.match(/The lead|Report \w+/)?.[0],
      );
    const [before, after] = [plainReport('a', -10), plainReport('b', 10)];
    expect(items([before, after])).toEqual(['Report a', 'The lead', 'Report b']);
    expect(items([after])).toEqual(['The lead', 'Report b']);
    expect(items([before])).toEqual(['Report a', 'The lead']);
  });

  test('folds a long tier to one report an outlet and loses none', () => {
    const chatty = { domain: 'chatty.example', name: 'Chatty' };
    const reports = Array.from({ length: 9 }, (_, at) =>
      plainReport(`r${at}`, at + 1, at % 2 === 0 ? { outlet: chatty } : {}),
    );
    const root = show(reports);
    expect(root.querySelectorAll('details')).toHaveLength(1);
    expect(root.querySelector('summary')?.textContent).toBe('4 more reports from Chatty');
    expect(root.querySelectorAll('article')).toHaveLength(9);
    expect(show(reports.slice(0, 8)).querySelectorAll('details')).toHaveLength(0);
  });

  test('opens the fold that holds the report an address led to, and marks it in words', () => {
    const chatty = { domain: 'chatty.example', name: 'Chatty' };
    const reports = Array.from({ length: 9 }, (_, at) =>
      plainReport(`r${at}`, at + 1, { outlet: chatty }),
    );
    expect(show(reports).querySelector('details')?.open).toBe(false);
    const root = show(reports, 'r5');
    expect(root.querySelector('details')?.open).toBe(true);
    expect(root.querySelector('#r-r5')?.textContent).toContain(
      'The address you followed leads to this report.',
    );
    expect(root.textContent?.match(/The address you followed/g)).toHaveLength(1);
  });

  test('says of a copy whose text it is, how long before that ran, and where it stands', () => {
    const root = show([
      plainReport('first', -180),
      plainReport('copy', 60, { copyOf: 'first' }),
      plainReport('lead-copy', 90, { copyOf: '2021-12-13-ai-giant' }),
    ]);
    expect(root.querySelector('h2')?.textContent).toBe(
      'Coverage 3 reports from 3 outlets, 2 reprints',
    );
    expect(root.querySelector('#r-copy')?.textContent).toContain(
      'Same text as Outlet first, 4 h before',
    );
    expect(root.querySelector('#r-copy a[href$="#r-first"]')).not.toBeNull();
    expect(root.querySelector('#r-lead-copy')?.textContent).toContain(
      'Same text as the lead, by TechCrunch, 1 h before',
    );
    expect(root.querySelector('#r-first')?.textContent).not.toContain('Same text');
  });

  test('says so of a lead that is a copy itself', () => {
    const { root } = mount(
      <Coverage
        lead={plainStory({ copyOf: 'first' })}
        reports={[plainReport('first', -180)]}
        marked={undefined}
      />,
    );
    expect(root.textContent).toMatch(
      /The lead, by TechCrunch.*Same text as Outlet first, 3 h before/,
    );
    expect(root.querySelector('h2')?.textContent).toContain('1 report from 1 outlet, 1 reprint');
  });

  test('leads out to each report, into the reader where it is a story, and says when there is no link', () => {
    const { original: _, ...unlinked } = plainReport('c', 3);
    const root = show([
      plainReport('a', 1),
      plainReport('b', 2, { story: '2021-12-13-b' }),
      unlinked,
    ]);
    expect(root.querySelector('#r-a h4 a')?.getAttribute('href')).toBe('https://a.example/a');
    expect(root.querySelector('#r-a')?.textContent).toContain('a.example');
    expect(root.querySelector('#r-b a[href="/news/2021-12-13-b/"]')).not.toBeNull();
    expect(root.querySelector('#r-c h4 a')).toBeNull();
    expect(root.querySelector('#r-c')?.textContent).toContain('no link in the archive');
  });
});
