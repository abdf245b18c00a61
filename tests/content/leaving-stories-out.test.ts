import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { noFilter } from '#src/content/order/filter.ts';
import { listStories } from '#src/routes/feed/list/list-stories.ts';
import {
  joinLeftOut,
  type LeftOutReason,
  leaveOut,
  leftOutBits,
  leftOutReasons,
} from '#src/story-list/stories-left-out.ts';
import { archiveArbitrary, columnsOf } from '#tests/support/archive-of-numbers.ts';
import { forAll } from '#tests/support/for-all.ts';

const reasonsArbitrary = fc.subarray([...leftOutReasons]);

test('what a list loses is what its reasons say, each story counted once', () => {
  forAll(
    fc.property(
      fc.array(reasonsArbitrary, { maxLength: 30 }),
      reasonsArbitrary,
      fc.nat(30),
      (reasons, shown, standing) => {
        const by = joinLeftOut(
          reasons.length,
          leftOutReasons.map((reason) =>
            Uint8Array.from(reasons, (of) => (of.includes(reason) ? leftOutBits[reason] : 0)),
          ),
        );
        const ordered = Int32Array.from(reasons.keys()).reverse();
        const opened = new Set<LeftOutReason>(shown);
        const found = leaveOut(ordered, { by, opened, standing });

        const whyNot = (number: number, at: number): LeftOutReason | undefined =>
          ['muted' as const, 'read' as const].find(
            (reason) =>
              reasons[number]?.includes(reason) &&
              !shown.includes(reason) &&
              !(reason === 'read' && at < standing),
          );
        const why = [...ordered].map(whyNot);
        expect([...found.numbers]).toEqual([...ordered].filter((_, at) => !why[at]));
        for (const reason of leftOutReasons)
          expect(found.leftOut[reason]).toBe(why.filter((each) => each === reason).length);
      },
    ),
  );
});

test('a list of the archive is its query’s stories without those, in the same order', () => {
  forAll(
    fc.property(archiveArbitrary, fc.array(fc.nat(3), { minLength: 50 }), (plain, bits) => {
      const archive = { ...columnsOf(plain), topics: [], outlets: [] };
      const query = { filter: noFilter, sort: 'quality', byDay: false } as const;
      const by = Uint8Array.from(plain.stories, (_, at) => bits[at] ?? 0);
      const numbersOf = (leftOut?: { by: Uint8Array }) => [
        ...(listStories(archive, query, { among: undefined, front: undefined, leftOut }).sequence
          .stored?.numbers ?? []),
      ];
      expect(numbersOf({ by })).toEqual(numbersOf().filter((number) => by[number] === 0));
    }),
  );
});
