import { describe, expect, test } from 'vitest';
import { OrderPart } from '#src/components/evidence/order/order-part.tsx';
import { Origin } from '#src/components/evidence/order/origin.tsx';
import { StoryEvidence } from '#src/components/evidence/story-evidence.tsx';
import type { CoverageReport, Story } from '#src/content/bundle/story-file.ts';
import { mount } from '#tests/support/mount.tsx';
import { plainReport, plainStory } from '#tests/support/stories.ts';

const covered = (coverage: CoverageReport[], over: Partial<Story> = {}) =>
  plainStory({ coverage, ...over });
const now = new Date('2024-05-01T00:00:00Z');
const part = (story: Story) => mount(<OrderPart story={story} />, { now }).root;
const picture = (story: Story) => mount(<StoryEvidence story={story} />, { now }).root;
const origin = (story: Story) => mount(<Origin story={story} />).root;

const old = plainReport('old', -9 * 1440, { tier: 'background' });
const wrong = plainReport('wrong', -27_000_000, {
  time: '1970-01-01T00:00:00Z',
  tier: 'background',
});

describe('the order of publication of a story', () => {
  test('is not there when nobody else reports it', () => {
    expect(part(covered([])).innerHTML).toBe('');
  });

  test('is a picture with one mark a report, its tier by shape, its outlet and distance on pointing at it', () => {
    const root = picture(covered([old, plainReport('a', -120), plainReport('b', 90)]));
    for (const strip of root.querySelectorAll('[role="img"]')) {
      const marks = [...strip.querySelectorAll('title')].map((title) => [
        title.textContent,
        title.nextElementSibling?.getAttribute('class'),
      ]);
      expect(marks).toEqual([
        ['Outlet old, 9 days before', 'background'],
        ['Outlet a, 2 h before', 'event'],
        ['Outlet b, 1 h after', 'event'],
        ['TechCrunch, the lead', 'lead'],
      ]);
      expect(strip.getAttribute('aria-label')).toContain(
        '4 reports on a time axis. The first is 9 days before the lead.',
      );
    }
    expect(root.querySelectorAll('[role="img"]').length).toBeGreaterThan(1);
    expect(root.querySelector('figcaption')?.textContent).toBe(
      'the lead2 of the same event1 background',
    );
  });

  test('leaves a report without a known time out of the picture, and names it below', () => {
    const unknown = plainReport('unknown', 0, { time: undefined, tier: 'background' });
    const root = part(covered([plainReport('a', -120), unknown]));
    expect(root.textContent).toMatch(
      /1 report left out, because the date is unknown or looks wrong: Outlet unknown, time unknown\./,
    );
    expect(part(covered([wrong, unknown])).textContent).toMatch(
      /2 reports left out, because the date is unknown or looks wrong/,
    );
    expect(
      picture(covered([plainReport('a', -120), unknown]))
        .querySelector('[role="img"]')
        ?.getAttribute('aria-label'),
    ).toContain('2 reports on a time axis');
  });

  test('names the lead, the earliest and the latest in the picture', () => {
    const root = picture(covered([plainReport('a', -120), plainReport('b', 90)]));
    const words = [...(root.querySelector('[role="img"]')?.querySelectorAll('text') ?? [])].map(
      (text) => text.textContent,
    );
    expect(words).toEqual(
      expect.arrayContaining([
        'Earliest, 2 h before',
        'Outlet a',
        'Lead',
        'TechCrunch',
        'Latest, 1 h after',
        'Outlet b',
      ]),
    );
  });

  test('is a table too, in order, each row leading to its report on the page', () => {
    const root = part(covered([old, plainReport('a', -120), plainReport('b', 90)]));
    const rows = [...root.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toEqual([
      ['Outlet old', '9 days before4 Dec 2021, 05:54', 'background'],
      ['Outlet a', '2 h before13 Dec 2021, 03:54', 'same event'],
      ['TechCrunch', '13 Dec 2021, 05:54', 'the lead'],
      ['Outlet b', '1 h after13 Dec 2021, 07:24', 'same event'],
    ]);
    expect([...root.querySelectorAll('tbody a')].map((link) => link.getAttribute('href'))).toEqual([
      '#r-old',
      '#r-a',
      '#r-b',
    ]);
    expect(root.querySelector('details')?.open).toBe(false);
  });

  test('leaves a date out that cannot be right, and says whose', () => {
    const root = part(covered([wrong, plainReport('b', 90)]));
    expect(root.textContent).toContain(
      '1 report left out, because the date is unknown or looks wrong: Outlet wrong, 1 Jan 1970.',
    );
    expect(root.querySelectorAll('tbody tr')).toHaveLength(2);
    expect(part(covered([plainReport('b', 90)])).textContent).not.toContain('left out');
  });

  test('has its picture below the headline when several report the event, else here', () => {
    const pictures = (root: HTMLElement) => root.querySelectorAll('[role="img"]').length > 0;
    const [several, one] = [covered([plainReport('a', -120)]), covered([old])];
    expect([pictures(picture(several)), pictures(part(several))]).toEqual([true, false]);
    expect([pictures(picture(one)), pictures(part(one))]).toEqual([false, true]);
  });

  test('has no folded picture in a page as made, only its table, and one for each width later', () => {
    const made = mount(<OrderPart story={covered([old])} />).root;
    expect(made.querySelector('figure, svg')).toBeNull();
    expect(made.querySelectorAll('tbody tr')).toHaveLength(2);
    expect(part(covered([old])).querySelectorAll('[role="img"]')).toHaveLength(2);
  });

  test('draws nothing when only the lead is left', () => {
    const root = part(covered([wrong]));
    expect(root.querySelector('[role="img"], table')).toBeNull();
    expect(root.textContent).toContain('1 report left out');
  });

  test('measures nothing from a lead whose own date cannot be right', () => {
    const root = part(
      covered([plainReport('a', -120), plainReport('b', 90)], {
        time: '2199-01-01T00:00:00Z',
        future: true,
      }),
    );
    expect(root.querySelector('[role="img"]')).toBeNull();
    expect(root.textContent).toContain('The date of the lead looks wrong');
    expect(
      [...root.querySelectorAll('tbody td:nth-child(2)')].map((cell) => cell.textContent),
    ).toEqual(['13 Dec 2021, 03:54', '13 Dec 2021, 07:24']);
  });
});

describe('the sentence on what is shown', () => {
  const words = (coverage: CoverageReport[], over: Partial<Story> = {}) =>
    origin(covered(coverage, over)).textContent;

  test('names the earliest report of the event and leads to it', () => {
    const root = origin(covered([old, plainReport('a', -3737), plainReport('b', 90)]));
    expect(root.textContent).toBe(
      'Lead report: TechCrunch (quality 57). First found in this archive: Outlet a, 62 hours earlier.',
    );
    expect(root.querySelector('a')?.getAttribute('href')).toBe('#r-a');
  });

  test('says when the lead itself is the earliest, or alone', () => {
    expect(words([plainReport('b', 90), plainReport('c', 95)])).toBe(
      'Lead report: TechCrunch (quality 57). It is the first of 3 reports of this event found in this archive.',
    );
    expect(words([old])).toBe(
      'Lead report: TechCrunch (quality 57). It is the only report of this event found in this archive.',
    );
    expect(words([])).toBe(
      'Lead report: TechCrunch (quality 57). It is the only report of this event found in this archive.',
    );
    expect(words([], { quality: null })).toBe(
      'Lead report: TechCrunch. It is the only report of this event found in this archive.',
    );
  });

  test('gives nobody the first place alone when several share it', () => {
    expect(words([plainReport('a', 0), plainReport('b', 9)])).toBe(
      'Lead report: TechCrunch (quality 57). First found in this archive: this one and Outlet a, at the same time.',
    );
    expect(words([plainReport('a', -5), plainReport('b', -5), plainReport('c', -5)])).toBe(
      'Lead report: TechCrunch (quality 57). First found in this archive: Outlet a and 2 others, 5 minutes earlier.',
    );
  });

  test('says when the earliest is another report by the same outlet', () => {
    const own = plainReport('a', -60, { outlet: { domain: 'techcrunch.com', name: 'TechCrunch' } });
    expect(words([own])).toBe(
      'Lead report: TechCrunch (quality 57). First found in this archive: another report by TechCrunch, 1 hour earlier.',
    );
  });

  test('never takes a date that cannot be right for the earliest', () => {
    expect(words([{ ...wrong, tier: 'event' }, plainReport('b', 9)])).toContain(
      'the first of 2 reports',
    );
    expect(words([{ ...wrong, tier: 'background' }])).toContain(
      'It is the only report of this event found in this archive.',
    );
    expect(words([plainReport('a', -5)], { future: true })).toBe(
      'Lead report: TechCrunch (quality 57). Its date looks wrong, so it is not known which report ran first.',
    );
  });
});
