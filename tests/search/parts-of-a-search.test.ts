import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatSearch } from '#src/search/query/format-search.ts';
import { parseSearch } from '#src/search/query/parse-search.ts';
import type { SearchNode } from '#src/search/query/search-node.ts';
import {
  chipsOf,
  partsOf,
  textOfParts,
  withExclusion,
  withoutDates,
  withoutPart,
  withPart,
  wordsOnly,
} from '#src/search/query/search-parts.ts';
import { forAll } from '#tests/support/for-all.ts';

const pieces = fc.constantFrom(
  ...[
    'a',
    'b c',
    'OR',
    '(',
    ')',
    '"',
    '-',
    ' ',
    ' ',
    'title:',
    'topic:"x y"',
    'kind:video',
    '-(-x',
  ],
  ...[
    'date:P2M',
    'sources:<=2',
    'only:one-outlet',
    '“',
    'é',
    '--',
    '漢字',
    'before:2020',
    ':',
    '-y',
  ],
);
const searches = fc.array(pieces, { maxLength: 14 }).map((list) => list.join(''));

/** Without `-` twice, and without a level for parts of parts. */
function plain(node: SearchNode): SearchNode {
  if (node.is === 'not') return node.node.is === 'not' ? plain(node.node.node) : node;
  return node.is === 'all' ? { is: 'all', nodes: node.nodes.map(plain) } : node;
}

/** The same search, as far as a text without doubled `-` can say it. */
const same = (search: string): string =>
  formatSearch(parseSearch(formatSearch(plain(parseSearch(search)))));

/** What `runSearch` takes from a text beside its operators. */
const isOpen = (search: string): boolean => !/\s$/u.test(search);

describe('the parts of a search', () => {
  test('are the same search once they are text again', () => {
    forAll(
      fc.property(fc.oneof(searches, fc.string({ unit: 'binary', maxLength: 30 })), (search) => {
        const parts = partsOf(search);
        expect(same(textOfParts(parts))).toBe(same(search));
        expect(partsOf(textOfParts(parts))).toEqual(parts);
      }),
      { numRuns: 2000 },
    );
  });

  test('that are operators are chips', () => {
    const chips = chipsOf(
      'old "stone bridge" -video outlet:wired.com (a OR b) -(kind:video) -(-x)',
    );
    expect(chips.map(({ place }) => place)).toEqual([1, 2, 3, 4, 5]);
    expect(chips.map(({ isExcluded }) => isExcluded)).toEqual([false, true, false, false, true]);
    expect(chips.map(({ node }) => formatSearch(node))).toEqual([
      ...['"stone bridge"', 'video', 'outlet:wired.com', 'a OR b', 'kind:video'],
    ]);
    expect(chipsOf('old stone bridge')).toEqual([]);
    expect(chipsOf('a b OR c')).toHaveLength(1);
  });

  test.each([
    ['old kind:video bridge', 1, 'old bridge'],
    ['kind:video', 0, ''],
    // The word before was finished by the operator behind it.
    ['bridge kind:video', 1, 'bridge '],
    ['a OR b', 0, ''],
  ])('of “%s” without number %i: “%s”', (search, place, without) => {
    expect(withoutPart(search, place)).toBe(without);
  });

  test('are left out and asked for again', () => {
    expect(withExclusion('bridge -video', 1)).toBe('bridge video');
    expect(withExclusion('bridge topic:iot old', 1)).toBe('bridge -topic:iot old');
    expect(withExclusion('(a OR b) c', 0)).toBe('-(a OR b) c');
    forAll(
      fc.property(searches, fc.nat(8), (search, place) => {
        // Parts that were left out together are asked for one by one.
        fc.pre(partsOf(search)[place]?.node.is !== 'all');
        const twice = withExclusion(withExclusion(search, place), place);
        expect(same(twice)).toBe(same(search));
      }),
    );
  });

  test('without operators are its words', () => {
    expect(wordsOnly('old kind:video "stone bridge" -new outlet:x')).toBe('old "stone bridge"');
    expect(wordsOnly('kind:video')).toBe('');
  });

  test('without dates are any date’s', () => {
    expect(withoutDates('flood date:2021 after:2020 -date:2021-03')).toBe('flood -date:2021-03');
  });
});

const operator = (search: string) => {
  const [part] = partsOf(search);
  if (!part) throw new Error(`${search} has no part`);
  return part;
};

describe('one more operator', () => {
  test.each([
    // In front of a word that may be unfinished, or it would not be the last one.
    ['old brid', 'kind:video', 'kind:video old brid'],
    ['old bridge ', 'kind:video', 'old bridge kind:video'],
    ['"old bridge"', 'kind:video', '"old bridge" kind:video'],
    ['a OR b', 'kind:video', 'kind:video (a OR b)'],
    ['', 'kind:video', 'kind:video'],
    ['', 'title:flood', 'title:flood '],
    ['"x" kind:article', 'kind:video', '"x" kind:video'],
    ['"x" -kind:video', 'kind:video', '"x" kind:video'],
    ['"x" topic:iot', '-topic:iot', '"x" -topic:iot'],
    ['"x" topic:iot', 'topic:ai', '"x" topic:iot topic:ai'],
    ['"x" date:2021 after:2020 before:2022', 'date:2021-03', '"x" date:2021-03'],
    ['"x" -date:2021', 'date:2021-03', '"x" -date:2021 date:2021-03'],
    ['"x" sources:>3', 'sources:>3', '"x" sources:>3'],
    ['"x" sources:>3', 'sources:<9', '"x" sources:>3 sources:<9'],
  ])('“%s” with %s is “%s”', (search, added, both) => {
    expect(withPart(search, operator(added))).toBe(both);
  });

  test('is in the search, and the unfinished word still is the last', () => {
    const added = fc
      .constantFrom('kind:video', '-topic:"a b"', 'date:2021', 'outlet:x.y')
      .map(operator);
    forAll(
      fc.property(searches, added, (search, part) => {
        const text = withPart(search, part);
        expect(partsOf(text)).toContainEqual(part);
        const words = (of: string) => partsOf(of).filter(({ node }) => node.is === 'word');
        expect(words(text)).toEqual(words(search));
        const last = partsOf(search).at(-1);
        if (last?.node.is === 'word' && isOpen(search)) {
          expect(partsOf(text).at(-1)).toEqual(last);
          expect(isOpen(text)).toBe(true);
        }
      }),
    );
  });
});
