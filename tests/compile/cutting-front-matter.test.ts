import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutFrontMatter } from '#src/compile/front-matter/cut-front-matter.ts';
import { Refusal } from '#src/compile/problem.ts';
import { runs } from '#tests/support/few.ts';
import { forAll } from '#tests/support/for-all.ts';

/** Two line breaks with nothing but blanks between them, and 4,097 blanks in all from the first. */
const TOO_MANY_BLANKS = /\n(?=[ \t\r\n]{4096})[ \t\r]*\n/;

const times = (text: string) => fc.nat({ max: 4_200 }).map((count) => text.repeat(count));
const pieces = fc.array(
  fc.oneof(times('x'), times('\n'), times(' '), fc.constantFrom('# x', '\t', '\r\n', '\n')),
  {
    maxLength: 12,
  },
);

/** What is said of a block, or nothing. */
function refusalOf(block: string): { readonly line: number; readonly message: string } | undefined {
  try {
    expect(cutFrontMatter(`---\n${block}\n---\n`)).toBe(`${block}\n`);
    return undefined;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.faults[0];
  }
}

test('too long a run of blank lines is found wherever it begins, and where it begins', () => {
  forAll(
    fc.property(pieces, (texts) => {
      const block = `a: 1\n${texts.join('')}`;
      const refusal = refusalOf(block);
      fc.pre(refusal === undefined || refusal.message.includes('blanks in a row'));
      const found = TOO_MANY_BLANKS.exec(`${block}\n`);
      expect(refusal?.line).toBe(
        found ? block.slice(0, found.index).split('\n').length + 1 : undefined,
      );
    }),
    runs(40, 300),
  );
});
