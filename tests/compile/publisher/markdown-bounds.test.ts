import { describe, expect, test } from 'vitest';
import { Refusal } from '#src/compile/problem.ts';
import { markdownPieces } from '#src/compile/publisher/markdown-pieces.ts';

const MOST_BYTES = 199_000;
const pages = new Set(['imprint']);

const faultsOf = (text: string): unknown => {
  try {
    markdownPieces(text, { firstLine: 4, pages });
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.faults;
    throw error;
  }
};

describe('a page of one mark, again and again', { timeout: 20_000 }, () => {
  test.each(['>', '> ', '1. ', '+ ', '>- ', '- > '])('is refused for its nesting: %j', (seed) => {
    const text = `First\n\n${seed.repeat(MOST_BYTES / seed.length)}x`;
    const message = expect.stringMatching(/^has more than 20 quotes or lists .*; write it/);
    expect(faultsOf(text)).toEqual([{ line: 6, field: 'text', message }]);
  });

  test.each([
    '[',
    '![',
    '[a](',
    '[a][',
    '[a](/b',
    'a*',
    '*a ',
    '_a ',
    '**a ',
    'a**b',
    '` ',
    '`a``b',
    '<a ',
    '&',
    '\\',
    '|',
    'a*\n',
    '[a\n',
    '[a]: b\n',
    '> *a\n',
    '- [a](\n',
    '|*a|\n',
  ])('is refused for its marks: %j', (seed) => {
    const message = expect.stringMatching(/^has more than 1000 of the mark .*; remove some/);
    const faults = faultsOf(seed.repeat(MOST_BYTES / seed.length));
    expect(faults).toEqual([{ line: expect.any(Number), field: 'text', message }]);
  });

  test.each(['# a\n', '> a\n', '- a\n', 'a\n', '- a\n\n', '> a\n\n'])(
    'is refused for its lines, and read with the most of them: %j',
    (seed) => {
      const message = 'has more than 5000 lines; divide it into pages';
      const text = seed.repeat(MOST_BYTES / seed.length);
      expect(faultsOf(text)).toEqual([{ line: 5_005, field: 'text', message }]);
      expect(faultsOf(text.split('\n').slice(0, 5_000).join('\n'))).toBeUndefined();
    },
  );

  test.each(['- ', 'a ', '#', '\t'])('is read if that takes few steps: %j', (seed) => {
    expect(faultsOf(seed.repeat(MOST_BYTES / seed.length))).toBeUndefined();
  });
});

test('a page may have many marks if blank lines divide them, and long rules', () => {
  expect(faultsOf('*a* `b` [c](/about/)\n\n'.repeat(2_000))).toBeUndefined();
  expect(faultsOf(`${'- '.repeat(40)}\n\n${'* '.repeat(40)}\n`)).toBeUndefined();
});
