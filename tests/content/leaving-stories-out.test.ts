import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { frontSequence, placesOf } from '#src/routes/feed/list/sequence.ts';
import {
  type LeftOutReason,
  leaveOut,
  leftOutBits,
  leftOutReasons,
} from '#src/story-list/stories-left-out.ts';
import { forAll } from '#tests/support/for-all.ts';

const reasonsArbitrary = fc.subarray([...leftOutReasons]);

test('what a list loses is what its reasons say, each story counted once', () => {
  forAll(
    fc.property(
      fc.array(reasonsArbitrary, { maxLength: 30 }),
      reasonsArbitrary,
      fc.nat(30),
      (reasons, shown, standing) => {
        const found = leaveOut(reasons.length, {
          bitsAt: (at) => (reasons[at] ?? []).reduce((bits, each) => bits | leftOutBits[each], 0),
          opened: new Set<LeftOutReason>(shown),
          standing,
        });

        const whyNot = (at: number): LeftOutReason | undefined =>
          ['muted' as const, 'read' as const].find(
            (reason) =>
              reasons[at]?.includes(reason) &&
              !shown.includes(reason) &&
              !(reason === 'read' && at < standing),
          );
        const why = reasons.map((_, at) => whyNot(at));
        expect([...found.kept]).toEqual([...reasons.keys()].filter((at) => !why[at]));
        expect(found.leftOut.read).toEqual([...reasons.keys()].filter((at) => why[at] === 'read'));
        // Muted stories that are shown are told of as well.
        expect(found.leftOut.muted).toEqual(
          [...reasons.keys()].filter(
            (at) => why[at] === 'muted' || (!why[at] && reasons[at]?.includes('muted')),
          ),
        );
      },
    ),
  );
});

test('a part of a list has its stories, their days and their cards in the same order', () => {
  forAll(
    fc.property(
      fc.array(fc.boolean(), { maxLength: 40 }),
      fc.nat(40),
      fc.nat(9),
      (isKept, cards, first) => {
        const places = Int32Array.from(isKept.flatMap((kept, at) => (kept ? [at] : [])));
        const days = Int32Array.from(isKept, (_, at) => 900 - at);
        const whole = {
          ...frontSequence([], { first, total: first + isKept.length }),
          length: isKept.length,
          after: 0,
          days,
          cards: [],
          stored: { numbers: Int32Array.from(days, (day) => day * 2), fileAt: () => undefined },
        };
        const part = placesOf(whole, places);
        expect(part.length).toBe(places.length);
        expect([...places].map((_, at) => part.days[at])).toEqual(
          [...places].map((place) => days[place]),
        );
        expect([...(part.stored?.numbers ?? [])]).toEqual(
          [...places].map((place) => (days[place] ?? 0) * 2),
        );
        expect(part.before).toBe(first);
        expect(cards).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});
