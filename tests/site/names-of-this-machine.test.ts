import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostNameOf, ownNames } from '#src/site/serving/host-names.ts';
import { runs } from '#tests/support/few.ts';
import { forAll } from '#tests/support/for-all.ts';

test('of all texts, only the names of this machine are taken for them', () => {
  const part = fc.constantFrom(
    'localhost',
    '127.0.0.1',
    '[::1]',
    '.',
    ':',
    '80',
    '@',
    '/',
    ' ',
    'evil',
    '%',
    '\\',
    '-',
    '#',
    '?',
  );
  const text = fc.oneof(
    fc.array(part, { maxLength: 5 }).map((parts) => parts.join('')),
    fc.string(),
  );
  forAll(
    fc.property(text, (host) => {
      const name = hostNameOf(host);
      if (name === undefined || !ownNames.includes(name)) return;
      expect(host).toMatch(/^(localhost\.?|127\.0\.0\.1\.?|\[::1\])(:\d*)?$/i);
    }),
    runs(500, 5000),
  );
});
