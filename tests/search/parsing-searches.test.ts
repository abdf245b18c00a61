import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber } from '#src/content/time/day-number.ts';
import { dateSpanOf } from '#src/search/query/date-span.ts';
import { formatSearch } from '#src/search/query/format-search.ts';
import { parseSearch } from '#src/search/query/parse-search.ts';
import { forAll } from '#tests/support/for-all.ts';

const word = (text: string) => ({ is: 'word', text });

describe('a search', () => {
  test.each([
    ['bridge', word('bridge')],
    ['old bridge', { is: 'all', nodes: [word('old'), word('bridge')] }],
    ['"old bridge"', { is: 'phrase', text: 'old bridge' }],
    ['“old bridge”', { is: 'phrase', text: 'old bridge' }],
    ['-bridge', { is: 'not', node: word('bridge') }],
    ['a b OR c', { is: 'any', nodes: [{ is: 'all', nodes: [word('a'), word('b')] }, word('c')] }],
    ['a (b OR c)', { is: 'all', nodes: [word('a'), { is: 'any', nodes: [word('b'), word('c')] }] }],
    ['title:flood', { is: 'field', field: 'title', text: 'flood' }],
    ['topic:"machine learning"', { is: 'field', field: 'topic', text: 'machine learning' }],
    ['outlet:zdnet.com', { is: 'field', field: 'outlet', text: 'zdnet.com' }],
    ['date:2021-03/2021-06', { is: 'dates', operator: 'date', text: '2021-03/2021-06' }],
    ['date:P1W', { is: 'dates', operator: 'date', text: 'P1W' }],
    ['before:2021', { is: 'dates', operator: 'before', text: '2021' }],
    ['after:2021-02-28', { is: 'dates', operator: 'after', text: '2021-02-28' }],
    ['kind:video', { is: 'kind', kind: 'video' }],
    ['sources:>3', { is: 'sources', compare: '>', count: 3 }],
    ['sources:3', { is: 'sources', compare: '=', count: 3 }],
    ['only:one-outlet', { is: 'alone' }],
    ['-topic:iot', { is: 'not', node: { is: 'field', field: 'topic', text: 'iot' } }],
    ['C++', word('C++')],
  ])('%s is read', (text, node) => {
    expect(parseSearch(text)).toEqual(node);
  });

  test.each([
    ['kind:poem', 'kind:poem'],
    ['date:2021-13', 'date:2021-13'],
    ['date:2021-02-30', 'date:2021-02-30'],
    ['sources:many', 'sources:many'],
    ['only:me', 'only:me'],
    ['Title:x', 'Title:x'],
    ['"open', 'open'],
    ['OR', 'or'],
    ['a OR', 'a or'],
    ['OR a', 'or a'],
    ['(a', 'a'],
    ['a)', 'a'],
    ['() - "" title:', 'title:'],
    ['  ', ''],
    ['!!!', ''],
    ['x: "a b"', 'x: "a b"'],
  ])('%s is no operator but text: %s', (text, shown) => {
    expect(formatSearch(parseSearch(text))).toBe(shown);
  });

  test('is never an error, and the same again once it was text', () => {
    const pieces = fc.constantFrom(
      ...['a', 'b c', 'OR', '(', ')', '"', '-', ' ', ' ', 'title:', 'topic:"x y"', 'kind:video'],
      ...['date:P2M', 'sources:<=2', 'only:one-outlet', '“', 'é', '--', '漢字', 'before:2020', ':'],
    );
    const search = fc.array(pieces, { maxLength: 14 }).map((list) => list.join(''));
    forAll(
      fc.property(fc.oneof(search, fc.string({ unit: 'binary', maxLength: 30 })), (text) => {
        const node = parseSearch(text);
        expect(parseSearch(formatSearch(node))).toEqual(node);
      }),
      { numRuns: 2000 },
    );
  });

  test('of a hundred thousand parentheses is read at once', () => {
    const started = performance.now();
    parseSearch('a OR ('.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(500);
  });
});

const day = (text: string) => dayNumber(text);

test.each([
  ['date', '2021', '2021-01-01', '2021-12-31'],
  ['date', '2024-02', '2024-02-01', '2024-02-29'],
  ['date', '2021-03-05', '2021-03-05', '2021-03-05'],
  ['date', '2021-03/2021-06', '2021-03-01', '2021-06-30'],
  ['date', '2021-06/2021-03', '2021-03-01', '2021-06-30'],
  ['date', '2021-06/', '2021-06-01', undefined],
  ['date', '/2021-06', undefined, '2021-06-30'],
  ['date', 'P1W', '2024-03-25', '2024-03-31'],
  ['date', 'P1M', '2024-03-01', '2024-03-31'],
  ['date', 'P1Y', '2023-04-01', '2024-03-31'],
  ['before', '2021-03', undefined, '2021-02-28'],
  ['after', '2021-03', '2021-04-01', undefined],
] as const)('%s:%s is from %s to %s', (operator, text, from, to) => {
  const newest = day('2024-03-31') ?? 0;
  expect(dateSpanOf(operator, text, newest)).toEqual({
    from: from && day(from),
    to: to && day(to),
  });
});
