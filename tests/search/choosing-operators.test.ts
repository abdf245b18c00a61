import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateSpanOf } from '#src/search/query/date-span.ts';
import { formatSearch } from '#src/search/query/format-search.ts';
import { dateValue, makeOperator } from '#src/search/query/make-operator.ts';
import { partsOf, withPart } from '#src/search/query/search-parts.ts';
import { forAll } from '#tests/support/for-all.ts';

describe('a chosen operator', () => {
  test.each([
    ['topic', 'machine learning', 'topic:"machine learning"'],
    ['outlet', 'wired.com', 'outlet:wired.com'],
    ['title', 'the “old” "bridge"', 'title:"the  old   bridge"'],
    ['date', '2021-03/2021-06', 'date:2021-03/2021-06'],
    ['kind', 'video', 'kind:video'],
    ['sources', '>=3', 'sources:>=3'],
    ['only', 'one-outlet', 'only:one-outlet'],
  ])('%s with %s is %s', (name, value, text) => {
    const part = makeOperator(name, value, false);
    expect(part && formatSearch(part.node)).toBe(text);
    expect(makeOperator(name, value, true)).toEqual({ node: part?.node, isExcluded: true });
  });

  test.each([
    ['topic', '  '],
    ['title', '!?'],
    ['date', '2021-02-30'],
    ['date', ''],
    ['sources', 'many'],
    ['kind', 'poem'],
  ])('%s with “%s” is none', (name, value) => {
    expect(makeOperator(name, value, false)).toBeUndefined();
  });

  test('is read from the text as it was chosen, whatever was typed', () => {
    const value = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
    forAll(
      fc.property(fc.constantFrom('title', 'outlet', 'topic'), value, (name, typed) => {
        const part = makeOperator(name, typed, false);
        if (part) expect(partsOf(withPart('a OR b', part))).toContainEqual(part);
      }),
    );
  });
});

test.each([
  ['2021-01-01', '2021-12-31', '2021'],
  ['2020-01-01', '2021-12-31', '2020/2021'],
  ['2021-03-01', '2021-06-30', '2021-03/2021-06'],
  ['2024-02-01', '2024-02-29', '2024-02'],
  ['2023-02-01', '2023-02-27', '2023-02-01/2023-02-27'],
  ['2021-03-05', '2021-03-05', '2021-03-05'],
  ['2021-03-05', '', '2021-03-05/'],
  ['', '2021-03-05', '/2021-03-05'],
  ['', '', ''],
])('the days from “%s” to “%s” are written “%s”', (first, last, value) => {
  expect(dateValue(first, last)).toBe(value);
});

test('days keep their span when they are written', () => {
  const days = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  forAll(
    fc.property(days, days, (a, b) => {
      const [first, last] = a < b ? [a, b] : [b, a];
      expect(dateSpanOf('date', dateValue(first, last), 0)).toEqual(
        dateSpanOf('date', `${first}/${last}`, 0),
      );
    }),
  );
});
