import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayBeFirst } from '#src/content/bundle/clock-fault.ts';
import { forAll } from '#tests/support/for-all.ts';

const event = fc.array(
  fc.record({
    offset: fc.integer({ min: -300, max: 300 }),
    coarse: fc.constantFrom(undefined, 60, 1440),
  }),
  {
    minLength: 1,
  },
);

test('those that may be the first are those that some true times make the first', () => {
  forAll(
    fc.property(event, (reports) => {
      const first = new Set(mayBeFirst(reports));
      for (const report of reports) {
        // It ran at its stated time, and all others as late as they can have.
        const latest = reports.map((other) =>
          other === report ? report.offset : other.offset + (other.coarse ?? 0),
        );
        expect(first.has(report)).toBe(report.offset === Math.min(...latest));
      }
    }),
  );
});
