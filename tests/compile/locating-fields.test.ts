import { describe, expect, test } from 'vitest';
import { createLocator } from '#src/compile/front-matter/locate-field.ts';
import { processorMs } from '#tests/support/processor-time.ts';

const lines = (...texts: string[]): string => texts.join('\n');

describe('a field of front matter is found', () => {
  test.each([
    ['where it begins a line', 'title', lines('kind: x', 'title: "A"', 'other: 1'), 3],
    ['in the first line', 'title', 'title:', 2],
    ['in quotes', 'title', lines('kind: x', '"title": "A"'), 3],
    ['behind a field that begins like it', 'title', lines('title:x: 1', 'title: "A"'), 3],
    [
      'below one of the same name in a list',
      'title',
      lines('images:', '  - title: x', 'title: "A"'),
      4,
    ],
    ['in a mapping on one line', 'title', '{ kind: x, title: "A" }', 2],
    ['by the line of its mapping when it is missing', 'title', lines('kind: x', 'titles: "A"'), 2],
  ])('%s', (_, field, block, line) => {
    expect(createLocator(block, 2)([field])).toBe(line);
  });
});

describe('a field inside others is found', () => {
  const nested = lines(
    'related:', // 2
    '  - title: "A"',
    '    provider:',
    '      name: x', // 5
    '  -',
    '  # - a remark',
    '  -',
    '    title: title', // 9
    '    "webUrl": y',
    '  - { title: [1, 2], provider: { name: x, domain: y } }', // 11
    '  - ? title',
    '    : z', // 13
    '  - - 1',
    '    -',
    '    - 3', // 16
  );
  test.each([
    [['related'], 2],
    [['related', 0], 3],
    [['related', 0, 'title'], 3],
    [['related', 0, 'provider', 'name'], 5],
    [['related', 0, 'provider', 'domain'], 4],
    [['related', 1], 6],
    [['related', 2], 9],
    [['related', 2, 'title'], 9],
    [['related', 2, 'webUrl'], 10],
    [['related', 3, 'provider', 'domain'], 11],
    [['related', 3, 'title', 1], 11],
    [['related', 4, 'title'], 12],
    [['related', 5, 0], 14],
    [['related', 5, 1], 15],
    [['related', 5, 2], 16],
    [['related', 9], 2],
  ])('%j', (path, line) => {
    expect(createLocator(nested, 2)(path)).toBe(line);
  });

  test('in a list on several lines, pairs among its entries', () => {
    const locate = createLocator(lines('topics: [a,', '  b: c,', '  d, {e:', '  1}]'), 2);
    expect([0, 1, 2, 3].map((entry) => locate(['topics', entry]))).toEqual([2, 3, 4, 4]);
    expect(locate(['topics', 3, 'e'])).toBe(4);
  });
});

test.each([
  ['lists of lists', `a: ${'['.repeat(90)}${'[],'.repeat(80_000)}${']'.repeat(90)}`],
  ['mappings of one line', `a: [${'{b: 1},'.repeat(36_000)}]`],
  ['fields of one name', `related:\n${'  - title: 1\n'.repeat(20_000)}`],
  ['entries without content', `related:\n${'  -\n'.repeat(60_000)}`],
])('twenty fields are found in 250 kB of %s in no time', (_, block) => {
  const took = processorMs(() => {
    const locate = createLocator(block, 2);
    for (let at = 0; at < 20; at += 1) locate(['related', 4_000 * at, 'title']);
  });
  expect(took).toBeLessThan(1_000);
});
