import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noFilter } from '#src/content/order/filter.ts';
import { dayName, dayNumber } from '#src/content/time/day-number.ts';
import { hasPart, withoutParts, withPart } from '#src/story-list/change-filter.ts';
import { filterParts } from '#src/story-list/filter-parts.ts';
import { filterArbitrary } from '#tests/support/archive-of-numbers.ts';
import { forAll } from '#tests/support/for-all.ts';

describe('changing a filter', () => {
  test('turns a topic chosen into one left out, and back, never both', () => {
    const chosen = withPart(noFilter, { of: 'topics', key: 'ai' });
    const leftOut = withPart(chosen, { of: 'notTopics', key: 'ai' });
    expect(leftOut).toEqual({ ...noFilter, notTopics: ['ai'] });
    expect(withPart(leftOut, { of: 'topics', key: 'ai' })).toEqual(chosen);
  });

  test('keeps keys in order and each once', () => {
    const parts = ['b', 'a', 'b'].map((key) => ({ of: 'outlets' as const, key }));
    expect(parts.reduce(withPart, noFilter).outlets).toEqual(['a', 'b']);
  });

  test('replaces what there can be one of', () => {
    expect(withPart({ ...noFilter, kind: 'video' }, { of: 'kind', key: 'article' }).kind).toBe(
      'article',
    );
  });

  test('is made of its parts: put together they give it back, taken away nothing stays', () => {
    forAll(
      fc.property(filterArbitrary, (filter) => {
        const parts = filterParts(filter);
        expect(parts.toReversed().reduce(withPart, noFilter)).toEqual(filter);
        expect(withoutParts(filter, parts)).toEqual(noFilter);
        for (const part of parts) {
          expect(hasPart(filter, part)).toBe(true);
          const rest = withoutParts(filter, [part]);
          expect(hasPart(rest, part)).toBe(false);
          expect(withPart(rest, part)).toEqual(filter);
        }
      }),
    );
  });
});

describe('days', () => {
  test('are numbered from 1970 and named back', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayName(-1)).toBe('1969-12-31');
    forAll(
      fc.property(
        fc.integer({ min: -20_000, max: 60_000 }),
        (number) => dayNumber(dayName(number)) === number,
      ),
    );
  });

  test.each([
    '2021-02-29',
    '2021-02-31',
    '2021-04-31',
    '2021-13-01',
    '2021-00-10',
    '2021-1-1',
    '12021-01-01',
    '2021-01-01T00:00',
    '',
  ])('has none called “%s”', (text) => expect(dayNumber(text)).toBeUndefined());

  test('knows leap years', () => {
    expect(dayNumber('2020-03-01')).toBe((dayNumber('2020-02-29') ?? 0) + 1);
  });
});
