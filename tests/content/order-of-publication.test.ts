import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasRightDate } from '#src/content/coverage/right-date.ts';
import { offsetWords } from '#src/content/words/lag-words.ts';
import { outletWords } from '#src/content/words/outlet-words.ts';
import { publicationOrder } from '#src/evidence/publication-order.ts';
import { forAll } from '#tests/support/for-all.ts';
import { anyOrderedStory } from '#tests/support/ordered-stories.ts';
import { plainReport, plainStory } from '#tests/support/stories.ts';

const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

describe('the order of publication', () => {
  test('holds the lead and every report once, or names it as left out', () => {
    forAll(
      fc.property(anyOrderedStory, (story) => {
        const { reports, leftOut } = publicationOrder(story);
        const all = [story.slug, ...ids(story.coverage)];
        expect([...ids(reports), ...ids(leftOut)].toSorted()).toEqual(all.toSorted());
        expect(reports.every(hasRightDate)).toBe(true);
        expect(leftOut.some(hasRightDate)).toBe(false);
      }),
    );
  });

  test('goes by time, and what ran in one minute keeps the order of the coverage', () => {
    forAll(
      fc.property(anyOrderedStory, (story) => {
        const { reports, lead } = publicationOrder(story);
        const offsets = reports.map(({ offset }) => offset);
        expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
        const kept = new Set(ids(reports));
        expect(ids(reports.filter((report) => report !== lead))).toEqual(
          ids(story.coverage).filter((id) => kept.has(id)),
        );
      }),
    );
  });

  test('the earliest are of the event, and nothing of the event ran before them or in their minute beside them', () => {
    forAll(
      fc.property(anyOrderedStory, (story) => {
        const { earliest, latest, event, lead, leftOut } = publicationOrder(story);
        if (leftOut.includes(lead)) {
          expect({ earliest, latest, event }).toEqual({
            earliest: [],
            latest: undefined,
            event: [],
          });
          return;
        }
        const first = Math.min(
          0,
          ...story.coverage
            .filter((r) => r.tier === 'event' && hasRightDate(r))
            .map((r) => r.offset),
        );
        expect(event).toContain(lead);
        expect(event.some(({ role }) => role === 'background')).toBe(false);
        expect(earliest).toEqual(event.filter(({ offset }) => offset === first));
        expect(event.every(({ offset }) => offset <= (latest?.offset ?? Number.NaN))).toBe(true);
      }),
    );
  });

  test('background that ran before is not the earliest', () => {
    const old = plainReport('old', -6 * 1440, { tier: 'background' });
    expect(
      ids(publicationOrder(plainStory({ coverage: [old, plainReport('b', 5)] })).earliest),
    ).toEqual(['2021-12-13-ai-giant']);
  });

  test('a date before 1995 or after the build is in no order', () => {
    const zero = plainReport('zero', -27_000_000, {
      time: '1970-01-01T00:00:00Z',
      tier: 'background',
    });
    const ahead = plainReport('ahead', 5, { time: '2199-01-01T00:00:00Z', future: true });
    const { reports, leftOut } = publicationOrder(
      plainStory({ coverage: [zero, plainReport('b', 5), ahead] }),
    );
    expect(ids(reports)).toEqual(['2021-12-13-ai-giant', 'b']);
    expect(ids(leftOut)).toEqual(['zero', 'ahead']);
    expect(hasRightDate({ time: '1995-01-01T00:00:00Z' })).toBe(true);
    expect(hasRightDate({ time: '1994-12-31T23:59:59Z' })).toBe(false);
  });
});

test('the distance to the lead is told in hours as long as an event lasts', () => {
  const told = [-3737, 59, -60, 24 * 60, 72 * 60, 30 * 1440, 0].map(offsetWords);
  expect(told).toEqual([
    '62 h before',
    '59 min after',
    '1 h before',
    '24 h after',
    '72 h after',
    '4 weeks after',
    'at the same time',
  ]);
});

test('an outlet that has only the beginning of its domain for a name is called by its domain', () => {
  expect(outletWords({ name: 'bnnbloomberg', domain: 'bnnbloomberg.ca' })).toBe('bnnbloomberg.ca');
  expect(outletWords({ name: 'tech', domain: 'techstory.in' })).toBe('techstory.in');
  expect(outletWords({ name: 'Bloomberg', domain: 'bloomberg.com' })).toBe('Bloomberg');
  expect(outletWords({ name: 'NIKKEI', domain: 'nikkei.com' })).toBe('NIKKEI');
});
