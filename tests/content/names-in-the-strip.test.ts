import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publicationOrder } from '#src/evidence/publication-order.ts';
import { layStrip } from '#src/evidence/strip/lay-strip.ts';
import { placeFlags } from '#src/evidence/strip/place-flags.ts';
import { forAll } from '#tests/support/for-all.ts';
import { drawable, strip } from '#tests/support/strips.ts';

describe('the names in the strip', () => {
  test('are the lead, the earliest and the latest of the event, always', () => {
    forAll(
      fc.property(drawable, (story) => {
        const order = publicationOrder(story);
        const named = layStrip(order, 288).flags.map(({ id }) => id);
        expect(named).toContain(order.lead.id);
        if (order.event.length > 1) {
          expect(named).toContain(order.earliest[0]?.id);
          expect(named).toContain(order.latest?.id);
        }
        expect(new Set(named).size).toBe(named.length);
      }),
    );
  });

  test('are of all reports when there are few and room for them', () => {
    expect(strip([-3000, 2000], 620).flags).toHaveLength(3);
    expect(strip([-3000, -1200, 2900], 620).flags).toHaveLength(4);
    expect(
      strip(
        Array.from({ length: 30 }, (_, at) => at * 100),
        620,
      ).flags,
    ).toHaveLength(2);
  });

  test('lie on no others and stay inside', () => {
    forAll(
      fc.property(drawable, (story) => {
        const boxes = layStrip(publicationOrder(story), 620).flags.map(
          ({ x, y, anchor, title, name }) => {
            const wide = Math.max(title.length * 5.5, name.length * 5.5);
            const at = x * 6.2;
            return {
              y,
              from: anchor === 'start' ? at : at - wide,
              to: anchor === 'start' ? at + wide : at,
            };
          },
        );
        for (const [at, a] of boxes.entries()) {
          expect(a.from).toBeGreaterThanOrEqual(-1);
          expect(a.to).toBeLessThanOrEqual(621);
          for (const b of boxes.slice(at + 1))
            expect(a.y !== b.y || a.to <= b.from || b.to <= a.from).toBe(true);
        }
      }),
    );
  });

  test('are not run through by the line of another', () => {
    const wishes = fc.array(
      fc.tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.string({ maxLength: 20 })),
      {
        maxLength: 12,
      },
    );
    forAll(
      fc.property(wishes, (list) => {
        const may = list.map(([x, name], at) => ({
          id: `r${at}`,
          role: 'event' as const,
          x,
          title: '5 h before',
          name,
        }));
        const flags = placeFlags([], may, 620);
        for (const a of flags) {
          const wide = 5.5 * Math.max(a.title.length, a.name.length);
          const [from, to] =
            a.anchor === 'start' ? [6.2 * a.x, 6.2 * a.x + wide] : [6.2 * a.x - wide, 6.2 * a.x];
          const above = flags.filter((b) => b.row > a.row);
          expect(above.filter((b) => 6.2 * b.x > from && 6.2 * b.x < to)).toEqual([]);
        }
      }),
    );
  });

  test('say what a report is to the story', () => {
    const titles = (offsets: readonly number[]) => strip(offsets).flags.map(({ title }) => title);
    expect(titles([-120, 60]).toSorted()).toEqual([
      'Earliest, 2 h before',
      'Latest, 1 h after',
      'Lead',
    ]);
    expect(titles([60])).toEqual(['Lead, earliest', 'Latest, 1 h after']);
    expect(titles([-60])).toEqual(['Lead, latest', 'Earliest, 1 h before']);
    expect(titles([9 * 1440])).toEqual(['Lead', '9 days after']);
  });
});
