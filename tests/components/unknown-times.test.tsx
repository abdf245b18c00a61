import { describe, expect, test } from 'vitest';
import { Coverage } from '#src/components/coverage/coverage.tsx';
import { HeatReceipt } from '#src/components/evidence/heat-receipt.tsx';
import { OrderPart } from '#src/components/evidence/order/order-part.tsx';
import { IndependenceReceipt } from '#src/components/evidence/sources/independence-receipt.tsx';
import { StoryEvidence } from '#src/components/evidence/story-evidence.tsx';
import { EditionTime } from '#src/components/front/edition-time.tsx';
import { StoryCard } from '#src/components/story/story-card.tsx';
import { StoryHead } from '#src/components/story/story-head.tsx';
import type { Story } from '#src/content/bundle/story-file.ts';
import { mount } from '#tests/support/mount.tsx';
import { plainReport, plainStory } from '#tests/support/stories.ts';

const SEEN = '2021-12-13T14:05:00Z';
const seen = (id: string, over = {}) =>
  plainReport(id, 0, { time: undefined, seen: SEEN, ...over });
const undated = { undated: true } as const;
const told = (root: HTMLElement): string => root.textContent?.replace(/\s+/g, ' ') ?? '';
const covered = (coverage: Story['coverage'], over: Partial<Story> = {}): Story =>
  plainStory({ coverage, reports: coverage.length, ...over });

describe('a report whose source gives no time', () => {
  test('says so in its row, with the time at which it was first seen', () => {
    const { root } = mount(<Coverage story={covered([plainReport('a', 5), seen('b')])} />);
    const [, row] = root.querySelectorAll('article');
    expect(row?.textContent).toContain('time unknown; first seen 13 Dec 2021, 14:05');
    expect(row?.querySelector('time')).toBeNull();
    expect(
      row?.querySelector('a[href^="https://web.archive.org"]')?.getAttribute('href'),
    ).toContain('20211213140500');
  });

  test('names the outlet that has its text, and does not say which of them copied', () => {
    const story = covered([seen('b', { copyOf: plainStory().slug }), seen('c', { copyOf: 'b' })]);
    const { root } = mount(<Coverage story={story} />);
    expect(told(root)).toContain('Same text as TechCrunch; which of them ran it first is unknown');
    expect(told(root)).not.toContain('Reprint');
    // It had run when a later one came: that one is the copy.
    const later = covered([plainReport('a', 900, { copyOf: 'b' }), seen('b')]);
    expect(told(mount(<Coverage story={later} />).root)).toMatch(
      /Reprint: same text as Outlet b(?!,)/,
    );
  });

  test.each<[string, string, string, Story]>([
    [
      'beside those of known time',
      'first: TechCrunch, the lead · 1 report of unknown time',
      'It is the first of 2 reports of this event found in this archive. 1 report of this event has no known time, and may have run earlier.',
      covered([plainReport('a', 5), seen('b')]),
    ],
    [
      'alone with the lead',
      'first: unknown, as another report has no known time',
      'Another report of this event has no known time, so it is not known which ran first.',
      covered([seen('b')]),
    ],
    [
      'as the lead',
      'first: unknown, as the lead has no known time',
      'Its time is not known, so it is not known which report ran first.',
      covered([plainReport('a', -5)], undated),
    ],
  ])('is never called first, and leaves open who was: %s', (_, line, origin, story) => {
    expect(told(mount(<StoryEvidence story={story} />).root)).toContain(line);
    expect(told(mount(<OrderPart story={story} />).root)).toContain(origin);
  });

  test('is in no picture of the order, and is named below the table', () => {
    const story = covered([plainReport('a', 5), seen('b')]);
    const { root } = mount(<OrderPart story={story} />);
    expect([...root.querySelectorAll('tbody th')].map((cell) => cell.textContent)).toEqual([
      'TechCrunch',
      'Outlet a',
    ]);
    expect(told(root)).toContain('Outlet b, time unknown (first seen 13 Dec 2021, 14:05)');
  });

  test('as the lead is above its coverage, and no other is measured by it', () => {
    const story = covered([plainReport('a', -90), plainReport('b', 90)], undated);
    const { root } = mount(<Coverage story={story} />);
    const [first, ...rows] = root.querySelectorAll('ol > li');
    expect(first?.textContent).toContain(
      'Lead report: TechCrunch, time unknown; first seen 13 Dec 2021, 05:54',
    );
    expect(rows.map((row) => row.querySelector('time')?.textContent)).toEqual([
      '13 Dec 2021, 04:24',
      '13 Dec 2021, 07:24',
    ]);
    expect(told(mount(<OrderPart story={story} />).root)).toContain(
      'The time of the lead is not known, so no report is placed before or after it.',
    );
    const open = covered([plainReport('a', 9000, { tier: 'background' })], undated);
    expect(told(mount(<IndependenceReceipt story={open} />).root)).toContain(
      '1 report of which we cannot tell: the time of the lead is not known',
    );
  });

  test('on its page and its card says when it was first seen', () => {
    const story = plainStory(undated);
    expect(told(mount(<StoryHead story={story} />).root)).toContain(
      'time unknown; first seen 13 Dec 2021, 05:54 UTC',
    );
    const now = new Date('2021-12-13T07:54:00Z');
    const card = mount(<StoryCard card={story} density="cards" />, { now });
    expect(told(card.root)).toContain('first seen 13 Dec 2021, 05:54, 2 h ago');
    const line = mount(<StoryCard card={story} density="headlines" dayAbove />);
    expect(told(line.root)).toContain('first seen 05:54');
    const edition = mount(<EditionTime card={story} from="2021-12-12" to="2021-12-13" />);
    expect(told(edition.root)).toBe('first seen 13 Dec');
  });
});

describe('a quality that the site gave to the source', () => {
  test('is said to be that, in the heat’s sum and at a report', () => {
    const story = covered([seen('b', { qualityFrom: 'source', quality: 50 })], {
      qualityFrom: 'source',
      receipt: { related: 1, k: 10 },
      quality: 50,
      heat: 60,
    });
    expect(told(mount(<HeatReceipt story={story} />).root)).toContain(
      '50quality (the number that this site gave to the source)',
    );
    expect(told(mount(<Coverage story={story} />).root)).toContain(
      'quality 50: the number that this site gave to the source',
    );
    const own = { ...story, qualityFrom: undefined };
    expect(told(mount(<HeatReceipt story={own} />).root)).toContain(
      'quality (stated in the article file)',
    );
  });
});
