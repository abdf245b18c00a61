import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadYaml } from '#src/compile/front-matter/load-yaml.ts';
import { Refusal } from '#src/compile/problem.ts';
import { runs } from '#tests/support/few.ts';
import { forAll } from '#tests/support/for-all.ts';
import { processorMs } from '#tests/support/processor-time.ts';

const REFERENCE = /anchor, an alias or a tag/;

/** The line and the message of a refusal; undefined for a text that is read. */
function refusalOf(text: string): { readonly line: number; readonly message: string } | undefined {
  try {
    loadYaml(text, 1);
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.faults[0];
    throw error;
  }
}

describe('an anchor, an alias or a tag is refused by its line', () => {
  test.each([
    ['an anchor', 'a: &x 1', 1],
    ['an alias', 'a: *x', 1],
    ['a tag', 'a: !x 1', 1],
    ['a tag of YAML itself', 'a: !!str 1', 1],
    ['a tag without a name', 'a: ! 1', 1],
    ['a verbatim tag', 'a: !<tag:yaml.org,2002:str> 1', 1],
    ['a tag at the end', 'a: 1\nb: !', 2],
    ['a key', 'a: 1\n&x b: 2', 2],
    ['a key that is an alias', 'a: 1\n*x : 2', 2],
    ['an explicit key', 'a: 1\n? &x b\n: 2', 2],
    ['an entry', 'a:\n  - 1\n  - &x 2', 3],
    ['an entry of a nested list', 'a:\n  - - - !x 2', 2],
    ['an entry on one line', 'a: [1,*x]', 1],
    ['an entry on a line of its own', 'a: [1,\n  # why\n  *x]', 3],
    ['a value on one line', '{"a":&x 1}', 1],
    ['behind a tab', 'a:\t&x 1', 1],
    ['on the next line', 'a:\n  # why\n\n  &x\n  b: 1', 4],
    ['a merge key', 'a: {<<: *x}', 1],
    ['the whole document', '# why\n&x\na: 1', 2],
    ['behind quoted signs', 'a: "&x *y !z"\nb: *a', 2],
  ])('%s', (_, text, line) => {
    expect(refusalOf(text)).toEqual({
      field: 'front matter',
      line,
      message: expect.stringMatching(REFERENCE),
    });
  });
});

/** Values that hold the signs where they are no signs. */
const quiet = fc.constantFrom(
  '"&x, *y: !z"',
  "'- &x'",
  'R&D, & more - *not* an alias! !important',
  '|\n    - &x 1\n    *y',
  '>\n    &x\n    : *y, !z',
  '# &x\n    1',
  '["&x", "*y"]',
  '{ b: "!x", c: x&y }',
  '1 # *x, &y, !z',
  '"a\n    &x *y: &z"',
  'https://a.example/?a=1&b=*!x',
);
const loud = fc.constantFrom(
  '&x 1',
  '*x',
  '!x 1',
  '! 1',
  '[&x 1]',
  '[1, *x]',
  '{b: !x 1}',
  '\n    - *x',
  '\n    &x\n    b: 1',
);

test('signs in quotes, comments, block scalars and inside words are read as they are written', () => {
  forAll(
    fc.property(fc.array(quiet, { minLength: 1, maxLength: 6 }), (values) => {
      const text = values.map((value, at) => `k${at}: ${value}`).join('\n');
      expect(refusalOf(text)).toBeUndefined();
    }),
    runs(100, 500),
  );
});

test('one among any number of such values is refused, by its line', () => {
  forAll(
    fc.property(
      fc.array(quiet, { maxLength: 6 }),
      loud,
      fc.array(quiet, { maxLength: 3 }),
      (before, reference, after) => {
        const text = [...before, reference, ...after]
          .map((value, at) => `k${at}: ${value}`)
          .join('\n');
        const above = before
          .map((value) => value.split('\n').length)
          .reduce((sum, lines) => sum + lines, 0);
        const line = above + 1 + (reference.startsWith('\n') ? 1 : 0);
        expect(refusalOf(text)).toMatchObject({ line, message: expect.stringMatching(REFERENCE) });
      },
    ),
    runs(100, 500),
  );
});

test.each([
  ['tags in a list', `a: [${'!x ,'.repeat(60_000)}]`],
  ['anchors that no one closes', `a: ${'[&x '.repeat(60_000)}`],
  ['closing brackets', `a: & b\n${'}'.repeat(250_000)}`],
  ['quoted signs', `a: [${'"&x",'.repeat(50_000)}]`],
  ['comments before each', `a: [${'# &\n1,'.repeat(40_000)}]`],
  ['blanks before each', `a: [${`${' '.repeat(60)}"!",`.repeat(4_000)}]`],
])('%s, 250 kB of them, are judged in no time', (_, text) => {
  expect(processorMs(() => refusalOf(text))).toBeLessThan(1_000);
});
