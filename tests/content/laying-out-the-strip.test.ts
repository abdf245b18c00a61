import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publicationOrder } from '#src/content/publication-order.ts';
import { layStrip, type Strip } from '#src/content/strip/lay-strip.ts';
import { placeFlags } from '#src/content/strip/place-flags.ts';
import { timeAxis } from '#src/content/strip/time-axis.ts';
import { forAll } from '#tests/support/for-all.ts';
import { anyOrderedStory } from '#tests/support/ordered-stories.ts';
import { plainReport, plainStory } from '#tests/support/stories.ts';

const widths = [288, 620, 1000];
const drawable = anyOrderedStory.filter((story) => publicationOrder(story).event.length > 0);

/** Asserts of each strip of any story that can be drawn. */
function ofEach(check: (strip: Strip, width: number) => void): void {
  forAll(
    fc.property(drawable, fc.constantFrom(...widths), (story, width) => check(layStrip(publicationOrder(story), width), width)),
  );
}

const strip = (offsets: readonly number[], width = 288): Strip => {
  const coverage = offsets.map((offset, at) =>
    plainReport(`r${at}`, offset, { tier: Math.abs(offset) > 4320 ? 'background' : 'event' }),
  );
  return layStrip(publicationOrder(plainStory({ coverage })), width);
};

describe('the strip of an order', () => {
  test('has one mark a report, inside its bounds and above the axis, later never further left', () => {
    ofEach(({ marks, axisY, height }) => {
      expect(new Set(marks.map(({ report }) => report.id)).size).toBe(marks.length);
      for (const { x, y } of marks) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(100);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(axisY);
      }
      const xs = marks.map(({ x }) => x);
      expect(xs).toEqual(xs.toSorted((a, b) => a - b));
      expect(height).toBeLessThan(400);
    });
  });

  test('covers no mark wholly with another, and lets none touch while the pile is low', () => {
    ofEach(({ marks }, width) => {
      const places = marks.map(({ x, y }) => ({ at: (x / 100) * width, y }));
      const apart = places.flatMap((a, at) => places.slice(at + 1).map((b) => Math.hypot(a.at - b.at, a.y - b.y)));
      expect(Math.min(Number.POSITIVE_INFINITY, ...apart)).toBeGreaterThan(1);
      const highest = Math.max(...marks.map(({ y }) => y)) - Math.min(...marks.map(({ y }) => y));
      if (highest < 140) expect(Math.min(Number.POSITIVE_INFINITY, ...apart)).toBeGreaterThan(7.9);
    });
  });

  test('keeps the lead on the axis', () => {
    ofEach(({ marks, axisY }) => {
      const lead = marks.find(({ report }) => report.role === 'lead');
      expect(lead?.y).toBe(axisY - 11);
    });
  });

  test('lets what is of the event stand below background of the same moment, in its order', () => {
    const event = (id: string) => plainReport(id, 600);
    const other = (id: string) => plainReport(id, 600, { tier: 'background' });
    const story = plainStory({ coverage: [other('a'), event('b'), other('c'), event('d')] });
    const { marks } = layStrip(publicationOrder(story), 288);
    const fromBelow = marks.filter(({ report }) => report.role !== 'lead').toSorted((a, b) => b.y - a.y);
    expect(fromBelow.map(({ report }) => report.id)).toEqual(['b', 'd', 'a', 'c']);
  });

  test('stays in its height when five hundred reports ran in one minute', () => {
    const { marks, height } = strip(new Array(500).fill(30));
    expect(new Set(marks.map(({ x, y }) => `${x} ${y}`)).size).toBe(501);
    expect(height).toBeLessThan(320);
  });
});

describe('the names in it', () => {
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
        const boxes = layStrip(publicationOrder(story), 620).flags.map(({ x, y, anchor, title, name }) => {
          const wide = Math.max(title.length * 5.5, name.length * 5.5);
          const at = x * 6.2;
          return { y, from: anchor === 'start' ? at : at - wide, to: anchor === 'start' ? at + wide : at };
        });
        for (const [at, a] of boxes.entries()) {
          expect(a.from).toBeGreaterThanOrEqual(-1);
          expect(a.to).toBeLessThanOrEqual(621);
          for (const b of boxes.slice(at + 1)) expect(a.y !== b.y || a.to <= b.from || b.to <= a.from).toBe(true);
        }
      }),
    );
  });

  test('are not run through by the line of another', () => {
    const wishes = fc.array(fc.tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.string({ maxLength: 20 })), {
      maxLength: 12,
    });
    forAll(
      fc.property(wishes, (list) => {
        const may = list.map(([x, name], at) => ({ id: `r${at}`, role: 'event' as const, x, title: '5 h before', name }));
        const flags = placeFlags([], may, 620);
        for (const a of flags) {
          const wide = 5.5 * Math.max(a.title.length, a.name.length);
          const [from, to] = a.anchor === 'start' ? [6.2 * a.x, 6.2 * a.x + wide] : [6.2 * a.x - wide, 6.2 * a.x];
          const above = flags.filter((b) => b.row > a.row);
          expect(above.filter((b) => 6.2 * b.x > from && 6.2 * b.x < to)).toEqual([]);
        }
      }),
    );
  });

  test('say what a report is to the story', () => {
    const titles = (offsets: readonly number[]) => strip(offsets).flags.map(({ title }) => title);
    expect(titles([-120, 60]).toSorted()).toEqual(['Earliest, 2 h before', 'Latest, 1 h after', 'Lead']);
    expect(titles([60])).toEqual(['Lead, earliest', 'Latest, 1 h after']);
    expect(titles([-60])).toEqual(['Lead, latest', 'Earliest, 1 h before']);
    expect(titles([9 * 1440])).toEqual(['Lead', '9 days after']);
  });
});

describe('the axis', () => {
  test('is to scale in the hours around the lead', () => {
    const { at } = timeAxis([-1440, 0, 2880], 2880);
    expect(at(720) - at(0)).toBeCloseTo(at(0) - at(-720), 1);
    expect(at(2880) - at(0)).toBeCloseTo(2 * (at(0) - at(-1440)), 1);
  });

  test('presses weeks and years together at its ends, and only where there is something', () => {
    const scales = (offsets: readonly number[]) => timeAxis(offsets, 60).zones.map(({ scale }) => scale);
    expect(scales([-60, 60])).toEqual(['near']);
    expect(scales([-20_000, 60])).toEqual(['before', 'near']);
    expect(scales([-20_000, 600_000])).toEqual(['before', 'near', 'after']);
    const { at } = timeAxis([600_000], 60);
    expect(at(20_000) - at(10_000)).toBeGreaterThan(at(600_000) - at(590_000));
  });

  test('keeps what is to scale to the hours in which the event was reported', () => {
    const scale = (reach: number) => timeAxis([-2880, -30, 600], reach).zones.find((zone) => zone.scale === 'near');
    expect(scale(600)).toMatchObject({ start: -30, end: 600 });
    expect(scale(30)).toMatchObject({ start: -30, end: 0 });
    expect(scale(4320)).toMatchObject({ start: -2880, end: 600 });
  });

  test('names the lead, hours around it, and round distances at the ends', () => {
    const words = (offsets: readonly number[], width: number) => strip(offsets, width).ticks.flatMap((tick) => tick.words ?? []);
    expect(words([-3737, 516], 288)).toEqual(['−48 h', '−24 h', 'lead']);
    expect(words([-20, 45], 288)).toEqual(['−20 min', 'lead', '+20 min', '+40 min']);
    expect(words([-40 * 1440, 90], 288)).toEqual(['−3 months', 'lead', '+1 h']);
  });

  test('draws a stroke without words only where it is to scale', () => {
    const bare = (offsets: readonly number[]) => strip(offsets).ticks.filter(({ words }) => words === undefined);
    expect(bare([-40 * 1440, 90]).map(({ minutes }) => minutes)).toEqual([]);
    ofEach(({ ticks, zones }) => {
      const near = zones.find(({ scale }) => scale === 'near');
      const pressed = ticks.filter(({ minutes }) => minutes < (near?.start ?? 0) || minutes > (near?.end ?? 0));
      expect(pressed.every(({ words }) => words !== undefined)).toBe(true);
    });
  });

  test('lets no words touch', () => {
    ofEach(({ ticks }, width) => {
      const boxes = ticks.flatMap(({ x, words, anchor }) => {
        if (words === undefined) return [];
        const [at, wide] = [(x / 100) * width, words.length * 6];
        const from = { start: at, middle: at - wide / 2, end: at - wide }[anchor];
        return [{ from, to: from + wide }];
      });
      for (const [at, { from, to }] of boxes.entries()) {
        expect(from).toBeGreaterThanOrEqual(-1);
        expect(to).toBeLessThanOrEqual(width + 1);
        expect(from).toBeGreaterThan(boxes[at - 1]?.to ?? Number.NEGATIVE_INFINITY);
      }
    });
  });
});
