import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Ranges } from '#src/compile/search/term-ranges.ts';
import { pathsOf } from '#src/content/search/search-shapes.ts';
import { endOf, filesBetween } from '#src/search/words/look-up.ts';
import { forAll } from '#tests/support/for-all.ts';

const word = fc.string({ unit: fc.constantFrom(...'ab𐐨é '), minLength: 1, maxLength: 4 });

test('a search for a term or what begins so reads the files that have them, wherever these are cut', () => {
  forAll(
    fc.property(
      fc.uniqueArray(word, { minLength: 1 }),
      fc.integer({ min: 1, max: 4 }),
      (all, size) => {
        const terms = all.toSorted().map((term) => ({ term, level: 0 }));
        const ranges = new Ranges();
        for (let at = 0; at < terms.length; at += size)
          ranges.add(terms.slice(at, at + size), {
            path: `words/${at.toString(16).padStart(16, '0')}.json`,
            text: '',
          });
        const paths = pathsOf('words/', ranges.made.files);
        for (const { term: beginning } of terms) {
          const read = filesBetween(ranges.made, 'words/', {
            from: beginning,
            to: endOf(beginning),
            most: all.length,
          });
          for (const [at, { term }] of terms.entries())
            if (term.startsWith(beginning)) expect(read).toContain(paths[Math.floor(at / size)]);
        }
      },
    ),
  );
});
